/** Reads what a question for outlets' words asks for. */
import { type WordingPack, wordingPacks } from '../../language/wording/index.js';

/** Words that a reader gives before the question itself: "Exiles, migrants... what does each outlet call them?" */
const examples = /^[^?]{3,80}(?:…|\.{3})\s*/u;

/** What a reader does not ask for: "Besides its name, what words ...". */
const aside =
  /^(?:besides|apart from|other than|aside from|leaving aside|beyond|hormis|à part|outre)\s[^,?]{3,80},\s*/iu;

/** The people or thing whose words are asked for. */
export interface WordingAsked {
  /** May be empty where words to choose between are given. */
  topic: string;
  /** Words between which the outlets choose; empty when the reader gives none. */
  choices: string[];
  /** Only of these outlets; of all where none are named. */
  outlets?: ReadonlySet<string> | undefined;
}

function topicIn(text: string, pack: WordingPack): WordingAsked | null {
  for (const pattern of pack.asked) {
    const found = pattern.exec(text);
    const { noun, clause } = found?.groups ?? {};
    const named = noun === undefined ? found?.[1] : [noun, clause].filter((part) => part !== undefined).join(' ');
    const topic = named?.trim().replace(pack.whereAsked, '');
    if (topic !== undefined && topic !== '' && !pack.namedAs.test(topic)) return { topic, choices: [] };
  }
  return null;
}

/**
 * Reads a question for the words of outlets.
 *
 * @param text - the reader's words without the marks at their end
 * @returns null when it asks for something else
 */
export function wordingAsked(text: string): WordingAsked | null {
  const bare = text.replace(examples, '').replace(aside, '');
  for (const pack of wordingPacks) {
    const asked = topicIn(text, pack) ?? (bare === text ? null : topicIn(bare, pack));
    if (asked !== null) return asked;
  }
  return null;
}
