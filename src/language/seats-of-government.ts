/** Capital cities that news names for the governments that sit there: "Ottawa asked Washington". */
import { stem } from './stems.js';

/** Each city, then its country and people. A name of several words is joined with hyphens. */
const seats = `
  ottawa:canada,canadian washington:us,usa,united-states,american mexico-city:mexico,mexican brasilia:brazil,brazilian bogota:colombia,colombian
  caracas:venezuela,venezuelan lima:peru,peruvian havana:cuba,cuban london:uk,britain,british,united-kingdom dublin:ireland,irish paris:france,french
  berlin:germany,german rome:italy,italian madrid:spain,spanish lisbon:portugal,portuguese brussels:eu,belgium,belgian,european-union
  vienna:austria,austrian bern:switzerland,swiss copenhagen:denmark,danish stockholm:sweden,swedish oslo:norway,norwegian
  helsinki:finland,finnish warsaw:poland,polish prague:czech budapest:hungary,hungarian bucharest:romania,romanian sofia:bulgaria,bulgarian
  athens:greece,greek belgrade:serbia,serbian zagreb:croatia,croatian kyiv:ukraine,ukrainian kiev:ukraine,ukrainian minsk:belarus,belarusian
  moscow:russia,russian kremlin:russia,russian ankara:turkey,turkish jerusalem:israel,israeli cairo:egypt,egyptian tehran:iran,iranian
  baghdad:iraq,iraqi damascus:syria,syrian riyadh:saudi islamabad:pakistan,pakistani delhi:india,indian kabul:afghanistan,afghan
  dhaka:bangladesh,bangladeshi beijing:china,chinese taipei:taiwan,taiwanese tokyo:japan,japanese seoul:south-korea,south-korean
  pyongyang:north-korea,north-korean bangkok:thailand,thai hanoi:vietnam,vietnamese manila:philippines,philippine jakarta:indonesia,indonesian
  canberra:australia,australian wellington:new-zealand nairobi:kenya,kenyan pretoria:south-africa,south-african abuja:nigeria,nigerian
  accra:ghana,ghanaian rabat:morocco,moroccan algiers:algeria,algerian tunis:tunisia,tunisian`;

const countries = new Map(
  seats
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [city = '', names = ''] = entry.split(':');
      return [city, names.split(',').map((name) => name.split('-'))] as const;
    }),
);

const none: readonly (readonly string[])[] = [];

/** Country names of a few letters are matched by their letters. */
const letters = /^(?:us|usa|uk|eu)$/u;

/**
 * What news calls a country whose government sits in a city.
 *
 * @param city - folded
 * @param language - ISO 639-1 code
 * @returns the names, each as the stems of its words; none for what is no capital
 */
export function countryOfSeat(city: string, language: string): readonly (readonly string[])[] {
  const names = countries.get(city);
  if (names === undefined) return none;
  return names.map((words) => words.map((word) => (letters.test(word) ? word.toUpperCase() : stem(word, language))));
}
