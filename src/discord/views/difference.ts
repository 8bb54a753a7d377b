/** The words asked for and the words on record, one above the other. */
import type { WordDifference } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import { escapeMarkdown, oneLine } from './escaping.js';
import { shortLine } from './size.js';

/** Room for both lines, in characters as escaped. */
const room = 600;

/** "Asked: cars **will** cross" and, below, "On record: **no** car will cross": what differs in bold while there is room for all. */
export function differenceMarkdown(difference: readonly WordDifference[], { answers }: Text): string {
  const inert = difference
    .map((stretch) => ({ ...stretch, words: escapeMarkdown(oneLine(stretch.words)) }))
    .filter(({ words }) => words !== '');
  const shown = answers.difference(inert, (words) => `**${words}**`);
  if (shown.length <= room) return shown;
  const plain = answers.difference(difference, (words) => words);
  return plain
    .split('\n')
    .map((line) => shortLine(line, room / 2))
    .join('\n');
}
