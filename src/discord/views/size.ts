/** The one place that knows Discord's limits on messages, counts towards them and shortens what is too long. */
import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Mark } from '../../coverage/answer.js';
import type { View } from '../commands/command.js';
import { oneLine, renderMarked } from './escaping.js';

/**
 * Discord's limits, in UTF-16 units where they are lengths (Discord counts code points, of which there are never more).
 *
 * @see https://discord.com/developers/docs/components/reference
 */
export const limits = {
  /** Characters over all text displays of a message. */
  text: 4_000,
  /** Components of a message, nested ones included. */
  components: 40,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  choices: 25,
  choice: 100,
  /** Our own: what an option of a question takes, and a message asks. */
  question: 300,
} as const;

/** Stands where words of an excerpt were left out. */
export const ellipsis = '[…]';

/** Words cut for room are cut at a space when one is this near, in UTF-16 units. */
const spaceWithin = 30;

type AnyComponent = View[number] | APIComponentInContainer;

/** Characters over all text displays, nested ones included. */
export function textLength(components: readonly AnyComponent[]): number {
  return sum(components, (component) => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return component.content.length;
      case ComponentType.Section:
      case ComponentType.Container:
        return textLength(component.components);
      default:
        return 0;
    }
  });
}

/** Components, nested ones and accessories included. */
export function componentCount(components: readonly AnyComponent[]): number {
  return sum(components, (component) => {
    switch (component.type) {
      case ComponentType.Section:
        return 2 + component.components.length;
      case ComponentType.Container:
        return 1 + componentCount(component.components);
      case ComponentType.ActionRow:
        return 1 + component.components.length;
      default:
        return 1;
    }
  });
}

function sum<Item>(items: readonly Item[], size: (item: Item) => number): number {
  return items.reduce((total, item) => total + size(item), 0);
}

/**
 * A name, headline or sentence on one line, escaped, in at most `room` characters.
 *
 * @returns the text whole, or its beginning and an ellipsis
 */
export function shortLine(text: string, room: number): string {
  const line = oneLine(text);
  return shortExcerpt(line, [], room);
}

/**
 * An excerpt, escaped, its marks in bold, in at most `room` characters: whole when it fits, else the words around the
 * marks with an ellipsis where words were left out.
 *
 * @param linePrefix - as in `renderMarked`; counted
 * @param underlined - as in `renderMarked`; shown as the marks are
 */
export function shortExcerpt(
  text: string,
  marks: readonly Mark[],
  room: number,
  linePrefix = '',
  underlined: readonly Mark[] = [],
): string {
  if (text.length <= room) {
    const whole = renderMarked(text, marks, linePrefix, underlined);
    if (whole.length <= room) return whole;
  }
  const shown = { text, marks, underlined, linePrefix };
  const focus = focusOf(
    [...marks, ...underlined].sort((a, b) => a.start - b.start),
    text.length,
    room,
  );
  // The widest window around the focus that fits, by halving: what is rendered grows with what is shown.
  let fits = 0;
  let tooWide = room + 1;
  let best = '';
  while (tooWide - fits > 1) {
    const width = Math.floor((fits + tooWide) / 2);
    const candidate = windowOf(shown, focus, width);
    if (candidate.length <= room) {
      fits = width;
      best = candidate;
    } else {
      tooWide = width;
    }
  }
  return best === '' ? ellipsis.slice(0, Math.max(room, 0)) : best;
}

/** What must be seen first: all marks when they are near one another, else the first, else the beginning. */
function focusOf(marks: readonly Mark[], length: number, room: number): Mark {
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  const start = Math.min(Math.max(first.start, 0), length);
  const end = Math.min(Math.max(last.end, start), length);
  return end - start <= room / 2 ? { start, end } : { start, end: Math.min(Math.max(first.end, start), length) };
}

/** A text with what is marked in it, and what stands before its lines. */
interface Marked {
  text: string;
  marks: readonly Mark[];
  underlined: readonly Mark[];
  linePrefix: string;
}

/** `width` characters with the focus in their middle, cut between words, rendered. */
function windowOf({ text, marks, underlined, linePrefix }: Marked, focus: Mark, width: number): string {
  const spare = Math.max(width - (focus.end - focus.start), 0);
  const wantedStart = Math.max(Math.min(focus.start - Math.floor(spare / 2), text.length - width), 0);
  const start = wantedStart === 0 ? 0 : cutForward(text, wantedStart, focus.start);
  const wantedEnd = Math.min(wantedStart + width, text.length);
  const end = wantedEnd === text.length ? wantedEnd : Math.max(cutBackward(text, wantedEnd), start);
  const shown = text.slice(start, end);
  const inside = (all: readonly Mark[]): Mark[] =>
    all
      .map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
      .filter((mark) => mark.start < mark.end);
  const before = start > 0 ? `${ellipsis} ` : '';
  const after = end < text.length ? ` ${ellipsis}` : '';
  const rendered = renderMarked(shown, inside(marks), linePrefix, inside(underlined));
  return `${linePrefix}${before}${rendered.slice(linePrefix.length)}${after}`;
}

/** The first place from `from` on where a word begins, not past `limit`. */
function cutForward(text: string, from: number, limit: number): number {
  const space = text.slice(from, Math.min(from + spaceWithin, limit)).search(/\s/u);
  return space === -1 ? wholeCharacter(text, from) : from + space + 1;
}

/** The last place up to `to` where a word ends. */
function cutBackward(text: string, to: number): number {
  const from = Math.max(to - spaceWithin, 0);
  const space = /\s\S*$/u.exec(text.slice(from, to))?.index;
  return space === undefined ? wholeCharacter(text, to) : from + space;
}

/** The place itself, or the nearest before it that does not part a letter from its accents or halve a surrogate pair. */
function wholeCharacter(text: string, place: number): number {
  let cut = place;
  while (cut > 0 && place - cut < spaceWithin && /^(?:\p{M}|\u200d)/u.test(text.slice(cut, cut + 2))) cut -= 1;
  const code = text.charCodeAt(cut);
  return code >= 0xdc00 && code <= 0xdfff ? Math.max(cut - 1, 0) : cut;
}
