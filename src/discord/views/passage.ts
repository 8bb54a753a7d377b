/** A text with a button beside it that opens the paragraphs around a citation. */
import {
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { customId } from '../buttons/custom-id.js';

/** @param content - Markdown, escaped where it is not ours */
export function display(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/**
 * @param citation - id of the citation that the button opens
 * @param label - of the button
 */
export function passage(content: string, citation: string, label: string): APISectionComponent {
  return {
    type: ComponentType.Section,
    components: [display(content)],
    accessory: {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: customId({ owner: 'context', action: 'show', state: citation }),
    },
  };
}
