/** `/coverage edit`, and the button of the same name: corrects what was read wrong about an article. */
import { customId } from '../../buttons/custom-id.js';
import { checkedFact } from '../../../ingest/index.js';
import type { ArticleCorrections } from '../../../store/index.js';
import { oneLine } from '../../views/escaping.js';
import type { Form, ServerComponent, ServerForm, ServerRequest, Subcommand } from '../command.js';
import { textInput } from '../text-input.js';
import { articleChoices } from './article-choices.js';
import { articleOf } from './one-article.js';
import { showView } from './show.js';

/** What can be corrected, with the most characters of each. */
const facts = [
  { fact: 'headline', longest: 300, required: true },
  { fact: 'outlet', longest: 100, required: true },
  { fact: 'byline', longest: 200, required: false },
  { fact: 'published', longest: 16, required: false },
] as const;

export const edit: Subcommand = {
  right: 'manage',
  run({ options }, request) {
    return editForm(options['article'], request);
  },
  autocomplete({ value }, _options, request) {
    return articleChoices(value, request);
  },
};

export const editButton: ServerComponent = {
  right: 'manage',
  respond: 'private',
  run({ state }, request) {
    return editForm(state, request);
  },
};

async function editForm(id: unknown, request: ServerRequest): Promise<Form> {
  const { article } = await articleOf(id, request);
  const { moderation } = request.text;
  return {
    custom_id: customId({ owner: 'coverage', action: 'edited', state: article.id }),
    title: moderation.forms.edit.title,
    components: facts.map(({ fact, longest, required }) =>
      textInput(fact, moderation.fact(fact), {
        ...{ longest, required, value: article[fact] },
        ...(fact === 'published' ? { hint: moderation.forms.paste.publishedHint } : {}),
      }),
    ),
  };
}

export const edited: ServerForm = {
  right: 'manage',
  respond: 'private',
  async run({ state, fields }, request) {
    const { article } = await articleOf(state, request);
    const corrections: ArticleCorrections = {};
    for (const { fact, required } of facts) {
      const value = oneLine(fields.get(fact) ?? '');
      if (value !== '') corrections[fact] = checkedFact(fact, value);
      // What is emptied is not known; a headline and an outlet cannot be.
      else if (!required) corrections[fact] = null;
    }
    await request.newsroom.store.articles.edit(article.id, corrections);
    return showView(await articleOf(state, request), request);
  },
};
