import { Inspector, isObject, type JsonObject } from './inspector.js';

const KEYS = [
  'type',
  'title',
  'description',
  'url',
  'timestamp',
  'color',
  'footer',
  'image',
  'thumbnail',
  'video',
  'provider',
  'author',
  'fields',
  'flags',
];
const EMBEDS = 10;
const ALL_TEXT = 6_000;

/** Embeds of a message: limits of each, and 6,000 characters over all. */
export function checkEmbeds(inspector: Inspector, body: JsonObject): void {
  const embeds = inspector.list(body, 'embeds', { most: EMBEDS });
  let total = 0;
  for (const [index, value] of embeds.entries()) {
    const place = inspector.at('embeds', index);
    const embed = place.object(value);
    if (embed) total += checkEmbed(place, embed);
  }
  if (total > ALL_TEXT) {
    inspector.at('embeds').note('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${ALL_TEXT}`);
  }
}

/** Notes what is wrong with an embed and returns the characters that count. */
function checkEmbed(place: Inspector, embed: JsonObject): number {
  place.keys(embed, KEYS);
  const texts = [
    place.text(embed, 'title', { least: 0, most: 256 }),
    place.text(embed, 'description', { least: 0, most: 4_096 }),
  ];
  if (isObject(embed['footer']))
    texts.push(place.at('footer').text(embed['footer'], 'text', { required: true, most: 2_048 }));
  if (isObject(embed['author']))
    texts.push(place.at('author').text(embed['author'], 'name', { required: true, most: 256 }));
  place.integer(embed, 'color', 0, 0xffffff);
  for (const [index, value] of place.list(embed, 'fields', { most: 25 }).entries()) {
    const fieldPlace = place.at('fields', index);
    const field = fieldPlace.object(value);
    if (!field) continue;
    fieldPlace.keys(field, ['name', 'value', 'inline']);
    texts.push(fieldPlace.text(field, 'name', { required: true, most: 256 }));
    texts.push(fieldPlace.text(field, 'value', { required: true, most: 1_024 }));
  }
  const shows = ['title', 'description', 'image', 'thumbnail', 'footer', 'author', 'fields', 'url', 'timestamp'];
  if (!shows.some((key) => embed[key] !== undefined && embed[key] !== null && embed[key] !== '')) {
    place.note('EMBED_EMPTY', 'An embed must show something.');
  }
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
