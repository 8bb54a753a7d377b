/** `/collection list`: the collections, what is in them, whether they are asked, and the codes that hold. */
import { noticeView } from '../../views/notice.js';
import { shortLine } from '../../views/size.js';
import type { Subcommand } from '../command.js';
import { nameOf } from './choices.js';

/** Lines that are shown, and the room for a name, in characters as escaped. */
const most = 40;
const room = 60;

export const list: Subcommand = {
  right: 'manage',
  async run(_invocation, { newsroom, text }) {
    const { collections: words, coverage } = text.moderation;
    const { collections, sharing } = newsroom.store;
    const [own, codes, used] = [await collections.list(), await sharing.codes(), await sharing.used()];
    const lines = own.map((collection) => {
      const shared = codes.filter((code) => code.collection === collection.id).map(({ code }) => `\`${code}\``);
      const parts = [
        `**${shortLine(nameOf(collection, text), room)}**`,
        words.articles(collection.articles),
        words.inUse(collection.inUse),
      ];
      if (shared.length > 0) parts.push(words.codes(shared));
      return parts.join(' · ');
    });
    lines.push(...used.map(({ code }) => words.fromAnother(code)));
    const shown = lines.slice(0, most);
    if (lines.length > most) shown.push(coverage.andMore(lines.length - most));
    return noticeView(shown.length === 0 ? words.none : shown.join('\n'));
  },
};
