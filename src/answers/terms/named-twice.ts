/** Topics that name one thing twice: "the virus or the outbreak", "the flood disaster". */
import { kindMembers } from '../../language/wording/index.js';
import { type Token, tokensOf } from '../passages/tokens.js';

/** Parts the names of a topic; what "and" parts must be of one kind. */
const both = /\s+(?:and|et)\s+/iu;
const parted = /\s*(?:,\s*|\s)(?:or|ou|and\/or|et\/ou)\s+|\s*\/\s*/iu;

/** A name has at most so many words of content: more tell of something. */
const mostWords = 2;

/** What a topic names. */
export interface Names {
  /** Names that are asked for alike. */
  alike: string[];
  /** What outlets that have none of them may call it as well. */
  instead: string[];
}

function contentOf(name: string, language: string): Token[] {
  return tokensOf(name, language).filter(({ content }) => content);
}

/** Whether two nouns call things of one kind. */
function ofOneKind(one: Token, other: Token, language: string): boolean {
  return kindMembers(one.stem, language).has(other.stem) || kindMembers(other.stem, language).has(one.stem);
}

/** The names in a topic. */
export function namesIn(topic: string, language: string): Names {
  const parts = topic.split(parted).map((part) => part.trim());
  const isName = (part: string): boolean => {
    const { length } = contentOf(part, language);
    return length > 0 && length <= mostWords;
  };
  if (parts.length > 1 && parts.every(isName)) return { alike: parts, instead: [] };
  const pair = topic.split(both).map((part) => part.trim());
  const nouns = pair.map((part) => contentOf(part, language)[0]);
  const [one, other] = nouns;
  if (
    pair.length === 2 &&
    pair.every(isName) &&
    one !== undefined &&
    other !== undefined &&
    ofOneKind(one, other, language)
  )
    return { alike: pair, instead: [] };
  const [first, second, more] = contentOf(topic, language);
  const isCompound =
    first !== undefined &&
    second !== undefined &&
    more === undefined &&
    /^[\s-]$/u.test(topic.slice(first.end, second.start));
  return { alike: [topic], instead: isCompound && ofOneKind(first, second, language) ? [first.word, second.word] : [] };
}
