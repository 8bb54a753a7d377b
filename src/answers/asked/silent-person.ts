/** Somebody whom a question takes for the one who spoke, and who is not on record: nobody else's words answer for that. */
import { packFor } from '../../language/packs/index.js';
import { questionPackFor } from '../../language/questions/index.js';
import { fold, words } from '../../language/words.js';
import { plainQuestion } from '../intent.js';
import type { Coverage } from '../passages/passages.js';
import { speakersNamed } from '../passages/speakers.js';

const capital = /^\p{Lu}/u;

/** A possessive ending belongs to no name. */
const possessive = /['’]s?$/u;

/**
 * The full name before the word for saying in a question for what somebody said, where nobody on record is called so.
 *
 * @param text - the question
 * @returns null where it asks who said something, and where it names nobody by a given name and a surname, or somebody on record
 */
export function silentPerson(coverage: Coverage, text: string, language: string): string | null {
  const question = plainQuestion(text.replace(/\s+/gu, ' ').trim());
  const { speakerAsked } = questionPackFor(language);
  if (speakerAsked === null || speakerAsked.opens.test(question)) return null;
  const { givenNames } = packFor(language);
  const found = words(question);
  const says = found.findLastIndex(({ text: word }) => {
    const folded = fold(word.replace(/-t?-?\p{L}+$/u, ''));
    return speakerAsked.saying.has(folded) || speakerAsked.attitudes.has(folded);
  });
  const from = found.findIndex(
    ({ text: word, end }, at) =>
      at < says - 1 &&
      capital.test(word) &&
      givenNames.has(fold(word)) &&
      found[at + 1]!.start === end + 1 &&
      capital.test(found[at + 1]!.text),
  );
  if (from < 0) return null;
  let to = from + 1;
  while (found[to + 1]?.start === found[to]!.end + 1 && capital.test(found[to + 1]!.text)) to += 1;
  const name = question.slice(found[from]!.start, found[to]!.end).replace(possessive, '');
  return speakersNamed(coverage, name, language).length > 0 ? null : name;
}
