import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { checkChoice } from './callbacks.js';
import { checkLocalizations, checkName, namesByLocale } from './command-names.js';
import { forRepeats, isObject, type Inspector, type JsonObject } from './inspector.js';

const KEYS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'choices',
  'options',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'autocomplete',
];
const OPTIONS = 25;
const CHOICES = 25;
const LONGEST_TEXT = 6_000;
const WITH_CHOICES: readonly unknown[] = [Type.String, Type.Integer, Type.Number];
const NESTING: readonly unknown[] = [Type.Subcommand, Type.SubcommandGroup];

/** @param level 0 for a command's own options, 1 for those of its subcommands and groups, 2 below a group */
export function checkOptions(place: Inspector, owner: JsonObject, level = 0): void {
  const options = place.list(owner, 'options', { most: OPTIONS });
  const objects: JsonObject[] = [];
  for (const [index, value] of options.entries()) {
    const at = place.at('options', index);
    const option = at.object(value);
    if (!option) continue;
    checkOption(at, option, level);
    objects.push(option);
  }
  checkTogether(place.at('options'), objects);
}

function checkOption(place: Inspector, option: JsonObject, level: number): void {
  place.keys(option, KEYS);
  checkName(place, option);
  place.text(option, 'description', { required: true, most: 100 });
  checkLocalizations(place, option, 'description_localizations', 100);
  const { type } = option;
  if (typeof type !== 'number' || !(type in Type)) {
    place.at('type').note('BASE_TYPE_CHOICES', 'Value must be one of (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).');
    return;
  }
  if (NESTING.includes(type)) return checkNested(place, option, level);
  place.boolean(option, 'required');
  if (option['options'] !== undefined) place.at('options').note('FIELD_NOT_ALLOWED', 'Only subcommands have options.');
  checkChoices(place, option);
  checkRanges(place, option);
}

function checkNested(place: Inspector, option: JsonObject, level: number): void {
  const group = option['type'] === Type.SubcommandGroup;
  if (level > 1 || (group && level > 0)) {
    place
      .at('type')
      .note('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Subcommand groups hold subcommands, which hold options.');
    return;
  }
  if ('required' in option) place.at('required').note('FIELD_NOT_ALLOWED', 'A subcommand cannot be required.');
  const inner = Array.isArray(option['options']) ? option['options'] : [];
  if (group && inner.some((one) => !isObject(one) || one['type'] !== Type.Subcommand)) {
    place.at('options').note('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'A subcommand group holds subcommands only.');
  }
  if (!group && inner.some((one) => isObject(one) && NESTING.includes(one['type']))) {
    place.at('options').note('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'A subcommand holds plain options only.');
  }
  checkOptions(place, option, level + 1);
}

function checkChoices(place: Inspector, option: JsonObject): void {
  const { autocomplete, choices, type } = option;
  place.boolean(option, 'autocomplete');
  const some = Array.isArray(choices) && choices.length > 0;
  if ((autocomplete === true || some) && !WITH_CHOICES.includes(type)) {
    place.note(
      'APPLICATION_COMMAND_OPTIONS_CHOICES_TYPE',
      'Only text and number options have choices or autocomplete.',
    );
  }
  if (autocomplete === true && some) {
    place
      .at('autocomplete')
      .note('APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', 'An option has choices or autocomplete, not both.');
  }
  const names: unknown[] = [];
  for (const [index, value] of place.list(option, 'choices', { most: CHOICES }).entries()) {
    const at = place.at('choices', index);
    const choice = at.object(value);
    if (!choice) continue;
    checkChoice(at, choice);
    const fits = type === Type.String ? typeof choice['value'] === 'string' : typeof choice['value'] === 'number';
    if (!fits)
      at.at('value').note('APPLICATION_COMMAND_CHOICE_TYPE', 'The value does not have the type of its option.');
    names.push(choice['name']);
  }
  forRepeats(names, (_name, index) =>
    place
      .at('choices', index, 'name')
      .note('APPLICATION_COMMAND_OPTIONS_CHOICES_DUPLICATE', 'Two choices have the same name.'),
  );
}

function checkRanges(place: Inspector, option: JsonObject): void {
  const shortest = place.integer(option, 'min_length', 0, LONGEST_TEXT);
  const longest = place.integer(option, 'max_length', 1, LONGEST_TEXT);
  if (shortest !== undefined && longest !== undefined && shortest > longest) {
    place.at('min_length').note('APPLICATION_COMMAND_OPTIONS_RANGE', 'min_length is above max_length.');
  }
  const { max_value: highest, min_value: lowest } = option;
  if (typeof lowest === 'number' && typeof highest === 'number' && lowest > highest) {
    place.at('min_value').note('APPLICATION_COMMAND_OPTIONS_RANGE', 'min_value is above max_value.');
  }
}

/** What holds between the options of one level: order, names, and no mixing with subcommands. */
function checkTogether(place: Inspector, options: readonly JsonObject[]): void {
  let optionalBefore = false;
  for (const [index, option] of options.entries()) {
    if (option['required'] === true && optionalBefore) {
      place
        .at(index)
        .note(
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        );
    }
    if (option['required'] !== true) optionalBefore = true;
  }
  const nesting = options.filter((option) => NESTING.includes(option['type'])).length;
  if (nesting > 0 && nesting < options.length) {
    place.note('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Subcommands and plain options cannot be mixed.');
  }
  for (const [locale, names] of namesByLocale(options)) {
    forRepeats(names, (name, index) =>
      place
        .at(index, 'name')
        .note(
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          `Option names must be unique: ${name}${locale ? ` (${locale})` : ''}`,
        ),
    );
  }
}
