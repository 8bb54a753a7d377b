/** Places that news names often: countries and their parts, large cities, continents. A place is no person; it may speak for its government. */
import { list } from './pack.js';

const ONE_WORD = `
  afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia
  botswana brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt
  england eritrea estonia ethiopia europe finland france georgia germany ghana greece greenland guatemala guyana haiti honduras hungary iceland india
  indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg
  malaysia mali malta mexico moldova mongolia morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
  palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia
  spain sudan sweden switzerland syria taiwan tanzania thailand togo tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen
  zambia zimbabwe africa asia antarctica oceania scandinavia
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
  virginia wisconsin wyoming
  alberta manitoba ontario quebec québec saskatchewan newfoundland labrador yukon nunavut
  abuja accra algiers amman amsterdam ankara athens atlanta auckland baghdad baltimore bangkok barcelona beijing beirut belfast berlin birmingham boston
  brisbane brooklyn brussels bucharest budapest buffalo cairo calgary canberra caracas charleston charlotte chicago cincinnati cleveland copenhagen
  dallas damascus delhi denver detroit dubai dublin edinburgh edmonton frankfurt geneva glasgow guantanamo halifax hamburg hanoi harlem havana helsinki
  houston indianapolis islamabad istanbul jacksonville jakarta jerusalem johannesburg kabul karachi kiev kyiv lagos leeds lisbon liverpool london lyon
  madrid manchester manhattan manila marseille melbourne memphis miami milan milwaukee minneapolis montreal montréal moscow mumbai munich nairobi naples
  nashville oakland orlando oslo ottawa paris perth philadelphia phoenix pittsburgh prague pretoria pyongyang raleigh richmond riyadh rome rotterdam
  sacramento santiago seattle seoul shanghai stockholm sydney tehran tokyo toronto toulouse tripoli tucson tulsa tunis vancouver vienna warsaw winnipeg
  zurich`;

const SEVERAL_WORDS = `
  bosnia and herzegovina|burkina faso|cape town|cape verde|costa rica|czech republic|dominican republic|east timor|el salvador|great britain|hong kong|
  ivory coast|middle east|new zealand|north america|north korea|northern ireland|papua new guinea|puerto rico|saudi arabia|sierra leone|
  south africa|south america|south korea|south sudan|south asia|southeast asia|soviet union|sri lanka|latin america|central america|eastern europe|western europe|
  united kingdom|united states|united arab emirates|west bank|gaza strip|vatican city|
  new hampshire|new jersey|new mexico|new york|new york city|north carolina|north dakota|rhode island|south carolina|south dakota|west virginia|
  british columbia|new brunswick|nova scotia|prince edward island|northwest territories|
  baton rouge|boca raton|buenos aires|cedar rapids|des moines|el paso|fort worth|green bay|kansas city|kuala lumpur|las vegas|little rock|long beach|
  long island|los angeles|new delhi|new orleans|oklahoma city|palm beach|rio de janeiro|salt lake city|san antonio|san bernardino|san diego|
  san francisco|san jose|santa fe|silicon valley|st. louis|st. paul|st. petersburg|staten island|tel aviv|wall street|capitol hill|washington d.c.|
  washington state|west coast|east coast|ho chi minh city|mexico city|quebec city|sao paulo`;

/** Folded, words parted by one space. */
export const placeNames: ReadonlySet<string> = new Set([
  ...list(ONE_WORD),
  ...SEVERAL_WORDS.split('|').map((name) => name.trim()),
]);
