/** An answer's frame, the same for every kind. */
import type {
  Answer,
  AnswerStatus,
  Conflict,
  Excerpt,
  Finding,
  NamedSpeaker,
  Question,
  WordDifference,
} from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import type { Library } from '../library/index.js';
import { withPlaces } from './articles/places.js';

/** What a kind of answer finds; the frame adds the rest. */
export interface Found {
  status: AnswerStatus;
  finding: Finding;
  speaker?: NamedSpeaker | null;
  difference?: WordDifference[];
  excerpts?: Excerpt[];
  conflicts?: Conflict[];
  sources?: Answer['sources'];
  /** The parts of an answer that has several; its excerpts are theirs. */
  sections?: Section[];
}

/** Puts what was found into an answer. */
export function answerOf(library: Library, question: Question, found: Found): Answer {
  const sections = found.sections?.map((section) => ({
    ...section,
    excerpts: withPlaces(section.excerpts, library),
  }));
  return {
    question,
    kind: question.kind,
    status: found.status,
    finding: found.finding,
    speaker: found.speaker ?? null,
    ...(found.difference === undefined ? {} : { difference: found.difference }),
    excerpts:
      found.excerpts === undefined
        ? (sections?.flatMap(({ excerpts }) => excerpts) ?? [])
        : withPlaces(found.excerpts, library),
    conflicts: found.conflicts ?? [],
    searched: question.outlet === undefined ? library.searched() : library.searched(question.outlet),
    sources: found.sources ?? [],
    ...(sections === undefined ? {} : { sections }),
  };
}

/** The answer that excerpts give, of which there is at least one. */
export function answeredBy(library: Library, question: Question, excerpts: Excerpt[]): Answer {
  const finding = { key: 'excerpts', count: excerpts.length, outlets: outletsOf(excerpts) } as const;
  return answerOf(library, question, { status: 'answered', finding, excerpts });
}

/** How many outlets excerpts come from; those that carry the same words are counted. */
export function outletsOf(excerpts: readonly Excerpt[]): number {
  return new Set(excerpts.flatMap(({ citation, also = [] }) => [citation, ...also].map(({ outlet }) => outlet))).size;
}
