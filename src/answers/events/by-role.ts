/** What somebody did, where articles tell it of the office without the name: "the harbour master wrote on Friday". */
import { words } from '../../language/words.js';
import { namesInQuestion } from '../asked/speaker-names.js';
import { type Coverage, type Passage, tokensOf } from '../passages/passages.js';
import { speakersNamed } from '../passages/speakers.js';

/** A question with the office in the place of whoever holds it. */
export interface ByRole {
  topic: string;
  /** Whether a paragraph has all words of the role. */
  tells: (passage: Passage) => boolean;
}

/**
 * Puts the role of the one person whom a question names in the place of the name.
 *
 * @param topic - a question without the words that ask when
 * @returns null where it names nobody on record, or several, and where no role is given
 */
export function withRole(coverage: Coverage, topic: string, language: string): ByRole | null {
  const asked = words(topic).map((word) => ({ word, open: /^\p{Lu}/u.test(word.text) }));
  const [name, ...more] = namesInQuestion(coverage, asked, language);
  if (name === undefined || more.length > 0) return null;
  const [speaker, ...others] = speakersNamed(coverage, name.name, language);
  if (speaker?.kind !== 'person' || speaker.named.role === null || others.length > 0) return null;
  const { role } = speaker.named;
  const stems = tokensOf(role, language).flatMap(({ stem, content }) => (content ? [stem] : []));
  if (stems.length < fewestWords) return null;
  return {
    topic: `${topic.slice(0, name.start)}${role}${topic.slice(name.end)}`,
    tells: ({ tokens }) => stems.every((stem) => tokens.some((token) => token.stem === stem)),
  };
}

/** An office of fewer words is held by many: "minister". */
const fewestWords = 2;
