/** How each outlet introduces a person: the title, role or apposition that it prints beside the name. */
import type { Answer, Excerpt, Mark, Question } from '../../coverage/answer.js';
import type { Speaker } from '../../coverage/reading.js';
import type { Counted, Section } from '../../coverage/section.js';
import { fold } from '../../language/words.js';
import { citationOf } from '../excerpts/citation.js';
import { excerptOf } from '../excerpts/excerpts.js';
import { type Coverage, type Passage, speakerOf } from '../passages/passages.js';
import { answerOf } from '../result.js';
import { isSpeakersName, type KnownSpeaker, speakersNamed } from '../passages/speakers.js';

/** A person as an article introduces him or her. */
interface Introduced {
  passage: Passage;
  /** As printed; null where only the name stands. */
  title: string | null;
  marks: Mark[];
}

/** How an article introduces somebody: at the title it prints, else where the fullest name stands. */
function introducedIn(coverage: Coverage, speaker: Speaker, article: string): Introduced | null {
  const at = speaker.roleAt ?? speaker.named;
  const passage = coverage.passage(article, at.paragraph);
  if (passage === undefined) return null;
  const { named } = speaker;
  const marks = [at, ...(named.paragraph === at.paragraph ? [named] : [])];
  return { passage, title: speaker.roleAt?.text ?? null, marks: marks.map(({ start, end }) => ({ start, end })) };
}

/** The introductions of a person, by outlet, in the coverage's order. */
function byOutlet(coverage: Coverage, { utterances }: KnownSpeaker): Map<string, Introduced[]> {
  const seen = new Set<Speaker>();
  const found = new Map<string, Introduced[]>();
  for (const { passage, quotation } of utterances) {
    const speaker = speakerOf(passage, quotation);
    if (speaker === null || seen.has(speaker)) continue;
    seen.add(speaker);
    const introduced = introducedIn(coverage, speaker, passage.article.id);
    if (introduced === null) continue;
    const { outlet } = passage.article;
    found.set(outlet, [...(found.get(outlet) ?? []), introduced]);
  }
  return found;
}

function counted(introductions: readonly Introduced[]): Counted[] {
  const titles = new Map<string, Counted>();
  for (const { title, passage } of introductions) {
    if (title === null) continue;
    const known = titles.get(fold(title));
    if (known !== undefined) known.count += 1;
    else titles.set(fold(title), { words: title, count: 1, citation: citationOf(passage.article, passage.number) });
  }
  return [...titles.values()];
}

/** Whether a topic is the name of a person who is on record: of one word only where it is printed as a name. */
export function namesPerson(coverage: Coverage, topic: string, language: string): boolean {
  const words = topic.trim().split(/\s+/u);
  if (words.length === 1 && !/^\p{Lu}/u.test(topic)) return false;
  return isSpeakersName(coverage, topic, language);
}

/**
 * Answers how each outlet titles a person who is on record.
 *
 * @param name - as the reader names the person
 * @returns null when nobody, or more than one, is on record by that name
 */
export function titled(coverage: Coverage, question: Question, name: string, language: string): Answer | null {
  const persons = speakersNamed(coverage, name, language).filter(({ kind }) => kind === 'person');
  const [person, another] = persons;
  if (person === undefined || another !== undefined) return null;
  const sections = [...byOutlet(coverage, person)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([outlet, introductions]): Section => {
      const terms = counted(introductions);
      const { passage, marks } = introductions.find(({ title }) => title !== null) ?? introductions[0]!;
      const excerpts: Excerpt[] = [excerptOf(coverage, passage, marks, 'answers')];
      const lines: Section['lines'] = terms.length === 0 ? [] : [{ key: 'own-words', terms, more: 0 }];
      return { heading: { key: 'outlet', outlet }, lines, excerpts };
    });
  const finding = { key: 'wording', outlets: sections.length } as const;
  return answerOf(coverage.library, question, { status: 'answered', finding, speaker: person.named, sections });
}
