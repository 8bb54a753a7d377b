/** An answer's frame, the same for every kind. */
import type { Answer, AnswerStatus, Conflict, Excerpt, Finding, NamedSpeaker, Question } from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import type { Library } from '../library/index.js';

/** What a kind of answer finds; the frame adds the rest. */
export interface Found {
  status: AnswerStatus;
  finding: Finding;
  speaker?: NamedSpeaker | null;
  excerpts?: Excerpt[];
  conflicts?: Conflict[];
  sources?: Answer['sources'];
  /** The parts of an answer that has several; its excerpts are theirs. */
  sections?: Section[];
}

/** Puts what was found into an answer. */
export function answerOf(library: Library, question: Question, found: Found): Answer {
  return {
    question,
    kind: question.kind,
    status: found.status,
    finding: found.finding,
    speaker: found.speaker ?? null,
    excerpts: found.excerpts ?? found.sections?.flatMap(({ excerpts }) => excerpts) ?? [],
    conflicts: found.conflicts ?? [],
    searched: library.searched(question.outlet),
    sources: found.sources ?? [],
    ...(found.sections === undefined ? {} : { sections: found.sections }),
  };
}

/** How many outlets excerpts come from. */
export function outletsOf(excerpts: readonly Excerpt[]): number {
  return new Set(excerpts.map(({ citation }) => citation.outlet)).size;
}
