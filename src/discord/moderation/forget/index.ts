/** `/forget`: deletes everything of this server, or every trace of one member, after a confirmation that is typed. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { moderation } from '../../../text/en/moderation.js';
import { customId } from '../../buttons/custom-id.js';
import { noticeView } from '../../views/notice.js';
import type { Form, ServerCommand, ServerForm, ServerRequest } from '../command.js';
import { forModerators } from '../definition.js';
import { textInput } from '../text-input.js';

const { forget: words } = moderation.commands;

export const forgetCommand: ServerCommand = {
  data: {
    ...forModerators,
    type: ApplicationCommandType.ChatInput,
    name: 'forget',
    description: words.description,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'server',
        description: words.server.description,
        options: [],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'member',
        description: words.member.description,
        options: [
          { type: ApplicationCommandOptionType.User, name: 'member', description: words.member.member, required: true },
        ],
      },
    ],
  },
  subcommands: {
    server: { right: 'manage', run: (_invocation, request) => confirmation('server', '', request) },
    member: {
      right: 'manage',
      run: ({ options }, request) => confirmation('member', String(options['member']), request),
    },
  },
  forms: { server: confirmed('server'), member: confirmed('member') },
};

/** The form in which the word is typed that nobody types by mistake. */
function confirmation(what: 'server' | 'member', state: string, { text }: ServerRequest): Form {
  const { forget } = text.moderation;
  return {
    custom_id: customId({ owner: 'forget', action: what, state }),
    title: forget.title[what],
    components: [
      textInput('word', forget.label(forget.word), { required: true, hint: forget.hint[what], longest: 40 }),
    ],
  };
}

function confirmed(what: 'server' | 'member'): ServerForm {
  return {
    right: 'manage',
    respond: 'private',
    async run({ state, fields }, { newsroom, text }) {
      const { forget } = text.moderation;
      const typed = (fields.get('word') ?? '').trim();
      if (typed.toLocaleLowerCase() !== forget.word) return noticeView(forget.notTyped(forget.word));
      const { forgetting } = newsroom.store;
      if (what === 'server') return noticeView(forget.serverForgotten(await forgetting.everything()));
      return noticeView(forget.memberForgotten(await forgetting.member(state)));
    },
  };
}
