/** The button under an answer about somebody's words: all that they are on record with. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Answer } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import { customId } from '../buttons/custom-id.js';
import { oneLine } from './escaping.js';

/** The name travels in the button's state. A longer one gets no button: cut, it would name nobody. In characters. */
const longestName = 60;

/** Whom an answer finds to have said the words asked for, or those nearest to them; null when that is not clear. */
function speakerFound({ finding, speaker }: Answer): string | null {
  switch (finding.key) {
    case 'speaker':
    case 'said-by-another':
      return speaker?.name ?? null;
    case 'not-on-record-in-these-words':
      return finding.speaker?.name ?? null;
    default:
      return null;
  }
}

/** The row with the button; none where no one speaker is found. */
export function allByRow(answer: Answer, { discord }: Text): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const name = oneLine(speakerFound(answer) ?? '');
  if (name === '' || name.length > longestName) return [];
  const button: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: discord.buttons.allBy(name),
    custom_id: customId({ owner: 'on-record', action: 'all', state: name }),
  };
  return [{ type: ComponentType.ActionRow, components: [button] }];
}
