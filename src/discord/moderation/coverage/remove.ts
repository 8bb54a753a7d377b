/** `/coverage remove`, its button, and the one that brings the article back. */
import { ComponentType } from 'discord-api-types/v10';
import type { View } from '../../commands/command.js';
import { noticeView } from '../../views/notice.js';
import { display } from '../../views/passage.js';
import { shortLine } from '../../views/size.js';
import type { ServerComponent, ServerRequest, Subcommand } from '../command.js';
import { articleButton } from './article-card.js';
import { articleChoices } from './article-choices.js';
import { articleOf } from './one-article.js';

/** Room for a headline, in characters as escaped. */
const room = 200;

export const remove: Subcommand = {
  right: 'manage',
  run({ options }, request) {
    return removeArticle(options['article'], request);
  },
  autocomplete({ value }, _options, request) {
    return articleChoices(value, request);
  },
};

export const removeButton: ServerComponent = {
  right: 'manage',
  respond: 'update',
  run({ state }, request) {
    return removeArticle(state, request);
  },
};

export const undoButton: ServerComponent = {
  right: 'manage',
  respond: 'update',
  async run({ state }, request) {
    const { coverage } = request.text.moderation;
    const { articles } = request.newsroom.store;
    const kept = await articles.find(state);
    // After its time is over it is gone, at the latest an hour later.
    const restored = kept === undefined ? [] : await articles.restore([kept.article.id]);
    if (kept === undefined || restored.length === 0) return noticeView(coverage.notBroughtBack);
    return noticeView(coverage.broughtBack(shortLine(kept.article.headline, room)));
  },
};

async function removeArticle(id: unknown, request: ServerRequest): Promise<View> {
  const { article } = await articleOf(id, request);
  await request.newsroom.store.articles.remove([article.id]);
  return [
    display(request.text.moderation.coverage.removed(shortLine(article.headline, room))),
    { type: ComponentType.ActionRow, components: [articleButton('undo', article.id, request.text)] },
  ];
}
