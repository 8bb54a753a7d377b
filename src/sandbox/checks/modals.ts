import { ComponentType } from 'discord-api-types/v10';
import { checkDistinct, withNested } from './components.js';
import { checkCustomId, checkSelect, forbid, SELECTS } from './controls.js';
import type { Inspector, JsonObject } from './inspector.js';

const PARTS = 5;
const LONGEST_INPUT = 4_000;

/** A modal: title, one to five parts, and the input in each. */
export function checkModal(inspector: Inspector, value: unknown): void {
  const modal = inspector.object(value);
  if (!modal) return;
  inspector.keys(modal, ['custom_id', 'title', 'components']);
  checkCustomId(inspector, modal);
  inspector.text(modal, 'title', { required: true, most: 45 });
  const parts = inspector.list(modal, 'components', { least: 1, most: PARTS });
  for (const [index, part] of parts.entries()) {
    const place = inspector.at('components', index);
    const found = place.object(part);
    if (found) checkPart(place, found);
  }
  checkDistinct(inspector.at('components'), parts.flatMap(withNested));
}

function checkPart(place: Inspector, part: JsonObject): void {
  switch (part['type']) {
    case ComponentType.TextDisplay:
      place.keys(part, ['type', 'id', 'content']);
      place.text(part, 'content', { required: true, most: LONGEST_INPUT });
      return;
    case ComponentType.Label: {
      place.keys(part, ['type', 'id', 'label', 'description', 'component']);
      place.text(part, 'label', { required: true, most: 45 });
      place.text(part, 'description', { least: 0, most: 100 });
      const input = place.at('component').object(part['component']);
      if (input) checkInput(place.at('component'), input);
      return;
    }
    case ComponentType.ActionRow: {
      place.keys(part, ['type', 'id', 'components']);
      const [input, more] = place.list(part, 'components', { least: 1, most: 1 });
      const at = place.at('components', 0);
      const found = input === undefined || more !== undefined ? undefined : at.object(input);
      if (!found) return;
      if (found['type'] !== ComponentType.TextInput) {
        at.at('type').note('UNION_TYPE_CHOICES', 'A row of a modal holds one text input.');
        return;
      }
      at.text(found, 'label', { required: true, most: 45 });
      checkTextInput(at, found);
      return;
    }
    default:
      place.at('type').note('UNION_TYPE_CHOICES', 'A modal holds labels, text displays and rows only.');
  }
}

function checkInput(place: Inspector, input: JsonObject): void {
  const { type } = input;
  if (type === ComponentType.TextInput) {
    forbid(place, input, 'label', 'An input inside a label has no label of its own.');
    checkTextInput(place, input);
  } else if (SELECTS.includes(type)) checkSelect(place, input, true);
  else if (type === ComponentType.FileUpload) {
    place.keys(input, ['type', 'id', 'custom_id', 'min_values', 'max_values', 'required']);
    checkCustomId(place, input);
    place.integer(input, 'min_values', 0, 10);
    place.integer(input, 'max_values', 1, 10);
  } else place.at('type').note('UNION_TYPE_CHOICES', 'A label holds a text input, a select or a file upload.');
}

function checkTextInput(place: Inspector, input: JsonObject): void {
  place.keys(input, [
    'type',
    'id',
    'custom_id',
    'style',
    'label',
    'min_length',
    'max_length',
    'required',
    'value',
    'placeholder',
  ]);
  checkCustomId(place, input);
  if (input['style'] === undefined) place.at('style').note('BASE_TYPE_REQUIRED', 'This field is required');
  place.oneOf(input, 'style', [1, 2]);
  const least = place.integer(input, 'min_length', 0, LONGEST_INPUT) ?? 0;
  const most = place.integer(input, 'max_length', 1, LONGEST_INPUT) ?? LONGEST_INPUT;
  if (least > most) place.at('min_length').note('TEXT_INPUT_RANGE', 'min_length is above max_length.');
  place.text(input, 'value', { least: 0, most });
  place.text(input, 'placeholder', { least: 0, most: 100 });
  place.boolean(input, 'required');
}
