/** Whom a message notifies: what its text names, as far as `allowed_mentions` lets it. */
import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import type { WorldState } from '../world/state.js';
import type { OutboundMessage } from './outbound.js';

const USER = /<@!?(\d+)>/g;
const ROLE = /<@&(\d+)>/g;
const EVERYONE = /@(?:everyone|here)\b/;

export interface Mentions {
  mentions: APIUser[];
  mention_roles: string[];
  mention_everyone: boolean;
}

/**
 * @param body the message; text displays of components v2 mention as content does, embeds do not
 * @param repliedTo author of the message that is replied to
 */
export function mentionsOf(world: WorldState, body: OutboundMessage, repliedTo?: APIUser): Mentions {
  const text = [body.content ?? '', ...(body.components ?? []).flatMap(textsOf)].join('\n');
  const allowed = body.allowed_mentions ?? undefined;
  const users = named(text, USER).filter((id) => isAllowed(allowed, 'users', id));
  const replied = repliedTo && (allowed === undefined || allowed.replied_user === true) ? [repliedTo.id] : [];
  return {
    mentions: [...new Set([...users, ...replied])].flatMap((id) => {
      const user = id === world.bot.id ? world.bot : world.people.get(id)?.user;
      return user ? [user] : [];
    }),
    mention_roles: named(text, ROLE).filter((id) => isAllowed(allowed, 'roles', id)),
    mention_everyone: EVERYONE.test(text) && (allowed === undefined || parses(allowed, 'everyone')),
  };
}

function named(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

function isAllowed(allowed: APIAllowedMentions | undefined, kind: 'users' | 'roles', id: string): boolean {
  return allowed === undefined || parses(allowed, kind) || (allowed[kind]?.includes(id) ?? false);
}

function parses(allowed: APIAllowedMentions, kind: string): boolean {
  return (allowed.parse as readonly string[] | undefined)?.includes(kind) ?? false;
}

/** The text of a component and of those in it. */
function textsOf(component: object): string[] {
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  const inner = 'components' in component ? (component.components as object[]).flatMap(textsOf) : [];
  return [...own, ...inner];
}
