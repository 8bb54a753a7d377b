/** One line or paragraph of a form. */
import { type APILabelComponent, ComponentType, TextInputStyle } from 'discord-api-types/v10';

export interface TextInputOptions {
  required?: boolean;
  /** Stands below the label. At most 100 characters. */
  hint?: string;
  /** Characters; 4,000 unless told, which is Discord's most. */
  longest?: number;
  /** What stands in it already. */
  value?: string | null | undefined;
  style?: TextInputStyle;
}

/**
 * @param name - by which the value is found in what is sent
 * @param label - at most 45 characters
 */
export function textInput(name: string, label: string, options: TextInputOptions = {}): APILabelComponent {
  const { required = false, hint, longest = 4_000, value, style = TextInputStyle.Short } = options;
  return {
    type: ComponentType.Label,
    label,
    ...(hint === undefined ? {} : { description: hint }),
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style,
      required,
      max_length: longest,
      // Discord refuses an empty value, and one that is longer than it takes.
      ...(value === undefined || value === null || value === '' ? {} : { value: value.slice(0, longest) }),
    },
  };
}
