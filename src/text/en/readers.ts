/** What readers are told about themselves, in English: which coverage their direct messages ask, and when they asked too often. */
import { list } from './counting.js';
import type { Words } from '../words.js';

/** Whose questions were too many: the reader's own, or those of all members together. */
export type CooldownOf = 'reader' | 'server';

export const readers = {
  command: {
    description: 'Which servers’ coverage your direct messages with me ask',
    server: 'Add the coverage of this server',
  },
  title: 'What your direct messages ask',
  /** @param servers - names, escaped */
  asked: (servers: readonly string[]): string =>
    servers.length === 0 ? 'The built-in coverage.' : `The built-in coverage, and that of ${list(servers)}.`,
  byDefault: 'You have not chosen: every server counts that you share with me and that allows it.',
  chosen: 'You chose this. It also holds where you use me in a server that does not have me.',
  none: 'None of the servers that you share with me lets its members ask its coverage here. Their moderators can allow it in `/setup`.',
  placeholder: 'The built-in coverage alone',
  forget: 'Forget my choice',
  /**
   * @param when - a moment as Discord shows it: "in 20 seconds"
   */
  cooldown: (of: CooldownOf, when: string): string =>
    of === 'reader'
      ? `That was a lot at once. Ask me again ${when}; what you asked so far stays.`
      : `This server has asked a lot at once. Ask me again ${when}, or write to me directly.`,
} as const;

export type ReadersText = Words<typeof readers>;
