/** Nicknames printed in marks inside a name: "Robert “Bob” Hale". Nobody says them, and they do not part the name. */
import type { FrameToken } from './frame.js';
import type { Run } from './marks.js';

/** Longest nickname, in characters. */
const LONGEST = 24;
const NICKNAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u;
const NAME_BEFORE = /(?:^|\s)\p{Lu}[\p{L}.’'-]+ $/u;
const NAME_BEHIND = /^ \p{Lu}\p{L}/u;
const MARK = /^["“”„'‘’«»]|^''|^``/;

/** @returns the runs without nicknames. */
export function withoutNicknames(text: string, runs: Run[]): Run[] {
  return runs.some((run) => isNickname(text, run)) ? runs.filter((run) => !isNickname(text, run)) : runs;
}

function isNickname(text: string, { start, end, outerStart, outerEnd }: Run): boolean {
  return (
    end - start <= LONGEST &&
    NICKNAME.test(text.slice(start, end)) &&
    NAME_BEFORE.test(text.slice(Math.max(0, outerStart - LONGEST), outerStart)) &&
    NAME_BEHIND.test(text.slice(outerEnd, outerEnd + 3))
  );
}

/** @returns the index of the name's next word behind a nickname in marks that opens at `at`; -1 when none does. */
export function behindNickname(tokens: readonly FrameToken[], at: number): number {
  const opens = tokens[at];
  if (opens?.kind !== 'mark' || !MARK.test(opens.text) || tokens[at + 1]?.capital !== true) return -1;
  for (let close = at + 2; close <= at + 3; close += 1) {
    const mark = tokens[close];
    if (mark?.kind === 'mark') return MARK.test(mark.text) && tokens[close + 1]?.capital === true ? close + 1 : -1;
    if (mark?.capital !== true) return -1;
  }
  return -1;
}
