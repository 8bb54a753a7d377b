/** Phrases that report speech as a verb for saying does: what was said follows with its "that". */
import { phrases } from './said-only.js';

type Phrases = readonly (readonly string[])[];

/** Phrases by their first word, the longest first. */
function byFirstWord(all: Phrases): ReadonlyMap<string, Phrases> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of [...all].sort((a, b) => b.length - a.length)) {
    const [first] = phrase as [string];
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}

/** "let it be known", "made clear", "took the view", "was adamant". */
export const englishSayingPhrases = byFirstWord([
  ...phrases(['let', 'lets', 'letting'], ['it be'], ['known', 'understood']),
  ...phrases(
    ['make', 'makes', 'made', 'making'],
    ['it', 'it very', 'it quite', 'it perfectly', ''],
    ['clear', 'plain'],
  ),
  ...phrases(['make', 'makes', 'made', 'making'], ['it known', 'the point', 'the case', 'no bones about it']),
  ...phrases(['take', 'takes', 'took', 'taking', 'hold', 'holds', 'held', 'holding'], ['the view', 'the position']),
  ...phrases(['is', 'are', 'was', 'were'], ['of the'], ['view', 'opinion']),
  ...phrases(['is', 'are', 'was', 'were', 'remains', 'remained'], ['', 'still'], ['adamant', 'insistent']),
  ...phrases(
    ['express', 'expresses', 'expressed', 'expressing', 'voice', 'voices', 'voiced', 'voicing'],
    ['the', 'his', 'her', 'their', 'its'],
    ['view', 'opinion', 'belief', 'hope', 'fear', 'concern'],
  ),
  ...phrases(
    ['give', 'gives', 'gave', 'giving'],
    ['notice', 'an assurance', 'assurances', 'his word', 'her word', 'their word', 'a warning'],
  ),
  ...phrases(['serve', 'serves', 'served', 'serving'], ['notice']),
  ...phrases(['put', 'puts', 'putting'], ['it on record', 'on record']),
  ...phrases(
    ['leave', 'leaves', 'left', 'leaving'],
    ['no doubt', 'little doubt', 'no one in doubt', 'nobody in doubt'],
  ),
]);

/** "fait savoir". */
export const frenchSayingPhrases = byFirstWord(
  phrases(
    ['fait', 'font', 'faisait', 'faisaient', 'fera', 'faisant', 'laisse', 'laissent', 'laissait'],
    ['savoir', 'valoir', 'entendre', 'comprendre', 'remarquer', 'observer', 'connaitre'],
  ),
);
