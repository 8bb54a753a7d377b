/** What a question for somebody's statements narrows them to: the day they were made on, and what they are about. */
import { type QuestionPack, questionPacks } from '../../language/questions/index.js';
import { isOfDay } from '../events/days.js';
import { type Coverage, tokensOf } from '../passages/passages.js';
import type { KnownSpeaker } from '../passages/speakers.js';
import { statementDay } from './statement-day.js';

/** A day in the reader's words, and the rest of the topic; empty where the topic says nothing but when and to whom. */
export interface StatementTopic {
  day: string;
  about: string;
}

/** Stands between a topic and its day, or opens the topic. */
const joining = /^(?:on|of|for|from|about|at|in|le|du|de|sur|en)$/iu;

function narrowed(topic: string, { dayWords, kinds }: QuestionPack, language: string): StatementTopic | null {
  const match = dayWords.exec(topic);
  if (match === null) return null;
  const behind = topic.slice(match.index + match[0].length);
  const before = topic.slice(0, match.index).replace(kinds.setting, ' ');
  const rest = `${before} ${behind.replace(kinds.setting, ' ')}`;
  const tells = tokensOf(rest, language).some(({ content, word }) => content && !joining.test(word));
  return { day: match[0], about: tells ? rest.trim() : '' };
}

/**
 * The day that a topic names for the statements, if any.
 *
 * @param topic - "on May 12", "to reporters at the briefing on Tuesday", "about the ramp on Monday"
 * @param language - of the coverage, whose stop words tell nothing
 */
export function statementTopic(topic: string, language: string): StatementTopic | null {
  for (const pack of questionPacks) {
    const found = narrowed(topic, pack, language);
    if (found !== null) return found;
  }
  return null;
}

/** Speakers with only what they said on a day: by the day of each statement, given or inferred. */
export function speakingOn(coverage: Coverage, speakers: readonly KnownSpeaker[], day: string): KnownSpeaker[] {
  const isAsked = isOfDay(day);
  return speakers.flatMap((speaker) => {
    const utterances = speaker.utterances.filter(({ passage, quotation }) => {
      const given = statementDay(coverage, passage, quotation);
      return given !== null && isAsked(given.mention, passage.article.published);
    });
    return utterances.length === 0 ? [] : [{ ...speaker, utterances }];
  });
}
