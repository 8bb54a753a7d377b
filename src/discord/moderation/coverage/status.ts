/** `/coverage status`: how much there is, from when to when, what changed last, and what fails. */
import { noticeView } from '../../views/notice.js';
import type { Subcommand } from '../command.js';
import { moment } from '../../moment.js';

export const status: Subcommand = {
  right: 'add-coverage',
  async run(_invocation, { newsroom, text }) {
    const { coverage } = text.moderation;
    const [counts, feeds] = await Promise.all([newsroom.store.articles.status(), newsroom.store.feeds.feeds()]);
    const { articles, paragraphs, outlets, from, to, characters, lastAdded } = counts;
    if (articles === 0 && feeds.length === 0) return noticeView(coverage.noneAtAll);
    const lines = [coverage.status.counts(articles, paragraphs, outlets)];
    if (from !== null && to !== null) lines.push(coverage.status.span(text.answers.day(from), text.answers.day(to)));
    if (lastAdded !== null) lines.push(coverage.status.lastAdded(moment(lastAdded)));
    lines.push(coverage.status.space(Math.ceil(characters / 1_000)));
    if (feeds.length > 0) {
      const broken = feeds.filter(({ health }) => health === 'broken' || health === 'failing').length;
      lines.push(coverage.status.feeds(feeds.length, broken));
    }
    return noticeView(lines.join('\n'));
  },
};
