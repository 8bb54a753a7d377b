/** Buttons and select menus. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { forRepeats, type Inspector, isObject, type JsonObject } from './inspector.js';

export const SELECTS: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

const BUTTON_KEYS = ['type', 'id', 'style', 'label', 'emoji', 'custom_id', 'sku_id', 'url', 'disabled'];
const SELECT_KEYS = [
  'type',
  'id',
  'custom_id',
  'options',
  'channel_types',
  'placeholder',
  'default_values',
  'min_values',
  'max_values',
  'disabled',
  'required',
];
/** As numbers, to be compared with what a body holds. */
const LINK: number = ButtonStyle.Link;
const PREMIUM: number = ButtonStyle.Premium;
const LONGEST_URL = 512;
const URL_SCHEMES = ['http:', 'https:', 'discord:'];

export function checkButton(place: Inspector, button: JsonObject): void {
  place.keys(button, BUTTON_KEYS);
  place.text(button, 'label', { most: 80 });
  place.boolean(button, 'disabled');
  const { style } = button;
  if (typeof style !== 'number' || !(style in ButtonStyle)) {
    place.at('style').note('BASE_TYPE_CHOICES', 'Value must be one of (1, 2, 3, 4, 5, 6).');
    return;
  }
  const link = style === LINK;
  const premium = style === PREMIUM;
  const clickable = !link && !premium;
  if (clickable) checkCustomId(place, button);
  else forbid(place, button, 'custom_id', 'A link or premium button has no custom id.');
  if (link) checkUrl(place, button);
  else forbid(place, button, 'url', 'Only a link button has a URL.');
  if (premium) {
    place.text(button, 'sku_id', { required: true, most: 20 });
    forbid(place, button, 'label', 'A premium button has no label.');
    forbid(place, button, 'emoji', 'A premium button has no emoji.');
  } else if (!button['label'] && !isObject(button['emoji'])) {
    place.note('BUTTON_COMPONENT_EMPTY', 'A button needs a label or an emoji.');
  }
}

export function checkCustomId(place: Inspector, component: JsonObject): void {
  place.text(component, 'custom_id', { required: true, most: 100 });
}

/** @param inModal there a select cannot be `disabled`; `required` has no effect elsewhere, and does no harm */
export function checkSelect(place: Inspector, select: JsonObject, inModal: boolean): void {
  place.keys(select, SELECT_KEYS);
  checkCustomId(place, select);
  place.text(select, 'placeholder', { least: 0, most: 150 });
  if (inModal) forbid(place, select, 'disabled', 'A select in a modal cannot be disabled.', [false]);
  const least = place.integer(select, 'min_values', 0, 25) ?? 1;
  const most = place.integer(select, 'max_values', 1, 25) ?? 1;
  if (least > most) place.at('min_values').note('SELECT_COMPONENT_RANGE', 'min_values is above max_values.');
  if (select['type'] === ComponentType.StringSelect) checkSelectOptions(place, select, most);
  else forbid(place, select, 'options', 'Only a string select has options.');
}

function checkSelectOptions(place: Inspector, select: JsonObject, most: number): void {
  const options = place.list(select, 'options', { least: 1, most: 25 });
  const values: unknown[] = [];
  let defaults = 0;
  for (const [index, value] of options.entries()) {
    const at = place.at('options', index);
    const option = at.object(value);
    if (!option) continue;
    at.keys(option, ['label', 'value', 'description', 'emoji', 'default']);
    at.text(option, 'label', { required: true, most: 100 });
    at.text(option, 'value', { required: true, most: 100 });
    at.text(option, 'description', { least: 0, most: 100 });
    if (option['default'] === true) defaults += 1;
    values.push(option['value']);
  }
  forRepeats(values, (_value, index) =>
    place
      .at('options', index, 'value')
      .note('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used'),
  );
  if (defaults > most)
    place.at('options').note('SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More options are default than may be chosen.');
  const maximum = select['max_values'];
  if (typeof maximum === 'number' && maximum > options.length) {
    place.at('max_values').note('SELECT_COMPONENT_MAX_VALUES', 'max_values is above the number of options.');
  }
}

function checkUrl(place: Inspector, button: JsonObject): void {
  const url = place.text(button, 'url', { required: true, most: LONGEST_URL });
  if (url !== undefined && !isAllowedUrl(url)) {
    place.at('url').note('URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'discord').");
  }
}

export function isAllowedUrl(url: string, schemes: readonly string[] = URL_SCHEMES): boolean {
  return URL.canParse(url) && schemes.includes(new URL(url).protocol);
}

/** Notes a field that must not be there, unless it holds one of the harmless values. */
export function forbid(
  place: Inspector,
  object: JsonObject,
  key: string,
  message: string,
  harmless: readonly unknown[] = [],
): void {
  const value = object[key];
  if (value !== undefined && value !== null && !harmless.includes(value)) {
    place.at(key).note('FIELD_NOT_ALLOWED', message);
  }
}
