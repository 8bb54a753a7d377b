/** `/record`: who changed what in this server, and when. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { ChangeFilter } from '../../../store/index.js';
import { moderation } from '../../../text/en/moderation.js';
import type { View } from '../../commands/command.js';
import { noticeView } from '../../views/notice.js';
import { display } from '../../views/passage.js';
import type { ServerCommand, ServerRequest } from '../command.js';
import { forModerators } from '../definition.js';
import { type ChangeSubject, changeSubjects, actionsAbout } from './subjects.js';
import { changeLine } from './change-line.js';
import { olderButton } from './older-button.js';

const { record: words } = moderation.commands;

/** Changes on a page. */
const perPage = 12;

/** Which changes: those before a number, of one member, about one subject. Travels in the `custom_id` of the button. */
interface Wanted {
  before: number | undefined;
  member: string;
  about: string;
}

export const recordCommand: ServerCommand = {
  data: {
    ...forModerators,
    type: ApplicationCommandType.ChatInput,
    name: 'record',
    description: words.description,
    options: [
      { type: ApplicationCommandOptionType.User, name: 'member', description: words.member },
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: words.about,
        choices: changeSubjects.map((value) => ({ name: moderation.record.subjects[value], value })),
      },
    ],
  },
  subcommands: {
    '': {
      right: 'manage',
      run({ options: { member, about } }, request) {
        return recordView({ before: undefined, member: String(member ?? ''), about: String(about ?? '') }, request);
      },
    },
  },
  components: {
    older: {
      right: 'manage',
      respond: 'update',
      run({ state }, request) {
        const [before = '', member = '', about = ''] = state.split('~');
        return recordView({ before: Number(before) || undefined, member, about }, request);
      },
    },
  },
};

async function recordView({ before, member, about }: Wanted, { newsroom, text }: ServerRequest): Promise<View> {
  const filter: ChangeFilter = {
    // One more than is shown tells whether there are older ones.
    limit: perPage + 1,
    ...(before === undefined ? {} : { before }),
    ...(member === '' ? {} : { actor: member }),
    ...(isSubject(about) ? { actions: actionsAbout(about) } : {}),
  };
  const changes = await newsroom.store.changes.list(filter);
  if (changes.length === 0) return noticeView(text.moderation.record.none);
  const shown = changes.slice(0, perPage);
  const view: View = [display(shown.map((change) => changeLine(change, text)).join('\n'))];
  if (changes.length > perPage) view.push(olderButton([shown.at(-1)!.number, member, about].join('~'), text));
  return view;
}

function isSubject(about: string): about is ChangeSubject {
  return (changeSubjects as readonly string[]).includes(about);
}
