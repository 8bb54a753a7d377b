/** The button that reads free words the other way: "as a timeline instead". */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type Question, type QuestionKind, questionKinds } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import { customId } from '../buttons/custom-id.js';

/** What the button's state says: the kind its answer is to be of, and the kind of the answer it stands on. */
export interface OtherReading {
  taken: QuestionKind;
  from: QuestionKind;
}

/** @returns null for a state that no button of this version has */
export function readingOf(state: string): OtherReading | null {
  const [taken, from, rest] = state.split('>');
  const kind = (name: string | undefined): QuestionKind | undefined => questionKinds.find((known) => known === name);
  const [to, back] = [kind(taken), kind(from)];
  return to === undefined || back === undefined || rest !== undefined ? null : { taken: to, from: back };
}

/** The row with the button; none where the words can be read in one way only. */
export function otherReadingRow(
  { kind, other }: Question,
  { discord }: Text,
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  if (other === undefined) return [];
  const button: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: discord.buttons.instead(other),
    custom_id: customId({ owner: 'reading', action: 'take', state: `${other}>${kind}` }),
  };
  return [{ type: ComponentType.ActionRow, components: [button] }];
}
