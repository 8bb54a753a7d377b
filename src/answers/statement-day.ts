/** The day on which words were said, as their article gives it; with less than that, none. */
import type { ReportedDay } from '../coverage/answer.js';
import type { Quotation } from '../coverage/reading.js';
import { type DayMention, daysIn } from './days.js';
import { type Coverage, type Passage, speakerOf } from './passages.js';

/** The day of a statement, and the paragraph that gives it. */
export interface StatementDay {
  passage: Passage;
  day: ReportedDay;
  mention: DayMention;
}

/** How many paragraphs before a statement a day that its speaker spoke on still holds. */
const reach = 12;

/** Words that take a statement to another occasion than the one reported before. */
const otherOccasion =
  /\b(?:earlier|previous|separate|another|later|last|old|recent)\s+(?:\p{L}+\s+){0,2}(?:briefing|conference|interview|speech|statement|meeting|session|hearing|call|e-?mail|letter|report|post|tweet|message|appearance|remarks?|week|month|year)\b|\b(?:in|during|from|on) (?:an|another) (?:\p{L}+ ){0,2}interview\b|\b(?:previously|had (?:said|told|written|warned|argued))\b/iu;

/** The day named beside the words that attribute a quotation: in its sentence, and not within what is quoted or reported. */
function ownDay(passage: Passage, quotation: Quotation): DayMention | null {
  const at = quotation.cue?.paragraph === passage.number ? quotation.cue : quotation;
  const sentence = passage.sentences.find(({ start, end }) => at.start >= start && at.start < end);
  const ends = passage.sentences.find(({ start, end }) => at.end > start && at.end <= end) ?? sentence;
  if (sentence === undefined || ends === undefined) return null;
  const beside = daysIn(passage).filter(
    ({ start, end }) =>
      start >= sentence.start &&
      end <= ends.end &&
      !passage.quotations.some((other) => start >= other.start && end <= other.end),
  );
  const distance = ({ start, end }: DayMention): number => Math.max(0, at.start - end, start - at.end);
  return [...beside].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function isOf(passage: Passage, quotation: Quotation, speaker: object): boolean {
  return speakerOf(passage, quotation) === speaker;
}

/**
 * The day of a statement: the one named where it is attributed; else that of the nearest statement before it by the same
 * speaker in the same article, as long as nothing in between moves to another occasion.
 *
 * @returns null when the article gives none
 */
export function statementDay(coverage: Coverage, passage: Passage, quotation: Quotation): StatementDay | null {
  const own = ownDay(passage, quotation);
  if (own !== null) return { passage, mention: own, day: dayOf(own) };
  const speaker = speakerOf(passage, quotation);
  if (speaker === null || otherOccasion.test(passage.text)) return null;
  for (let number = passage.number; number >= Math.max(1, passage.number - reach); number--) {
    const earlier = coverage.passage(passage.article.id, number);
    if (earlier === undefined) continue;
    const spoken = earlier.quotations.filter(
      (other) => isOf(earlier, other, speaker) && (earlier !== passage || other.start < quotation.start),
    );
    for (const other of [...spoken].reverse()) {
      const mention = ownDay(earlier, other);
      if (mention === null) continue;
      const day = dayOf(mention);
      return { passage: earlier, mention, day: earlier === passage ? day : { ...day, paragraph: earlier.number } };
    }
    if (otherOccasion.test(earlier.text)) return null;
  }
  return null;
}

function dayOf({ date, printed, inferred }: DayMention): ReportedDay {
  return { date, printed, inferred };
}
