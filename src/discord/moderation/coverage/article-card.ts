/** An article as moderators see it: its facts with where each comes from, and what can be done with it. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Article, FactName } from '../../../coverage/article.js';
import type { Text } from '../../../text/index.js';
import { customId } from '../../buttons/custom-id.js';
import { articleLines, safeAddress } from '../../views/citation.js';
import { shortLine } from '../../views/size.js';

/** Room for the parts, in characters as escaped. */
const room = { heading: 500, fact: 160, source: 80 } as const;

/** In the order a person reads them; the headline stands above. */
const facts: readonly FactName[] = ['outlet', 'byline', 'published', 'modified', 'language', 'url'];

/** Those that a moderator looks for even where they are not known. */
const always: ReadonlySet<FactName> = new Set(['outlet', 'byline', 'published']);

/** Headline and facts, a line each, with where each fact comes from. */
export function articleCard(article: Article, text: Text): string {
  const { moderation } = text;
  const lines = facts.flatMap((fact) => {
    const value = article[fact];
    if (value === null && !always.has(fact)) return [];
    const found = article.provenance[fact];
    const source =
      found === undefined || value === null ? '' : ` *(${shortLine(moderation.basis(found), room.source)})*`;
    return [`${moderation.fact(fact)}: ${shownFact(fact, value, text)}${source}`];
  });
  return [articleLines({ ...article, url: null }, text, room.heading), ...lines].join('\n');
}

function shownFact(fact: FactName, value: string | null, { answers, moderation }: Text): string {
  if (value === null) return moderation.unknown;
  if (fact === 'published' || fact === 'modified') return answers.day(value);
  const address = fact === 'url' ? safeAddress(value) : null;
  return address === null ? shortLine(value, room.fact) : `<${address}>`;
}

/** A button of `/coverage` about one article. */
export function articleButton(
  action: 'edit' | 'remove' | 'undo' | 'refresh',
  id: string,
  { moderation }: Text,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: action === 'remove' ? ButtonStyle.Danger : ButtonStyle.Secondary,
    label: moderation.buttons[action],
    custom_id: customId({ owner: 'coverage', action, state: id }),
  };
}

/** What can be done with an article that is there: read it, correct it, fetch it again where it has an address, remove it. */
export function articleButtons(article: Article, text: Text): APIActionRowComponent<APIButtonComponentWithCustomId> {
  const read: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: text.discord.buttons.read,
    custom_id: customId({ owner: 'context', action: 'show', state: `${article.id}-1` }),
  };
  const actions = article.url === null ? (['edit', 'remove'] as const) : (['edit', 'refresh', 'remove'] as const);
  return {
    type: ComponentType.ActionRow,
    components: [read, ...actions.map((action) => articleButton(action, article.id, text))],
  };
}
