/** What stands between a speaker and the infinitive or participle of a cue where speech only went on, or went no further. */
import { list } from './pack.js';

/** All combinations of a choice of words at each place; an empty choice leaves its place out. */
export function phrases(...places: readonly (readonly string[])[]): string[][] {
  return places.reduce<string[][]>(
    (begun, choice) => begun.flatMap((words) => choice.map((next) => [...words, ...list(next)].filter(Boolean))),
    [[]],
  );
}

const oneself = ['himself', 'herself', 'themselves', 'itself'];
const wouldGo = ['went', 'would go', 'could go', 'goes', 'will go'];

/** "went on to", "would go no further than to", "confined herself to". */
export const englishGoingOn: readonly (readonly string[])[] = [
  ...phrases(['went', 'goes', 'gone'], ['on to']),
  ...phrases(wouldGo, ['no further than', 'no farther than', 'not further than', 'little further than'], ['', 'to']),
  ...phrases(
    ['would not', 'could not', "wouldn't", 'did not', "didn't"],
    ['go'],
    ['further than', 'farther than', 'beyond'],
    ['', 'to'],
  ),
  ...phrases(['confined', 'limited', 'restricted', 'confines', 'limits'], oneself, ['to']),
  ...phrases(['contented', 'contents'], oneself, ['with']),
  ...phrases(
    ['was', 'were', 'is'],
    ['content', 'prepared only', 'willing only', 'only prepared', 'only willing'],
    ['to', 'with'],
  ),
  ...phrases(
    ['did', 'would do', 'could do', 'has done', 'had done', 'does'],
    ['no more than', 'little more than', 'nothing but', 'nothing more than'],
    ['', 'to'],
  ),
  ...phrases(['chose', 'preferred'], ['only to', 'merely to', 'simply to']),
];

/** "said no more than that", "declined to say more than that": what is said and no more. */
export const englishSaidOnly: readonly (readonly string[])[] = [
  ...phrases(['no', 'little', 'nothing', 'not', ''], ['more than']),
  ...phrases(['nothing', 'little', 'no word'], ['beyond', 'but', 'except', 'other than', 'else than', 'save']),
];
