/** What people of an occupation do, as an article tells it: a lecturer is somebody "who teaches". */
import { stem } from './stems.js';
import { fold } from './words.js';

/** By ISO 639-1 code: nouns for people, and the verbs and nouns that tell of what they do. */
const groups: Readonly<Record<string, readonly string[]>> = {
  en: [
    'lecturer professor teacher academic scholar tutor don: teach teaches lecture professor research researches university faculty',
    'chair chairman chairwoman chairperson president head leader boss: chair chairs head heads lead leads run runs preside president',
    'director manager head chief boss: direct directs manage manages run runs head heads lead leads managing director',
    'farmer grower shepherd breeder: farm farms grow grows keep keeps breed breeds raise raises graze grazes flock herd crops',
    'owner proprietor landlord: own owns ran runs',
    'campaigner activist: campaign campaigns protest protests group',
    'researcher scientist expert specialist: research researches study studies professor scientist',
    'lawyer attorney solicitor barrister counsel: act acts represent represents defend defends partner attorney solicitor lawyer',
    'businesswoman businessman entrepreneur trader merchant: director owner owns run runs company firm',
    'spokesperson spokesman spokeswoman: speak speaks spoke spokesman spokeswoman',
    'fisherman fisher skipper: fish fishes skipper boat',
    'doctor physician: treat treats doctor surgeon practises practices',
  ],
  fr: [
    'enseignant enseignante professeur professeure universitaire chercheur chercheuse: enseigne enseignent professeur professeure université recherche',
    'président présidente dirigeant dirigeante chef responsable patron patronne directeur directrice: préside dirige conduit président présidente',
    'agriculteur agricultrice éleveur éleveuse paysan paysanne: cultive élève exploite troupeau',
    'avocat avocate: représente défend conseil avocat avocate',
    'propriétaire: possède',
  ],
};

const none: ReadonlySet<string> = new Set();
const known = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

function pairsIn(language: string): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const group of groups[language] ?? []) {
    const [people = '', told = ''] = group.split(':');
    const stems = told
      .trim()
      .split(' ')
      .map((word) => stem(fold(word), language));
    for (const person of people.split(' ')) {
      const key = stem(fold(person), language);
      pairs.set(key, new Set([...(pairs.get(key) ?? []), ...stems]));
    }
  }
  return pairs;
}

/**
 * Stems of the words that tell of what somebody of an occupation does.
 *
 * @param word - a noun for people; others have none
 * @param language - ISO 639-1 code
 */
export function occupationPairs(word: string, language: string): ReadonlySet<string> {
  let pairs = known.get(language);
  if (pairs === undefined) known.set(language, (pairs = pairsIn(language)));
  return pairs.get(stem(fold(word), language)) ?? none;
}
