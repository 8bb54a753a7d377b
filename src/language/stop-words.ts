/**
 * Words of a question that say how it is asked and not what it is about: articles, prepositions, pronouns,
 * auxiliaries, question words. Negations are among them because they are in most paragraphs; whether a sentence denies
 * is checked on its words where answers are made, never by ranking. All are written as `fold` writes words.
 */

const english = `
  a about above after again against all also am among an and any are as at be because been before being below between
  both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each ever few for from
  further get give given had has have having he her here hers herself him himself his how however i if in into is isn't
  it it's its itself just let like many me might more most much must my myself no nor not now of off on once only or
  other our ours ourselves out over own per please same shall she should so some such tell than that that's the their
  theirs them themselves then there these they this those through to too toward towards under until up upon us very was wasn't we were
  weren't what what's when when's where where's whether which while who who's whom whose why will with without won't
  would wouldn't you your yours yourself
`;

const french = `
  a afin ai ainsi alors apres as au aucun aucune aussi autre autres aux avant avec avez avoir avons ayant c c'est car ce
  ceci cela celle celles celui ces cet cette ceux chaque chez ci combien comme comment contre d dans de des dit donc dont
  du elle elles en encore entre es est est-ce et etaient etait etant ete etes etre eu eux fait faut furent fut il ils j je
  jusque l la le les leur leurs lors lorsque lui m ma mais me meme memes mes moi moins mon n ne ni nos notre nous on ont
  ou par parce pas pendant peu peut plus pour pourquoi qu qu'est-ce quand que quel quelle quelles quels qui quoi s sa sans
  se selon sera seront ses si sien soi soit son sont sous sur t ta tandis te tel telle tes toi ton tous tout toute toutes
  tres tu un une vers voici voila vos votre vous y
`;

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const stopWords: Readonly<Record<string, ReadonlySet<string>>> = { en: wordSet(english), fr: wordSet(french) };

/**
 * Whether a folded word carries none of a question's subject.
 *
 * @param language ISO 639-1 code; a language without a list has no stop words.
 */
export function isStopWord(word: string, language: string): boolean {
  return stopWords[language]?.has(word) ?? false;
}
