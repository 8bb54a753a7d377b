/** Options and settings that every slash command has. */
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { limits } from '../views/size.js';

/** In servers, in the bot's direct messages and in private channels; for a whole server or for one user everywhere. */
export const everywhere = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** The reader's words. */
export function wordsOption<Name extends string>(name: Name, description: string) {
  return {
    name,
    description,
    type: ApplicationCommandOptionType.String,
    required: true,
    autocomplete: true,
    min_length: 1,
    max_length: limits.question,
  } as const;
}

/** The reader's words where the command can do without. */
export function optionalWordsOption<Name extends string>(name: Name, description: string) {
  return {
    name,
    description,
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
    max_length: limits.question,
  } as const;
}

export function actorOption(description: string) {
  return {
    name: 'actor',
    description,
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
    max_length: limits.choice,
  } as const;
}

export function outletOption(description: string) {
  return {
    name: 'outlet',
    description,
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
    max_length: limits.choice,
  } as const;
}

export function privateOption(description: string) {
  return { name: 'private', description, type: ApplicationCommandOptionType.Boolean } as const;
}
