/** How people are shown: avatars drawn here (nothing is fetched from Discord) and the names behind ids. */
import { html, type TemplateResult } from 'lit';
import type { APIUser } from 'discord-api-types/v10';
import type { World } from '../../protocol.js';
import type { Names } from '../markdown/render.js';
import { quoteMark } from '../styles/icons.js';

/** White text keeps a contrast of at least 4.5 to 1 on each of them. */
const COLOURS = ['#a63d63', '#2f7d5b', '#8a5a12', '#7648b8', '#1f6f99', '#b0472c'];

export function displayName(user: Pick<APIUser, 'username' | 'global_name'>): string {
  return user.global_name ?? user.username;
}

/** A round picture: the bot's mark, or a person's initial on a colour of their own. Decorative: the name stands beside it. */
export function avatar(person: { name: string; bot: boolean }, size: number): TemplateResult {
  const style = `width:${size}px;height:${size}px;font-size:${Math.round(size * 0.45)}px`;
  if (person.bot) {
    return html`<span class="avatar avatar-bot" style=${style} aria-hidden="true"
      >${quoteMark(Math.round(size * 0.6))}</span
    >`;
  }
  const sum = Array.from(person.name, (letter) => letter.codePointAt(0)!).reduce((one, other) => one + other, 0);
  const colour = COLOURS[sum % COLOURS.length]!;
  return html`<span class="avatar" style="${style};background:${colour}" aria-hidden="true"
    >${person.name.charAt(0).toUpperCase()}</span
  >`;
}

export function userAvatar(user: APIUser, size: number): TemplateResult {
  return avatar({ name: displayName(user), bot: user.bot === true }, size);
}

/** What ids in messages stand for, as far as the world tells. */
export function namesOf(world: World | null, reader: string): Names {
  const users = new Map((world?.actors ?? []).map(({ id, name }) => [id, name]));
  if (world?.bot) users.set(world.bot.id, world.bot.name);
  const channels = new Map((world?.places ?? []).map(({ channel, name }) => [channel, name]));
  return { reader, users, channels };
}
