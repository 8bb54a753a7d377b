/** What a day brought. */
import type { Answer, Question } from '../../coverage/answer.js';
import { dayExcerpt } from './days-asked.js';
import { type DayMention, daysIn, isOfDay } from './days.js';
import { putsOn } from './events.js';
import type { Coverage, Passage } from '../passages/passages.js';
import { speakersOf } from '../passages/speakers.js';
import { answerOf } from '../result.js';
import { statementDay } from '../statements/statement-day.js';

/** Of a day in many paragraphs, this many are shown, the latest. */
const mostOnDay = 100;

/** The paragraphs behind a day whose statements are of that day. */
function saidThere(coverage: Coverage, days: readonly DayMention[]): Passage[] {
  const said = speakersOf(coverage).flatMap(({ utterances }) => utterances);
  const there = said.filter(({ passage, quotation }) => {
    const given = statementDay(coverage, passage, quotation);
    return given !== null && given.passage !== passage && days.includes(given.mention);
  });
  return [...new Set(there.map(({ passage }) => passage))].sort((a, b) => a.index - b.index);
}

/** Answers what the coverage puts on a day, or on one of several. */
export function onDay(coverage: Coverage, question: Question, days: readonly string[]): Answer {
  const ofDays = days.map((day) => isOfDay(day));
  const isAsked: ReturnType<typeof isOfDay> = (...mention) => ofDays.some((isOf) => isOf(...mention));
  const mentioned = new Map<Passage, DayMention[]>();
  for (const passage of coverage.passages) {
    const asked = daysIn(passage).filter(
      (mention) => isAsked(mention, passage.article.published) && putsOn(passage, mention),
    );
    if (asked.length > 0) mentioned.set(passage, asked);
  }
  // Where one paragraph alone has the day, what was said there is what the day brought.
  if (mentioned.size === 1)
    for (const passage of saidThere(coverage, [...mentioned.values()][0]!)) mentioned.set(passage, []);
  const shown = [...mentioned].slice(-mostOnDay);
  const excerpts = shown.map(([passage, mentions]) => dayExcerpt(coverage, passage, mentions, 'answers'));
  const { library } = coverage;
  if (excerpts.length === 0)
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  return answerOf(library, question, {
    status: 'answered',
    finding: { key: 'days', count: mentioned.size, shown: excerpts.length },
    excerpts,
  });
}
