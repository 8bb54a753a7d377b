/** A reader's report of an answer: the button on the answer, the form, and what the moderators see of it. */
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { APILabelComponent } from 'discord-api-types/v10';
import { citationsShown } from '../../views/citations-shown.js';
import { noticeView } from '../../views/notice.js';
import { askedIn } from '../../views/question.js';
import type { ReportKind } from '../../../store/index.js';
import type { Text } from '../../../text/index.js';
import { customId } from '../../buttons/custom-id.js';
import type { ServerComponent, ServerForm, ServerParts } from '../command.js';
import { textInput } from '../text-input.js';
import { reportView } from './report-view.js';

const kinds: readonly ReportKind[] = ['wrong-speaker', 'wrong-article', 'missing', 'other'];

/** Owner of the buttons and forms in their `custom_id`; `views/report-button.ts` has the button on the answers. */
const owner = 'report';

const open: ServerComponent = {
  right: null,
  respond: 'private',
  run(_press, { text }) {
    const { report } = text.moderation;
    return {
      custom_id: customId({ owner, action: 'sent', state: '' }),
      title: report.title,
      components: [
        kindSelect(text),
        textInput('note', report.note, { hint: report.noteHint, style: TextInputStyle.Paragraph, longest: 500 }),
      ],
    };
  },
};

function kindSelect({ moderation }: Text): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: moderation.report.kind,
    component: {
      type: ComponentType.StringSelect,
      custom_id: 'kind',
      options: kinds.map((value) => ({ value, label: moderation.report.kinds[value] })),
    },
  };
}

const sent: ServerForm = {
  right: null,
  respond: 'private',
  async run({ fields, message }, { newsroom, requester, post, text }) {
    const { report } = text.moderation;
    const chosen = kinds.find((kind) => kind === fields.get('kind')) ?? 'other';
    const note = (fields.get('note') ?? '').trim();
    const made = {
      reporter: requester.id,
      kind: chosen,
      // The first is what the answer rests on; what is missing has none.
      citation: chosen === 'missing' ? null : (citationsShown(message)[0] ?? null),
      question: askedIn(message) ?? '',
      note: note === '' ? null : note,
    };
    const id = await newsroom.store.reports.add(made);
    const { reportChannel } = await newsroom.store.settings.get();
    if (reportChannel !== null) await post(reportChannel, await reportView({ ...made, id }, newsroom, text));
    return noticeView(report.thanks);
  },
};

const close: ServerComponent = {
  right: 'manage',
  respond: 'update',
  async run({ state, message }, { newsroom, requester, text }) {
    await newsroom.store.reports.close(state);
    const words = message.filter(({ type }) => type !== ComponentType.ActionRow);
    return [...words, ...noticeView(text.moderation.report.closed(`<@${requester.id}>`))];
  },
};

export const reportParts: ServerParts = { components: { open, close }, forms: { sent } };
