/** `/coverage refresh`, and its button: fetches an article again. A changed text becomes a new version. */
import type { View } from '../../commands/command.js';
import { noticeView } from '../../views/notice.js';
import type { ServerComponent, ServerRequest, Subcommand } from '../command.js';
import type { Desk } from './bringing.js';
import { articleChoices } from './article-choices.js';
import { articleOf } from './one-article.js';

export function refresh(desk: Desk): Subcommand {
  return {
    right: 'add-coverage',
    long: () => true,
    run({ options }, request) {
      return fetchAgain(desk, options['article'], request);
    },
    autocomplete({ value }, _options, request) {
      return articleChoices(value, request);
    },
  };
}

export function refreshButton(desk: Desk): ServerComponent {
  return {
    right: 'add-coverage',
    respond: 'private',
    long: true,
    run({ state }, request) {
      return fetchAgain(desk, state, request);
    },
  };
}

async function fetchAgain(desk: Desk, id: unknown, request: ServerRequest): Promise<View> {
  const { article } = await articleOf(id, request);
  if (article.url === null) return noticeView(request.text.moderation.coverage.noAddress);
  // What a person corrected stays corrected.
  const given = Object.fromEntries(
    (['outlet', 'headline', 'byline', 'published'] as const)
      .filter((fact) => article.provenance[fact]?.basis === 'given')
      .map((fact) => [fact, article[fact]]),
  );
  return desk.bring({ kind: 'link', url: article.url }, given, request);
}
