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

/** Opens what a topic says of the nouns before it. */
const clause =
  /\s(?=(?:who|whose|whom|that|which|qui|dont|que|(?:à|a|pour|avec) qui|au(?:x)?quel(?:le)?s?|stuck|left|being)\s|qu['’])/iu;

/** Two nouns of which one clause tells, each with the clause: "the trucks and the truckers who are turned away". */
function withSharedClause(topic: string, language: string): string[] | null {
  const at = topic.search(clause);
  if (at === -1) return null;
  const nouns = topic.slice(0, at).split(both);
  const isNoun = (part: string): boolean => contentOf(part, language).length === 1;
  return nouns.length === 2 && nouns.every(isNoun)
    ? nouns.map((noun) => `${noun.trim()} ${topic.slice(at).trim()}`)
    : null;
}

/** The names in a topic. */
export function namesIn(topic: string, language: string): Names {
  const parts = topic.split(parted).map((part) => part.trim());
  const isName = (part: string): boolean => {
    const { length } = contentOf(part, language);
    // "The firms that make or sell": what is told of one name.
    return length > 0 && length <= mostWords && !clause.test(part);
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
  const shared = withSharedClause(topic, language);
  if (shared !== null) return { alike: shared, instead: [] };
  const [first, second, more] = contentOf(topic, language);
  const isCompound =
    first !== undefined &&
    second !== undefined &&
    more === undefined &&
    /^[\s-]$/u.test(topic.slice(first.end, second.start));
  return { alike: [topic], instead: isCompound && ofOneKind(first, second, language) ? [first.word, second.word] : [] };
}
