/** The button by which a reader reports an answer to the moderators of the server. */
import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Text } from '../../text/index.js';
import { customId } from '../buttons/custom-id.js';
import type { View } from '../commands/command.js';

/** Discord's most in a row. */
const buttonsInARow = 5;

/** The view with the button at the end of its last row of buttons, or in a row of its own. */
export function withReportButton(view: View, { discord }: Text): View {
  const button: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: discord.buttons.report,
    custom_id: customId({ owner: 'report', action: 'open', state: '' }),
  };
  const last = view.at(-1);
  if (last?.type !== ComponentType.ActionRow || last.components.length >= buttonsInARow) {
    return [...view, { type: ComponentType.ActionRow, components: [button] }];
  }
  return [...view.slice(0, -1), { ...last, components: [...last.components, button] }];
}
