/** What changed between two versions of an article, word by word. */
import { diffArrays } from 'diff';
import { wordDifferences, type Stretch } from '../../language/differences.js';
import type { Article } from '../article.js';

/** A paragraph, or the headline, that is not as it was. */
export interface ChangedText {
  /** Paragraph number in the earlier and in the later version; null where it is not there. 0 for the headline. */
  before: number | null;
  after: number | null;
  /** The words of both, in order; `first-only` stood in the earlier version. */
  stretches: Stretch[];
}

type Versioned = Pick<Article, 'headline' | 'paragraphs'>;

/**
 * Compares two versions of an article.
 *
 * @returns what differs, in the order of the later version; nothing where the words are the same
 */
export function articleChanges(before: Versioned, after: Versioned): ChangedText[] {
  const changes: ChangedText[] = [];
  const note = (from: number | null, to: number | null, first: string, second: string): void => {
    const stretches = wordDifferences(first, second);
    if (stretches.some(({ kind }) => kind !== 'same')) changes.push({ before: from, after: to, stretches });
  };
  note(0, 0, before.headline, after.headline);
  let [inBefore, inAfter] = [0, 0];
  let gone: Article['paragraphs'] = [];
  const leaveOut = (): void => {
    for (const { number, text } of gone) note(number, null, text, '');
    gone = [];
  };
  const same = (one: string, other: string): boolean => one === other;
  const texts = ({ paragraphs }: Versioned): string[] => paragraphs.map(({ text }) => text);
  for (const { value, added, removed } of diffArrays(texts(before), texts(after), { comparator: same })) {
    if (removed) {
      gone.push(...before.paragraphs.slice(inBefore, inBefore + value.length));
      inBefore += value.length;
      continue;
    }
    const present = after.paragraphs.slice(inAfter, inAfter + value.length);
    inAfter += value.length;
    if (added) {
      // A paragraph that took the place of another is compared with it.
      for (const { number, text } of present) {
        const replaced = gone.shift();
        note(replaced?.number ?? null, number, replaced?.text ?? '', text);
      }
    } else inBefore += value.length;
    leaveOut();
  }
  leaveOut();
  return changes;
}
