/** `/setup`: how the bot behaves in a server, seen at a glance and changed by menus, buttons and forms. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import type { ServerSettings } from '../../../store/index.js';
import { moderation } from '../../../text/en/moderation.js';
import type { Press, ServerCommand, ServerComponent, ServerRequest } from '../command.js';
import { forModerators } from '../definition.js';
import { collectionsOffered, panel } from './panel.js';

/** A control of the panel: what a press or a choice changes. */
type Change = (press: Press, settings: ServerSettings) => Partial<ServerSettings>;

/** The choice that stands for "as the bot does by itself". */
export const byDefault = 'default';

const changes: Readonly<Record<string, Change>> = {
  'built-in': (_press, { builtIn }) => ({ builtIn: !builtIn }),
  private: (_press, { privateAnswers }) => ({ privateAnswers: !privateAnswers }),
  direct: (_press, { directMessages }) => ({ directMessages: !directMessages }),
  channels: ({ values }) => ({ channels: values.length === 0 ? null : [...values] }),
  roles: ({ values }) => ({ coverageRoles: [...values] }),
  record: ({ values }) => ({ recordChannel: values[0] ?? null }),
  reports: ({ values }) => ({ reportChannel: values[0] ?? null }),
  language: ({ values }) => ({ language: values[0] as ServerSettings['language'] }),
  confidence: ({ values: [chosen] }) => ({ speakerConfidence: chosen === byDefault ? null : Number(chosen) }),
  keep: ({ values: [days] }) => ({ recordDays: Number(days) }),
};

function component(change: Change): ServerComponent {
  return {
    right: 'manage',
    respond: 'update',
    async run(press, request: ServerRequest) {
      const { settings } = request.newsroom.store;
      return panel(await settings.change(change(press, await settings.get())), request);
    },
  };
}

/** Has questions search the collections that were chosen, and leave out the others that the menu offers. */
const collections: ServerComponent = {
  right: 'manage',
  respond: 'update',
  async run({ values }, request) {
    const { collections: kept, settings } = request.newsroom.store;
    for (const { id, inUse } of collectionsOffered(await kept.list())) {
      if (inUse !== values.includes(id)) await kept.use(id, !inUse);
    }
    return panel(await settings.get(), request);
  },
};

export const setupCommand: ServerCommand = {
  data: {
    ...forModerators,
    type: ApplicationCommandType.ChatInput,
    name: 'setup',
    description: moderation.commands.setup.description,
    options: [],
  },
  subcommands: {
    '': {
      right: 'manage',
      async run(_invocation, request) {
        return panel(await request.newsroom.store.settings.get(), request);
      },
    },
  },
  components: {
    collections,
    ...Object.fromEntries(Object.entries(changes).map(([action, change]) => [action, component(change)])),
  },
};
