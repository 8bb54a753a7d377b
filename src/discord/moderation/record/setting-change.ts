/** A change of a setting as moderators read it: names of their own language, channels and roles as mentions. */
import { z } from 'zod';
import type { ChangeDetail, ServerSettings } from '../../../store/index.js';
import type { Text } from '../../../text/index.js';

const value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.null()]);

/**
 * "where the bot answers: every channel → #news".
 *
 * @param detail - `before` and `after` as JSON, as `server-settings.ts` takes them down
 */
export function settingChange(name: string, { before, after }: ChangeDetail, text: Text): string {
  const words = text.moderation.record.settings;
  const named = Object.hasOwn(words, name) ? words[name as keyof ServerSettings] : name;
  return text.moderation.record.changed(named, shown(name, before, text), shown(name, after, text));
}

function shown(name: string, json: unknown, { moderation }: Text): string {
  const { value: words } = moderation.record;
  const setting = value.parse(JSON.parse(String(json)));
  if (setting === null || (Array.isArray(setting) && setting.length === 0)) return words.none(name);
  if (typeof setting === 'boolean') return words.truth(setting);
  const mention = (id: string): string => (name === 'coverageRoles' ? `<@&${id}>` : `<#${id}>`);
  if (Array.isArray(setting)) return setting.map(mention).join(', ');
  if (typeof setting === 'number') return String(setting);
  return /^\d+$/u.test(setting) ? mention(setting) : words.language(setting);
}
