import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Text } from '../../../text/index.js';
import { customId } from '../../buttons/custom-id.js';

/** @param state - what the page after this one begins with */
export function olderButton(
  state: string,
  { moderation }: Text,
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  const id = customId({ owner: 'record', action: 'older', state });
  const label = moderation.buttons.older;
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id }],
  };
}
