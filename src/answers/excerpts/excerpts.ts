/** Excerpts: a paragraph as printed with what answers marked, and the paragraphs that must come with it. */
import type { Excerpt, ExcerptReason, Mark } from '../../coverage/answer.js';
import type { Quotation, Speaker } from '../../coverage/reading.js';
import { citationOf } from './citation.js';
import { type Coverage, type Passage, speakerOf, tokensOf } from '../passages/passages.js';
import { knownSpeakerOf, namedSpeaker } from '../passages/speakers.js';

/** Sorts marks and joins those that touch or overlap, so that none is drawn twice. */
export function joinMarks(marks: readonly Mark[], text: string): Mark[] {
  const sorted = [...marks].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Mark[] = [];
  for (const mark of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && (mark.start <= last.end || /^[\s,’'-]*$/u.test(text.slice(last.end, mark.start)))) {
      last.end = Math.max(last.end, mark.end);
    } else joined.push({ ...mark });
  }
  return joined;
}

/**
 * An excerpt of a passage.
 *
 * @param quotation - the quotation that holds the marked words; undefined when nobody is quoted
 */
export function excerptOf(
  coverage: Coverage,
  passage: Passage,
  marks: readonly Mark[],
  reason: ExcerptReason,
  quotation?: Quotation,
): Excerpt {
  const excerpt: Excerpt = {
    citation: citationOf(passage.article, passage.number),
    text: passage.text,
    marks: joinMarks(marks, passage.text),
    reason,
  };
  if (quotation === undefined) return excerpt;
  const speaker = speakerOf(passage, quotation);
  if (speaker === null) excerpt.speaker = null;
  else {
    // The role as this article prints it; another article's only when this one gives none.
    const everywhere = knownSpeakerOf(coverage, quotation)?.named ?? namedSpeaker(speaker);
    excerpt.speaker = { name: everywhere.name, role: speaker.role ?? everywhere.role };
  }
  excerpt.attribution = quotation.kind;
  const remarks: NonNullable<Excerpt['remarks']> = [...quotation.remarks];
  if (quotation.source !== null && !namesOutlet(quotation.source.text, passage)) remarks.push('second-hand');
  if (remarks.length > 0) excerpt.remarks = remarks;
  return excerpt;
}

/** Excerpts shown as the nearest on record, not as an answer. */
export function asNearest(excerpts: readonly Excerpt[]): Excerpt[] {
  return excerpts.map((excerpt) => ({ ...excerpt, reason: 'nearest' }));
}

/** Whether words are those of the article's own outlet: "the Post" in the Harbour Post has its words from nobody else. */
export function namesOutlet(words: string, { article }: Passage): boolean {
  const named = (text: string): string[] =>
    tokensOf(text, article.language).flatMap(({ word, content }) => (content ? [word] : []));
  const outlet = new Set(named(article.outlet));
  const own = named(words);
  return own.length > 0 && own.every((word) => outlet.has(word));
}

/** Words of a name that can be found again elsewhere: the last of a person's, all of another's. */
function findableWords(name: string, language: string, person: boolean): string[] {
  const words = tokensOf(name, language).filter(({ content }) => content);
  return (person ? words.slice(-1) : words).map(({ word }) => word);
}

const findable = new WeakMap<Speaker, readonly string[]>();

/** The words by which a speaker's name is found again. */
function wordsFinding(speaker: Speaker, language: string): readonly string[] {
  const known = findable.get(speaker) ?? findableWords(speaker.name, language, speaker.kind === 'person');
  findable.set(speaker, known);
  return known;
}

/** Whether a passage prints the name of a speaker. */
function namesSpeaker(candidate: Passage, speaker: Speaker): boolean {
  const person = speaker.kind === 'person';
  return wordsFinding(speaker, candidate.article.language).every((word) =>
    candidate.tokens.some((token) => token.word === word && (token.capital || !person)),
  );
}

/**
 * The passage that names the speaker of a quotation, when the quotation's own paragraph does not.
 *
 * @returns the nearest paragraph before it with the name, else the one where the fullest name stands; null when none is needed
 */
export function namingPassage(coverage: Coverage, passage: Passage, quotation: Quotation): Passage | null {
  const speaker = speakerOf(passage, quotation);
  if (speaker === null) return null;
  const names = (candidate: Passage): boolean => namesSpeaker(candidate, speaker);
  if (names(passage)) return null;
  for (let number = passage.number - 1; number >= 1; number--) {
    const before = coverage.passage(passage.article.id, number);
    if (before !== undefined && names(before)) return before;
  }
  const { paragraph } = speaker.named;
  return paragraph === passage.number ? null : (coverage.passage(passage.article.id, paragraph) ?? null);
}

/** A name and a role further apart than this are not shown as one stretch of words, in UTF-16 units. */
const longestNaming = 120;

/** Marks on a speaker's name in the paragraph that names the speaker. */
function nameMarks(naming: Passage, name: string): Mark[] {
  const wanted = new Set(
    tokensOf(name, naming.article.language)
      .filter(({ content }) => content)
      .map(({ word }) => word),
  );
  return naming.tokens
    .filter(({ word, capital }) => capital && wanted.has(word))
    .map(({ start, end }) => ({ start, end }));
}

/** The words that name a speaker, with the role where it stands beside the name. */
function namingWords(naming: Passage, speaker: Speaker): string {
  const near = [speaker.named, speaker.roleAt].filter((at) => at?.paragraph === naming.number).map((at) => at!);
  const [start, end] = [Math.min(...near.map((at) => at.start)), Math.max(...near.map((at) => at.end))];
  if (near.length > 0 && end - start <= longestNaming) return naming.text.slice(start, end);
  const marks = joinMarks(nameMarks(naming, speaker.name), naming.text);
  return marks[0] === undefined ? speaker.name : naming.text.slice(marks[0].start, marks[0].end);
}

/** An excerpt with what it was made of. */
interface MadeExcerpt {
  passage: Passage;
  quotation: Quotation | undefined;
  excerpt: Excerpt;
}

/** An excerpt with the citation and the words that name its speaker, where another paragraph does. */
export function withNaming(coverage: Coverage, { passage, quotation, excerpt }: MadeExcerpt): Excerpt {
  const naming =
    quotation === undefined || excerpt.speaker == null ? null : namingPassage(coverage, passage, quotation);
  if (naming === null) return excerpt;
  const speaker = speakerOf(passage, quotation!)!;
  const namedAt = { citation: citationOf(naming.article, naming.number), words: namingWords(naming, speaker) };
  return { ...excerpt, namedAt };
}

/**
 * Ties each excerpt to the paragraph that names its speaker. That paragraph is brought along when nothing else in the
 * answer prints the name; otherwise its citation and words are enough.
 *
 * @param beside - what other sections of the answer show
 */
export function withNamingPassages(
  coverage: Coverage,
  found: readonly MadeExcerpt[],
  beside: readonly Passage[] = [],
): Excerpt[] {
  const shown = [...found.map(({ passage }) => passage), ...beside];
  const named = new Set<string>();
  const excerpts: Excerpt[] = [];
  for (const { passage, quotation, excerpt } of found) {
    const naming =
      quotation === undefined || excerpt.speaker == null ? null : namingPassage(coverage, passage, quotation);
    if (naming === null) {
      excerpts.push(excerpt);
      continue;
    }
    const speaker = speakerOf(passage, quotation!)!;
    const namedAt = { citation: citationOf(naming.article, naming.number), words: namingWords(naming, speaker) };
    excerpts.push({ ...excerpt, namedAt });
    // Speakers of several articles who are found by the same words are looked for once.
    const name = `${speaker.kind}\n${wordsFinding(speaker, naming.article.language).join(' ')}`;
    if (named.has(name)) continue;
    if (shown.some((other) => namesSpeaker(other, speaker))) {
      named.add(name);
      continue;
    }
    named.add(name);
    shown.push(naming);
    excerpts.push(excerptOf(coverage, naming, nameMarks(naming, speaker.name), 'names-speaker'));
  }
  return excerpts;
}
