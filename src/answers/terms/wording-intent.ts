/** Reads what a question for outlets' words asks for. */
import { type WordingPack, wordingPacks } from '../../language/wording/index.js';

/** Words that a reader gives before the question itself: "Exiles, migrants... what does each outlet call them?" */
const examples = /^[^?]{3,80}(?:…|\.{3})\s*/u;

/** What a reader does not ask for: "Besides its name, what words ...". */
const aside =
  /^(?:besides|apart from|other than|aside from|leaving aside|beyond|hormis|à part|outre)\s[^,?]{3,80},\s*/iu;

/** A topic named before the question: "The walk-out: what does each call it?" */
const topicBefore = /^(?<topic>[^:?,]{3,80})[:,;–—]\s+(?<asked>.+?) (?:it|them|this|that|these|him|her)$/iu;

/** The people or thing whose words are asked for. */
export interface WordingAsked {
  /** May be empty where words to choose between are given. */
  topic: string;
  /** Words between which the outlets choose; empty when the reader gives none. */
  choices: string[];
  /** Only of these outlets; of all where none are named. */
  outlets?: ReadonlySet<string> | undefined;
}

function topicIn(text: string, pack: WordingPack, forms: readonly RegExp[]): WordingAsked | null {
  for (const pattern of forms) {
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
    const asked = topicIn(text, pack, pack.asked) ?? (bare === text ? null : topicIn(bare, pack, pack.asked));
    if (asked !== null) return asked;
  }
  return null;
}

/** Words to choose from behind a topic, of which each has at most so many. */
const offered = /^(?<topic>[^:]+):\s+(?<words>[^:,]+(?:, ?[^:,]+)+)$/u;
const longestChoice = 3;

/** What a topic is besides the words to choose from that follow it: "the new rule: a ban, a limit or a request". */
function withChoices({ topic, choices }: WordingAsked, { openTopic }: WordingPack): WordingAsked {
  const { topic: named, words } = offered.exec(topic)?.groups ?? {};
  const list = (words ?? '').split(parted).map((word) => word.replace(article, '').trim());
  const areWords = list.length > 1 && list.every((word) => word.split(/\s+/u).length <= longestChoice);
  const bare = (areWords ? named! : topic).replace(openTopic, '').trim();
  return areWords ? { topic: bare, choices: list } : { topic: bare, choices };
}

const parted = /\s*,\s*(?:(?:or|and|ou|et)\s)?\s*|\s(?:or|ou)\s/iu;
const article = /^\s*(?:an?|the|une?|les?|la)\s+/iu;

/** Reads one where outlets' words are asked for in any case, so that the outlets may be left out. */
export function wordingAskedHere(text: string): WordingAsked | null {
  const strictly = wordingAsked(text);
  if (strictly !== null) return strictly;
  const bare = text.replace(examples, '').replace(aside, '').replace(topicBefore, '$<asked> $<topic>');
  for (const pack of wordingPacks) {
    const asked = topicIn(bare, pack, [...pack.asked, ...pack.askedOfWords]);
    if (asked !== null) return withChoices(asked, pack);
  }
  return null;
}
