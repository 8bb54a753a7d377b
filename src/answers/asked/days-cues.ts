/** Reads by cues what a question for days wants: which words ask and which only frame, whatever their order. What is left is the topic. */
import { restated } from '../../language/questions/restated.js';
import { type DayCues, dayCues } from '../../language/day-cues/index.js';
import { questionPackFor } from '../../language/questions/index.js';
import { fold, words } from '../../language/words.js';
import { plainlyAsked } from './plainly-asked.js';

/** What a question for days wants. */
export interface DaysAsked {
  /** `order`: all in order of day; `sequence`: which of the `parts` came when; `day`: the day of the topic; `on-day`: what the days brought. */
  want: 'order' | 'sequence' | 'day' | 'on-day';
  /** What is asked about; empty for all. */
  topic: string;
  /** The topic as its reader listed it. */
  parts: string[];
  /** The days that the question names. */
  days: string[];
  /** Something of the question asks so; else only the command does. */
  asked: boolean;
  /** It asks for a day. */
  asksDay: boolean;
}

const quoted = /["“”«„]\s*([^"“”«»„‟]+?)\s*["“”»‟]|(?<!\p{L})['‘]([^'‘’]+?)['’](?!\p{L})/gu;

/** Stands for words in quotation marks, which are looked for as they are. */
const held = '\uE000';

/** Parts of a question: a dot ends one behind a word of several letters, a dash with spaces or another mark wherever it stands. */
const marks = /(?<=[\p{Ll}\p{N}\uE000]{2})[.](?=\s|$)|[?!;:()|]|\s[–—-]+\s|,(?=\s)|\s\/\s/u;

/** A question with its quotations held back; words in quotation marks that name a day are no quotation. */
function hold(text: string, { dayName }: DayCues): { text: string; quotations: string[] } {
  const quotations: string[] = [];
  const plain = text.replace(quoted, (whole: string, double?: string, single?: string) => {
    const inside = double ?? single ?? '';
    if (inside.replace(new RegExp(dayName, 'giu'), '').trim() === '') return inside;
    quotations.push(double === undefined ? `"${inside}"` : whole);
    return held;
  });
  return { text: plain, quotations };
}

function isTelling(text: string, { frame, joining, light }: DayCues): boolean {
  return (
    text.includes(held) ||
    words(text).some(({ text: word }) => {
      const folded = fold(word);
      return !frame.has(folded) && !joining.has(folded) && !light.has(folded);
    })
  );
}

/** A text without words at its ends that say nothing. */
function trimmed(text: string, ends: readonly ReadonlySet<string>[], side: 'both' | 'end' = 'both'): string {
  const isEmpty = (word: string): boolean => ends.some((set) => set.has(fold(word)));
  const inside = words(text);
  const places = text.includes(held) ? [text.indexOf(held), text.lastIndexOf(held) + 1] : [];
  const telling = inside.filter(({ text: word }) => !isEmpty(word));
  const starts = [...telling.map(({ start }) => start), ...places];
  const stops = [...telling.map(({ end }) => end), ...places];
  if (starts.length === 0) return '';
  return text.slice(side === 'end' ? 0 : Math.min(...starts), Math.max(...stops)).trim();
}

/** A part of a question: what it tells, and whether it asks for a day. */
interface Part {
  text: string;
  asks: boolean;
}

/** Reads a part: what asks for a day stands at one end of it, behind nothing but a frame. */
function readPart(part: string, asksOrder: boolean, cues: DayCues): Part {
  const ends = [cues.frame, cues.joining];
  for (const match of part.matchAll(new RegExp(cues.day, 'giu'))) {
    const before = part.slice(0, match.index);
    const behind = part.slice(match.index + match[0].length).trim();
    if (!isTelling(before, cues) || cues.ofReader.test(before.trim())) {
      if (!asksOrder && cues.auxiliary.test(behind)) {
        return { text: isTelling(behind, cues) ? trimmed(behind, [cues.courtesy], 'end') : '', asks: true };
      }
      const topic = trimmed(behind, ends);
      // "The date of the report": of what a day is asked is no frame.
      const ofIt = Object.values(match.groups ?? {}).some(Boolean);
      return { text: topic === '' && ofIt ? trimmed(behind, [cues.joining]) : topic, asks: true };
    }
    if (!isTelling(behind, cues)) return { text: trimmed(before, ends), asks: true };
  }
  if (!isTelling(part, cues) || cues.ofReader.test(part)) return { text: '', asks: false };
  const side = !asksOrder && cues.auxiliary.test(part) ? 'end' : 'both';
  return { text: trimmed(part, ends, side), asks: false };
}

function plainAct(topic: string, { plain }: DayCues): string {
  return restated(topic, plain);
}

/** What a question asks the day of, its act told plainly: "did they agree to close" of "did they give their consent to closing". */
export function plainlyTold(topic: string): string {
  return dayCues.reduce((told, cues) => plainAct(told, cues), topic);
}

/** A question as the cues of one language read it. */
function readBy(question: string, cues: DayCues): DaysAsked {
  const { text, quotations } = hold(question, cues);
  const sequence = text.replace(new RegExp(cues.sequence, 'giu'), ' | ');
  const ordered = sequence.replace(new RegExp(cues.order, 'giu'), ' | ');
  const asksOrder = ordered !== text;
  const spanned = asksOrder ? ordered.replace(questionPackFor(cues.code).kinds.orderSpan, ' ') : ordered;
  const days: string[] = [];
  const plain = spanned.replace(new RegExp(cues.dayName, 'giu'), (day) => {
    days.push(day);
    return ' | ';
  });
  let at = 0;
  const read = (asksOrder ? plain.replace(cues.wish, '') : plain)
    .split(marks)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => readPart(part, asksOrder, cues))
    .map((part) => ({ ...part, text: part.text.replaceAll(held, () => quotations[at++] ?? '') }));
  const asksSequence = sequence !== text;
  const parts = read
    .flatMap((part) => (asksSequence ? part.text.split(cues.between) : [part.text]))
    .filter((part) => part !== '');
  const topic = plainAct(plainlyAsked(parts.join(', '), cues), cues);
  const asksDay = read.some(({ asks }) => asks);
  const want = wantOf({ parts, days, asksDay, asksOrder, asksSequence });
  return { want, topic, parts, days, asked: asksDay || asksOrder || days.length > 0, asksDay };
}

/** So many things listed are asked for in their order. */
const listed = 3;

function wantOf(found: {
  parts: readonly string[];
  days: readonly string[];
  asksDay: boolean;
  asksOrder: boolean;
  asksSequence: boolean;
}): DaysAsked['want'] {
  const { parts, days, asksDay, asksOrder, asksSequence } = found;
  if (parts.length === 0 && days.length > 0) return 'on-day';
  if (parts.length === 0) return 'order';
  if ((asksSequence && parts.length > 1) || (asksOrder && parts.length >= listed)) return 'sequence';
  if (asksOrder) return 'order';
  return asksDay || days.length > 0 ? 'day' : 'order';
}

/** How much of a question a reading leaves unread, in letters. */
function leftBy({ parts }: DaysAsked): number {
  return parts.join('').length;
}

/**
 * Reads a question for days by its cues.
 *
 * @param question - in its reader's words, in any of the languages that are read
 */
export function daysAsked(question: string): DaysAsked {
  const read = dayCues.map((cues) => readBy(question, cues));
  // Words of one language may frame nothing in another: what is asked is seen in its own.
  const asking = read.filter(({ asked }) => asked);
  return (asking.length > 0 ? asking : read).reduce((one, other) => (leftBy(other) < leftBy(one) ? other : one));
}
