/** `/coverage list`: the articles of a server, in pages, filtered by outlet and day. */
import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { createHash } from 'node:crypto';
import { checkedFact } from '../../../ingest/index.js';
import { shortId } from '../../../ingest/short-id.js';
import type { ArticleEntry, ArticleFilter } from '../../../store/index.js';
import type { View } from '../../commands/command.js';
import { textOption } from '../../commands/answer-to.js';
import { customId } from '../../buttons/custom-id.js';
import { articleLines } from '../../views/citation.js';
import { noticeView } from '../../views/notice.js';
import { display } from '../../views/passage.js';
import type { ServerComponent, ServerRequest, Subcommand } from '../command.js';
import { outletChoices } from './article-choices.js';

/** Articles on a page, and the room for each, in characters as escaped. */
const perPage = 10;
const room = 330;

/** Which articles, and which page of them. Travels in the `custom_id` of the page buttons, the outlet as a hash to fit. */
interface Wanted {
  outlet: string;
  from: string;
  to: string;
  page: number;
}

export const list: Subcommand = {
  right: 'add-coverage',
  run({ options }, request) {
    const outlet = textOption(options['outlet']);
    return listView(
      { outlet: outlet === undefined ? '' : key(outlet), from: day(options['from']), to: day(options['to']), page: 1 },
      request,
    );
  },
  autocomplete({ value }, _options, request) {
    return outletChoices(value, request);
  },
};

export const listPage: ServerComponent = {
  right: 'add-coverage',
  respond: 'update',
  run({ state }, request) {
    const [page = '', outlet = '', from = '', to = ''] = state.split('~');
    return listView({ outlet, from, to, page: Math.max(Number(page) || 1, 1) }, request);
  },
};

async function listView({ outlet, from, to, page }: Wanted, { newsroom, text }: ServerRequest): Promise<View> {
  const { coverage } = text.moderation;
  const filter: ArticleFilter = { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
  const all = await newsroom.store.articles.list(filter);
  const articles = all.filter((article) => outlet === '' || key(article.outlet) === outlet);
  if (articles.length === 0) {
    return noticeView(outlet === '' && from === '' && to === '' ? coverage.noneAtAll : coverage.none);
  }
  const pages = Math.ceil(articles.length / perPage);
  const shown = Math.min(page, pages);
  const outlets = new Set(articles.map((article) => article.outlet)).size;
  const lines = articles.slice((shown - 1) * perPage, shown * perPage).map((article) => line(article, text));
  const foot = [coverage.count(articles.length, outlets), ...(pages > 1 ? [text.discord.page(shown, pages)] : [])];
  const view: View = [display([...lines, `-# ${foot.join(' · ')}`].join('\n'))];
  if (pages === 1) return view;
  const button = (label: string, target: number): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId({ owner: 'coverage', action: 'page', state: [target, outlet, from, to].join('~') }),
    disabled: target < 1 || target > pages,
  });
  const { previous, next } = text.discord.buttons;
  view.push({ type: ComponentType.ActionRow, components: [button(previous, shown - 1), button(next, shown + 1)] });
  return view;
}

/** An entry on two lines, with the id that the other subcommands take. */
function line(article: ArticleEntry, text: ServerRequest['text']): string {
  const listed = { ...article, paragraphs: { length: article.paragraphs } };
  return `${articleLines(listed, text, room - article.id.length - ' · ``'.length)} · \`${article.id}\``;
}

/** An outlet's name in eight characters. */
function key(outlet: string): string {
  return shortId(createHash('sha256').update(outlet));
}

/** @throws IngestError `bad-date` */
function day(value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' ? checkedFact('published', value.trim()).slice(0, 10) : '';
}
