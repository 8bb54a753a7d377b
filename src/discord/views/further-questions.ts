/** The buttons under an answer about somebody's words: how the versions differ, all that the speaker said, when it was said. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Answer } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import { type ButtonId, customId } from '../buttons/custom-id.js';
import { oneLine } from './escaping.js';

/** The name travels in the button's state. A longer one gets no button: cut, it would name nobody. In characters. */
const longestName = 60;

/** Whom an answer finds to have said the words asked for, or those nearest to them; null when that is not clear. */
function speakerFound({ finding, speaker }: Answer): string | null {
  switch (finding.key) {
    case 'speaker':
    case 'speaker-in-other-words':
    case 'said-by-another':
      return speaker?.name ?? null;
    case 'not-on-record-in-these-words':
      return finding.speaker?.name ?? null;
    default:
      return null;
  }
}

/** Whether outlets print the statement found in different words. */
function differs({ finding }: Answer): boolean {
  return (finding.key === 'speaker' || finding.key === 'said-by-another') && finding.differing.words > 0;
}

function button(label: string, id: ButtonId): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId(id) };
}

/**
 * The row with the buttons; none where no one speaker is found. What was asked is read from the message when one is pressed, so that
 * those of the statement stand only under an answer to `/who-said`, whose question is the statement.
 */
export function furtherRow(
  answer: Answer,
  { discord: { buttons } }: Text,
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const name = oneLine(speakerFound(answer) ?? '');
  if (name === '') return [];
  const ofStatement = answer.question.kind === 'who-said' && answer.status === 'answered';
  const components = [
    ...(ofStatement && differs(answer)
      ? [button(buttons.differences, { owner: 'statement', action: 'versions', state: '' })]
      : []),
    ...(name.length > longestName
      ? []
      : [button(buttons.allBy(name), { owner: 'on-record', action: 'all', state: name })]),
    ...(ofStatement ? [button(buttons.timeline, { owner: 'statement', action: 'days', state: '' })] : []),
  ];
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
}
