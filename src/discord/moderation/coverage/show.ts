/** `/coverage show`: an article's facts, where each comes from, and what changed between its versions. */
import { ComponentType } from 'discord-api-types/v10';
import { wordDifferences } from '../../../language/differences.js';
import type { KeptArticle } from '../../../store/index.js';
import type { View } from '../../commands/command.js';
import { display } from '../../views/passage.js';
import { shortLine } from '../../views/size.js';
import type { ServerRequest, Subcommand } from '../command.js';
import { articleButton, articleButtons, articleCard } from './article-card.js';
import { articleChoices } from './article-choices.js';
import { articleOf } from './one-article.js';

/** Room for the parts, in characters as escaped. */
const room = { change: 220, correction: 300 } as const;

/** Stretches of changed words that are shown; the others are counted. */
const mostChanges = 8;

export const show: Subcommand = {
  right: 'add-coverage',
  async run({ options }, request) {
    return showView(await articleOf(options['article'], request), request);
  },
  autocomplete({ value }, _options, request) {
    return articleChoices(value, request);
  },
};

/** The card of an article, with its versions and what can be done with it. */
export async function showView(kept: KeptArticle, request: ServerRequest): Promise<View> {
  const { article, entry } = kept;
  const { newsroom, text } = request;
  const { coverage } = text.moderation;
  const versions = await newsroom.store.articles.versions(article.id);
  const lines = [
    articleCard(article, text),
    `-# \`${article.id}\` · ${coverage.version(entry.version, entry.replacedBy !== null)}`,
  ];
  if (entry.correction !== null) lines.push(coverage.correction(shortLine(entry.correction, room.correction)));
  const before = versions.find((version) => version.entry.version === entry.version - 1);
  if (before !== undefined) lines.push(...changes(before, kept, request));
  const view: View = [display(lines.join('\n'))];
  if (entry.removed !== null) {
    view.push({ type: ComponentType.ActionRow, components: [articleButton('undo', article.id, text)] });
  } else if (entry.replacedBy === null) {
    view.push(articleButtons(article, text));
  }
  return view;
}

/** What a version says otherwise than the one before, the old words struck out. */
function changes(before: KeptArticle, after: KeptArticle, { text }: ServerRequest): string[] {
  const stretches = wordDifferences(textOf(before), textOf(after)).filter(({ kind }) => kind !== 'same');
  const shown = stretches.slice(0, mostChanges).map(({ kind, words }) => {
    const line = shortLine(words, room.change);
    return kind === 'first-only' ? `- ~~${line}~~` : `+ **${line}**`;
  });
  if (stretches.length > mostChanges) shown.push(text.moderation.coverage.andMore(stretches.length - mostChanges));
  return shown.length === 0 ? [] : [text.moderation.coverage.changedSince(before.entry.version), ...shown];
}

function textOf({ article }: KeptArticle): string {
  return [article.headline, ...article.paragraphs.map((paragraph) => paragraph.text)].join('\n');
}
