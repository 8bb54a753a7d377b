/** Candidates that fit what is typed, within Discord's limits. */
import { fold, words } from '../../language/words.js';
import type { Choice } from '../commands/command.js';
import { limits } from '../views/size.js';
import type { Candidate } from './candidates.js';

/**
 * @param typed - every word of it must begin a word of a candidate
 * @returns at most 25; first those that begin with what is typed, then in the order of the candidates. One that is
 *   too long for a choice is left out: cut short, it would not be what is on record.
 */
export function choices(candidates: readonly Candidate[], typed: string): Choice[] {
  const wanted = words(fold(typed)).map((word) => word.text);
  const fitting = candidates.filter(
    ({ text, words: own }) =>
      text.length > 0 &&
      text.length <= limits.choice &&
      wanted.every((word) => own.some((candidate) => candidate.startsWith(word))),
  );
  const first = fitting.filter((candidate) => beginsWith(candidate, wanted));
  const rest = fitting.filter((candidate) => !beginsWith(candidate, wanted));
  return [...first, ...rest].slice(0, limits.choices).map(({ text, value }) => ({ name: text, value: value ?? text }));
}

function beginsWith({ words: own }: Candidate, wanted: readonly string[]): boolean {
  return wanted.every((word, index) => own[index]?.startsWith(word) === true);
}
