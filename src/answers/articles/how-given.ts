/** How, and to whom, somebody gave a statement: the paragraph of each article that prints it. */
import type { Answer, Mark, Question } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';
import { sourcingPackFor } from '../../language/sourcing/index.js';
import { excerptOf } from '../excerpts/excerpts.js';
import { type Coverage, type Passage, type Sentence, tokensOf } from '../passages/passages.js';
import { answerOf, outletsOf } from '../result.js';
import { isNamedIn, type KnownSpeaker, speakersNamed, speakersOf, surnameOf } from '../passages/speakers.js';

/** A paragraph, and where it prints how its words were given. */
interface Giving {
  passage: Passage;
  marks: Mark[];
  /** By which means, and to whom, are told: of two paragraphs of an article the one that tells more is shown. */
  tells: number;
}

function marksOf(pattern: RegExp, { text }: Passage, { start, end }: Sentence): Mark[] {
  return [...text.slice(start, end).matchAll(pattern)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

function isWithin({ start, end }: Mark, marks: readonly Mark[]): boolean {
  return marks.some((mark) => start < mark.end && end > mark.start);
}

/** The sentences of a paragraph that are about a speaker's speaking: they have the name, or the cue of what is said. */
function speakingSentences(passage: Passage, { utterances, nameWords }: KnownSpeaker): Sentence[] {
  const own = utterances.filter((utterance) => utterance.passage === passage);
  if (own.length === 0) return [];
  const cues = own.flatMap(({ quotation: { cue } }) => (cue?.paragraph === passage.number ? [cue] : []));
  return passage.sentences.filter((sentence) => {
    const tokens = passage.tokens.slice(sentence.first, sentence.last);
    const named = tokens.some(({ word, capital }) => capital && nameWords.has(word));
    return named || cues.some(({ start, end }) => start < sentence.end && end > sentence.start);
  });
}

function givingOf(passage: Passage, speaker: KnownSpeaker): Giving | null {
  const { means, recipient, quotedElsewhere } = sourcingPackFor(passage.article.language);
  const spoken = passage.quotations.filter(({ kind }) => kind !== 'indirect');
  const found = { means: [] as Mark[], recipient: [] as Mark[], elsewhere: [] as Mark[] };
  for (const sentence of speakingSentences(passage, speaker)) {
    const own = (pattern: RegExp): Mark[] =>
      marksOf(pattern, passage, sentence).filter((mark) => !isWithin(mark, spoken));
    found.means.push(...own(means));
    found.recipient.push(...own(recipient));
    found.elsewhere.push(...own(quotedElsewhere));
  }
  const tells = (found.means.length > 0 ? 2 : 0) + (found.recipient.length > 0 ? 2 : 0);
  const marks = [...found.means, ...found.recipient, ...found.elsewhere];
  if (marks.length === 0) return null;
  return { passage, marks, tells: tells === 0 ? 1 : tells };
}

/** Where a paragraph with quotations says that others have quoted somebody, whose words it does not lay to anybody. */
function quotedByOthers(passage: Passage, speaker: KnownSpeaker): Giving | null {
  const { quotedElsewhere } = sourcingPackFor(passage.article.language);
  if (passage.quotations.length === 0 || passage.text.search(quotedElsewhere) === -1) return null;
  if (!isNamedIn(passage, speaker)) return null;
  const surname = surnameOf(speaker);
  const naming = passage.sentences.filter(({ first, last }) =>
    passage.tokens.slice(first, last).some(({ word, capital }) => capital && word === surname),
  );
  const marks = naming.flatMap((sentence) => marksOf(quotedElsewhere, passage, sentence));
  return marks.length === 0 ? null : { passage, marks, tells: 1 };
}

/** Whether two are called the same: bodies that articles name without telling what they are. */
function isSameName({ key, nameWords }: KnownSpeaker, other: KnownSpeaker): boolean {
  return key === other.key || [...nameWords].join(' ') === [...other.nameWords].join(' ');
}

/** Whether somebody's role names a body: "director of the Harbour Board". */
function speaksFor(person: KnownSpeaker, body: KnownSpeaker): boolean {
  return body.kind !== 'person' && [...body.nameWords].every((word) => person.roleWords.has(word));
}

/**
 * The paragraphs with somebody's words, and under whose name they stand there: for a body also those of the persons who speak
 * for it, for a person also those of the body in whose statement he or she is named.
 */
function spokenIn(coverage: Coverage, speaker: KnownSpeaker): [KnownSpeaker, Passage][] {
  const inPassages = (each: KnownSpeaker): [KnownSpeaker, Passage][] =>
    [...new Set(each.utterances.map(({ passage }) => passage))].map((passage) => [each, passage]);
  const others = speakersOf(coverage).flatMap((other) => {
    if (speaker.kind !== 'person') return other.kind === 'person' && speaksFor(other, speaker) ? inPassages(other) : [];
    return speaksFor(speaker, other) ? inPassages(other).filter(([, passage]) => isNamedIn(passage, speaker)) : [];
  });
  return [...inPassages(speaker), ...others];
}

/**
 * Answers how somebody gave a statement, and to whom, in each article that quotes it.
 *
 * @param name - who gave it, as the reader names him, her or the body
 * @returns null when nobody of that name is on record
 */
export function howGiven(coverage: Coverage, question: Question, name: string, language: string): Answer | null {
  const { library } = coverage;
  const named = speakersNamed(coverage, name, language);
  const [speaker] = named;
  if (speaker === undefined || !named.every((each) => isSameName(each, speaker))) return null;
  const best = new Map<Article, Giving>();
  for (const [each, passage] of named.flatMap((one) => spokenIn(coverage, one))) {
    const giving = givingOf(passage, each);
    if (giving !== null && giving.tells > (best.get(passage.article)?.tells ?? 0)) best.set(passage.article, giving);
  }
  for (const passage of coverage.passages) {
    const quoted = best.has(passage.article) ? null : quotedByOthers(passage, speaker);
    if (quoted !== null) best.set(passage.article, quoted);
  }
  if (best.size === 0) {
    const { passage } = speaker.utterances[0]!;
    const marks = tokensOf(passage.text, passage.article.language).filter(({ word }) => speaker.nameWords.has(word));
    const nearest = [excerptOf(coverage, passage, marks, 'nearest')];
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' }, excerpts: nearest });
  }
  const givings = [...best.values()].sort((a, b) => a.passage.index - b.passage.index);
  const excerpts = givings.map(({ passage, marks }) => excerptOf(coverage, passage, marks, 'answers'));
  const finding = { key: 'excerpts', count: excerpts.length, outlets: outletsOf(excerpts) } as const;
  return answerOf(library, question, { status: 'answered', finding, speaker: speaker.named, excerpts });
}
