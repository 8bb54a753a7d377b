/** What readers put around a question: whom it is for, what it is needed for, how the answer should look. No subject is named. */
import { englishFrames } from './frames-en.js';
import { frenchFrames } from './frames-fr.js';

/** The frames of a language. */
export interface Frames {
  /** Words, folded, that are all of a part of a question that asks for nothing itself: "fact check", "one line per outlet". */
  words: ReadonlySet<string>;
  /** Opens a part that asks. */
  opens: RegExp;
  /** Begins a part that asks on its own but leaves out what of: "onto what subject", "who got them". */
  elliptic: RegExp;
  /** Says at the end of a question what its answer is for: "for my essay". */
  purpose: RegExp;
  /** Stands for somebody a part before has named: "she". */
  person: RegExp;
  /** Stands for a thing a part before has named: "is that decided", "what counts as that". */
  thing: RegExp;
  /** A clause before a question: the groups are the clause and the question. */
  clauseFirst: RegExp;
  /** A condition before a question, in the same groups. */
  conditionFirst: RegExp;
}

const frames: Readonly<Record<string, Frames>> = { en: englishFrames, fr: frenchFrames };

/** The frames of a language; of one without any, English ones. */
export function framesFor(language: string): Frames {
  return frames[language] ?? englishFrames;
}
