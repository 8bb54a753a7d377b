/** What a server's moderators can set, with what holds where they have set nothing. */
import { z } from 'zod';

/** A Discord id. */
const id = z.string().regex(/^\d{17,20}$/u);

/**
 * The shape of the settings. A setting that a newer version wrote and this one does not know is kept as it is; one whose value cannot
 * be used falls back to its default, so that a bad row never stops a server from being answered.
 */
export const serverSettings = z.object({
  /** Whether the built-in coverage, and what the bot's host imported, is asked too. */
  builtIn: z.boolean().default(true),
  /** Channels the bot answers in; null for every one. */
  channels: z.array(id).nullable().default(null),
  /** Whether answers are shown to the asker alone where the command does not say. */
  privateAnswers: z.boolean().default(false),
  /** The language of the bot's own words; `reader` for that of the reader's Discord. */
  language: z.enum(['reader', 'en', 'fr']).default('reader'),
  /** Whether members can ask this server's coverage in direct messages. */
  directMessages: z.boolean().default(false),
  /** Roles that may add coverage, beside those who manage the server. */
  coverageRoles: z.array(id).default([]),
  /** Where the record of changes is posted; null for nowhere. */
  recordChannel: id.nullable().default(null),
  /** Where readers' reports go; null for nowhere but the list of reports. */
  reportChannel: id.nullable().default(null),
  /** The confidence below which a speaker is not named, from 0 to 1; null for the bot's own. */
  speakerConfidence: z.number().min(0).max(1).nullable().default(null),
  /** How long the record of changes is kept, in days. */
  recordDays: z.number().int().min(1).max(3650).default(365),
});

/** A server's settings, every one with a value. */
export type ServerSettings = z.infer<typeof serverSettings>;

/** What holds where nothing was set. */
export const defaultSettings: ServerSettings = serverSettings.parse({});

/**
 * Settings from what was stored of them.
 *
 * @param stored - JSON of the settings that were changed
 */
export function readSettings(stored: string | undefined): ServerSettings {
  const given: unknown = stored === undefined ? {} : JSON.parse(stored);
  const changed: Record<string, unknown> = typeof given === 'object' && given !== null ? { ...given } : {};
  for (const issue of serverSettings.safeParse(changed).error?.issues ?? []) {
    Reflect.deleteProperty(changed, String(issue.path[0]));
  }
  return serverSettings.parse(changed);
}
