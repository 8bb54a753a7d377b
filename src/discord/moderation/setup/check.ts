/** What the bot lacks to do what the settings say, and how to mend it. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { ServerSettings } from '../../../store/index.js';
import type { ServerRequest } from '../command.js';

/** What the bot needs in a channel in which it answers or posts, by the names that Discord's settings show. */
const needed = {
  ViewChannel: PermissionFlagsBits.ViewChannel,
  SendMessages: PermissionFlagsBits.SendMessages,
  ReadMessageHistory: PermissionFlagsBits.ReadMessageHistory,
} as const;

/** @returns a sentence for each thing that is missing; none when all is well */
export function missingPermissions(
  settings: ServerSettings,
  { channel, permissionsIn, text }: ServerRequest,
): string[] {
  const { setup } = text.moderation;
  const answering = settings.channels ?? (channel === null ? [] : [channel]);
  const posting = [settings.reportChannel, settings.recordChannel].filter((posted) => posted !== null);
  return [...new Set([...answering, ...posting])].flatMap((id) => {
    const held = permissionsIn(id);
    if (held === null) return [setup.channelGone(`<#${id}>`)];
    const missing = Object.entries(needed).flatMap(([name, bit]) => ((held & bit) === bit ? [] : [name]));
    return missing.length === 0
      ? []
      : [
          setup.missing(
            `<#${id}>`,
            missing.map((name) => setup.permission(name as keyof typeof needed)),
          ),
        ];
  });
}
