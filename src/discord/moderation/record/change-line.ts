/** A change as a line: when, who, what. */
import type { Change } from '../../../store/index.js';
import type { Text } from '../../../text/index.js';
import { moment } from '../../moment.js';
import { shortLine } from '../../views/size.js';
import { settingChange } from './setting-change.js';

/** Room for what was changed, in characters as escaped. */
const room = 140;

/** "3 minutes ago · @Robin · added the article Cars stay ashore". A mention that nobody is notified of. */
export function changeLine(change: Change, text: Text): string {
  const { at, actor } = change;
  const who = /^\d+$/u.test(actor) ? `<@${actor}>` : text.moderation.record.actor(actor);
  return `${moment(at)} · ${who} · ${whatChanged(change, text)}`;
}

function whatChanged({ action, target, detail }: Change, text: Text): string {
  const words = text.moderation.record;
  if (action === 'settings-changed' && target !== null)
    return words.action(action, settingChange(target, detail, text));
  const names = [detail['headline'], detail['name'], detail['url'], detail['fact'], target];
  const name = names.find((each): each is string => typeof each === 'string' && each !== '');
  const what = words.action(action, name === undefined ? '' : shortLine(name, room));
  const [from, to] = [detail['before'], detail['after']];
  if (typeof from !== 'string' && typeof to !== 'string') return what;
  return words.changed(what, shortLine(String(from ?? '–'), room / 2), shortLine(String(to ?? '–'), room / 2));
}
