/** The first answer to an interaction: which types answer which interaction, and each type's data. */
import {
  ApplicationCommandOptionType,
  InteractionResponseType as Answer,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { BodyContext } from './body-check.js';
import { forRepeats, type Inspector, isObject } from './inspector.js';
import { checkEditedMessage, checkNewMessage } from './message.js';
import { checkModal } from './modals.js';

const MESSAGES = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];
const UPDATES = [Answer.DeferredMessageUpdate, Answer.UpdateMessage];
const CHOICES = 25;
const TEXT: number = ApplicationCommandOptionType.String;

export function checkCallback(inspector: Inspector, value: unknown, context: BodyContext): void {
  const callback = inspector.object(value);
  if (!callback) return;
  inspector.keys(callback, ['type', 'data']);
  const allowed = allowedTypes(context.answers);
  const { data, type } = callback;
  if (!allowed.includes(type)) {
    inspector
      .at('type')
      .note('BASE_TYPE_CHOICES', `This interaction is answered with one of the types ${allowed.join(', ')}.`);
    return;
  }
  const place = inspector.at('data');
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return checkNewMessage(place, data, true, context);
    case Answer.UpdateMessage:
      return data === undefined || data === null ? undefined : checkEditedMessage(place, data, context);
    case Answer.DeferredChannelMessageWithSource:
      return checkDeferral(place, data);
    case Answer.ApplicationCommandAutocompleteResult:
      return checkChoices(place, data, context.answers?.focused);
    case Answer.Modal:
      return checkModal(place, data);
  }
}

function allowedTypes(answers: BodyContext['answers']): readonly unknown[] {
  switch (answers?.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [Answer.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...MESSAGES, ...UPDATES, Answer.Modal];
    case InteractionType.ModalSubmit:
      return answers.fromMessage ? [...MESSAGES, ...UPDATES] : MESSAGES;
    default:
      return [...MESSAGES, Answer.Modal];
  }
}

/** When deferring only the ephemeral flag may be set; everything else comes with the edit. */
function checkDeferral(place: Inspector, data: unknown): void {
  if (data === undefined || data === null) return;
  const deferral = place.object(data);
  if (!deferral) return;
  place.keys(deferral, ['flags']);
  const flags = place.integer(deferral, 'flags', 0, 0xffffffff) ?? 0;
  if ((flags & ~MessageFlags.Ephemeral) !== 0) {
    place.at('flags').note('BITFIELD_NOT_ALLOWED', 'Only EPHEMERAL can be set when deferring.');
  }
}

function checkChoices(place: Inspector, data: unknown, focused?: number): void {
  const result = place.object(data);
  if (!result) return;
  place.keys(result, ['choices']);
  if (result['choices'] === undefined) place.at('choices').note('BASE_TYPE_REQUIRED', 'This field is required');
  const names: unknown[] = [];
  for (const [index, value] of place.list(result, 'choices', { most: CHOICES }).entries()) {
    const at = place.at('choices', index);
    const choice = at.object(value);
    if (!choice) continue;
    checkChoice(at, choice);
    const wanted = focused === TEXT ? 'string' : 'number';
    if (focused !== undefined && typeof choice['value'] !== wanted) {
      at.at('value').note('APPLICATION_COMMAND_CHOICE_TYPE', 'The value does not have the type of its option.');
    }
    names.push(choice['name']);
  }
  forRepeats(names, (_name, index) =>
    place.at('choices', index, 'name').note('CHOICE_NAME_DUPLICATED', 'Two choices have the same name.'),
  );
}

/** A choice of an option or of an autocomplete: name 1-100, a text value up to 100. */
export function checkChoice(place: Inspector, choice: Record<string, unknown>): void {
  place.keys(choice, ['name', 'name_localizations', 'value']);
  place.text(choice, 'name', { required: true, most: 100 });
  if (isObject(choice['name_localizations'])) {
    const localized = choice['name_localizations'];
    for (const locale of Object.keys(localized)) place.at('name_localizations').text(localized, locale, { most: 100 });
  }
  if (typeof choice['value'] === 'number') return;
  place.text(choice, 'value', { required: true, most: 100 });
}
