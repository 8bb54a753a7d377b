/** A change as a line: when, who, what. */
import type { Change } from '../../../store/index.js';
import type { Text } from '../../../text/index.js';
import { shortLine } from '../../views/size.js';
import { moment } from '../moment.js';

/** Room for what was changed, in characters as escaped. */
const room = 140;

/** "3 minutes ago · @Robin · added the article Cars stay ashore". A mention that nobody is notified of. */
export function changeLine({ at, actor, action, target, detail }: Change, { moderation }: Text): string {
  const who = /^\d+$/u.test(actor) ? `<@${actor}>` : moderation.record.actor(actor);
  const names = [detail['headline'], detail['name'], detail['url'], detail['fact'], target];
  const name = names.find((each): each is string => typeof each === 'string' && each !== '');
  const what = moderation.record.action(action, name === undefined ? '' : shortLine(name, room));
  const from = detail['before'];
  const to = detail['after'];
  const change =
    typeof from === 'string' || typeof to === 'string'
      ? `: ${shortLine(String(from ?? '–'), room / 2)} → ${shortLine(String(to ?? '–'), room / 2)}`
      : '';
  return `${moment(at)} · ${who} · ${what}${change}`;
}
