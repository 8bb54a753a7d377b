/** A message's body: content, embeds, flags, mentions, and what may not stand beside components v2. */
import { MessageFlags } from 'discord-api-types/v10';
import type { BodyContext } from './body-check.js';
import { checkMessageComponents } from './components.js';
import { checkEmbeds } from './embeds.js';
import { Inspector, isObject, type JsonObject, shown } from './inspector.js';

/** The code of the one problem that has an error of its own, 50006. */
export const EMPTY_MESSAGE = 'MESSAGE_EMPTY';

const KEYS = [
  'content',
  'tts',
  'embeds',
  'allowed_mentions',
  'components',
  'flags',
  'attachments',
  'poll',
  'message_reference',
  'nonce',
  'enforce_nonce',
  'sticker_ids',
  'username',
  'avatar_url',
  'thread_name',
  'applied_tags',
];
const { Ephemeral, IsComponentsV2, IsVoiceMessage, SuppressEmbeds, SuppressNotifications } = MessageFlags;
const SET_ON_CREATE = SuppressEmbeds | SuppressNotifications | IsVoiceMessage | IsComponentsV2;
const SET_ON_EDIT = SuppressEmbeds | IsComponentsV2;
/** Fields that cannot stand beside the components v2 flag. */
const LEGACY = ['content', 'embeds', 'sticker_ids', 'poll'] as const;

/** A new message. @param ephemeral whether it may be ephemeral, as answers to interactions may */
export function checkNewMessage(inspector: Inspector, value: unknown, ephemeral: boolean, context: BodyContext): void {
  const body = inspector.object(value);
  if (!body) return;
  checkFields(inspector, body);
  const flags = checkFlags(inspector, body, ephemeral ? SET_ON_CREATE | Ephemeral : SET_ON_CREATE, 0);
  const version2 = (flags & IsComponentsV2) !== 0;
  checkMessageComponents(inspector, body, version2);
  if (version2) {
    checkLegacyFields(inspector, body);
    if (!filled(body['components'])) inspector.note(EMPTY_MESSAGE, 'A components v2 message needs components.');
    return;
  }
  const shows = [...LEGACY, 'attachments'].some((key) => filled(body[key]));
  if (!shows && !context.files) inspector.note(EMPTY_MESSAGE, 'Cannot send an empty message');
}

/** A change to a message: what the body does not mention stays. */
export function checkEditedMessage(inspector: Inspector, value: unknown, context: BodyContext): void {
  const body = inspector.object(value);
  if (!body) return;
  checkFields(inspector, body);
  const standing = context.standing ?? {
    flags: 0,
    content: false,
    embeds: false,
    attachments: false,
    components: false,
  };
  const flags = checkFlags(inspector, body, SET_ON_EDIT, standing.flags);
  const version2 = ((flags | standing.flags) & IsComponentsV2) !== 0;
  checkMessageComponents(inspector, body, version2);
  const after = (key: 'content' | 'embeds' | 'attachments' | 'components'): boolean =>
    body[key] === undefined ? standing[key] : filled(body[key]);
  if (version2) {
    checkLegacyFields(inspector, body);
    for (const key of ['content', 'embeds'] as const) {
      if (body[key] === undefined && standing[key]) legacyField(inspector.at(key), key);
    }
    if (!after('components')) inspector.note(EMPTY_MESSAGE, 'A components v2 message needs components.');
    return;
  }
  const shows = after('content') || after('embeds') || after('attachments') || Boolean(context.files);
  if (!shows) inspector.note(EMPTY_MESSAGE, 'Cannot send an empty message');
}

function checkFields(inspector: Inspector, body: JsonObject): void {
  inspector.keys(body, KEYS);
  inspector.text(body, 'content', { least: 0, most: 2_000 });
  inspector.boolean(body, 'tts');
  inspector.list(body, 'attachments', { most: 10 });
  checkEmbeds(inspector, body);
  checkMentions(inspector.at('allowed_mentions'), body['allowed_mentions']);
}

/** The flags of the body; those that it may not set are noted, those that the message has already do no harm. */
function checkFlags(inspector: Inspector, body: JsonObject, settable: number, standing: number): number {
  const flags = inspector.integer(body, 'flags', 0, 0xffffffff) ?? 0;
  const strange = flags & ~settable & ~standing;
  if (strange !== 0) inspector.at('flags').note('BITFIELD_NOT_ALLOWED', `The flags ${strange} cannot be set here.`);
  return flags;
}

function checkLegacyFields(inspector: Inspector, body: JsonObject): void {
  for (const key of LEGACY) if (filled(body[key])) legacyField(inspector.at(key), key);
}

function legacyField(place: Inspector, key: string): void {
  place.note(
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  );
}

function checkMentions(place: Inspector, value: unknown): void {
  if (value === undefined || value === null) return;
  const mentions = place.object(value);
  if (!mentions) return;
  place.keys(mentions, ['parse', 'users', 'roles', 'replied_user']);
  const parse = place.list(mentions, 'parse', { most: 3 });
  for (const [index, kind] of parse.entries()) {
    if (!['users', 'roles', 'everyone'].includes(shown(kind))) {
      place.at('parse', index).note('BASE_TYPE_CHOICES', "Value must be one of ('users', 'roles', 'everyone').");
    }
  }
  for (const kind of ['users', 'roles'] as const) {
    const listed = place.list(mentions, kind, { most: 100 });
    if (listed.length > 0 && parse.includes(kind)) {
      place.note(
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
}

function filled(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' ? value.trim() !== '' : isObject(value);
}
