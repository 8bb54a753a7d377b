/** What a question wants, read from how it is asked. Patterns of question words only: nothing about any subject. */
import type { FactName } from '../coverage/article.js';

/** A question's want, and the parts of its text that matter for it. */
export type Intent =
  /** Who said these words. `exact`: the asker put them in quotation marks. */
  | { want: 'quotation'; words: string; exact: boolean }
  /** What somebody said, about a topic or at all (`topic` empty). */
  | { want: 'statements-of'; speaker: string; topic: string }
  /** On which day something happened or was said. */
  | { want: 'day'; topic: string }
  /** What happened on a day. */
  | { want: 'on-day'; day: string; topic: string }
  /** All that happened, in order of day. */
  | { want: 'order'; topic: string }
  /** How the outlets' versions of a statement differ. */
  | { want: 'versions'; topic: string }
  /** Which outlets quote or mention somebody or something. */
  | { want: 'carriers'; name: string; quoted: boolean }
  /** Which words each outlet uses. */
  | { want: 'wording'; topic: string }
  /** Facts of an article itself. */
  | { want: 'facts'; facts: FactName[]; topic: string }
  /** Anything else: the sentences that answer. */
  | { want: 'evidence'; topic: string };

const opening = `["“”«„]`;
const closing = `["“”»‟]`;
const quotedPart = new RegExp(`${opening}\\s*([^"“”«»„‟]{3,}?)\\s*(?:${closing}|$)`, 'u');

/** The part of a text in quotation marks; null when there is none. */
export function quotedWords(text: string): string | null {
  return quotedPart.exec(text)?.[1] ?? null;
}

const says = 'say|says|said|saying';
const reports =
  'state|states|stated|claim|claims|claimed|argue|argues|argued|warn|warns|warned|insist|insists|insisted|promise|promised|admit|admitted|declare|declared|tell|told';
const about = 'about|on|regarding|concerning|of|over|at|in|after|when|during|to';

/** "Who said ..." in its shapes. What follows is the quotation. */
const whoSaid: readonly RegExp[] = [
  new RegExp(`^who(?: was it that| has| had)? (?:${says})(?: that)?[\\s,:]+(.+)$`, 'iu'),
  new RegExp(`^which (?:\\p{L}+ ){1,2}(?:${says})(?: that)?[\\s,:]+(?=["“«])(.+)$`, 'iu'),
  new RegExp(`^who(?: has| had)? (?:${reports}) that[\\s,:]+(.+)$`, 'iu'),
  /^who (?:is|was) (?:quoted|reported) (?:as )?saying(?: that)?[\s,:]+(.+)$/iu,
  /^(?:whose words (?:are|were)|who(?:se)? (?:quote|quotation|statement|line) (?:is|was))[\s,:]+(.+)$/iu,
  /^qui a (?:dit|déclaré|affirmé)(?: que?)?[\s,:']+(.+)$/iu,
];

/** "What did X say (about Y)". First group the speaker, second the topic. */
const speakerSaid: readonly RegExp[] = [
  new RegExp(
    `^what (?:did|does|do|has|have|had|will) (.+?) (?:${says}|tell \\p{L}+|told \\p{L}+)(?: (?:so far|publicly|exactly))?(?: ((?:${about}) .+))?$`,
    'iu',
  ),
  new RegExp(
    `^(?:what|which) (?:is|was|are|were) (.+?) (?:quoted|reported) (?:as )?saying(?: ((?:${about}) .+))?$`,
    'iu',
  ),
  new RegExp(
    `^(?:list|show|give)(?: me)?(?: everything| all)?(?: what)? (.+?) (?:is|was|are|were|has been|have been) (?:quoted|reported)(?: as)? saying(?: ((?:${about}) .+))?$`,
    'iu',
  ),
  new RegExp(
    `^(?:list|show|give)(?: me)? (?:everything|all|what)(?: that)? (.+?) (?:${says}|has said|have said)(?: ((?:${about}) .+))?$`,
    'iu',
  ),
  new RegExp(
    `^(?:list|show|give)?(?: me)?(?: all)?(?: the)? ?(?:quotes|quotations|statements|words) (?:by|of|from) (.+?)(?: ((?:${about}) .+))?$`,
    'iu',
  ),
  /^qu(?:'|e |’)(?:a|ont) (?:dit|déclaré) (.+?)(?: (?:sur|à propos de|de) (.+))?$/iu,
];

const days =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

/** Words that name a day: "Thursday", "March 27", "27 March 2020", "yesterday". */
export const dayWords = new RegExp(
  `\\b(?:(?:${days})|(?:${months})\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})\\b`,
  'iu',
);

const dayAsked =
  /^(?:when|(?:on|in|since)? ?(?:what|which) (?:day|date|days|dates|month|week|weekday)|since when|(?:what|which) (?:was|is) the (?:day|date)|quand|quel jour)\b/iu;
const happenedOn =
  /^what (?:happened|happens|took place|was (?:said|announced|reported|decided)|does the coverage (?:put|date|place|report|say happened)|do (?:the )?(?:outlets|articles) (?:put|date|place|report))\b.*\b(?:on|for|under|to)\b/iu;
const inOrder =
  /\b(?:in (?:the )?(?:order|sequence)|chronolog\w*|timeline|time line|order of events|events? by (?:day|date)|list the events|what happened when)\b/iu;

const outletWord =
  '(?:outlets?|articles?|stories|story|papers?|newspapers?|sources?|reports?|versions?|publications?|media)';
const differ = new RegExp(
  `^(?:how (?:do|does|did) .*\\b(?:differ|vary|compare)\\b|(?:what|which) (?:words?|wording|part|phrase)s? (?:differ|differs|is different|are different|change|changes|changed|is missing|are missing)|(?:what|where) (?:do|does) .*\\bdiffer\\b|what is the difference|what are the differences|compare)`,
  'iu',
);
const carriers = new RegExp(
  `^(?:which|what|how many) (?:of the )?${outletWord} (?:(?:also )?(quote|quotes|quoted|cite|cites|cited|carry|carries)|(?:mention|mentions|mentioned|name|names|named|report on|reports on|cover|covers|covered)) (.+)$`,
  'iu',
);
const wording = new RegExp(
  `^(?:(?:what|how|which (?:words?|terms?|names?)|what (?:words?|terms?|names?)) (?:do|does|did) (?:each|every|the|these|all|all the|different|the different|the three|various)(?: of the)? ?${outletWord} (?:call|describe|name|label|refer to|term|use for|use to describe|word)|(?:words?|terms?|wording|names?) (?:for|used for|each outlet uses for))\\s+(.+)$`,
  'iu',
);

interface FactPattern {
  fact: FactName;
  asked: RegExp;
}

/** Questions about an article itself. They must name an article, story or report, or be about who wrote it. */
const factPatterns: readonly FactPattern[] = [
  {
    fact: 'byline',
    asked:
      /\b(?:who (?:wrote|authored|reported|is the (?:author|reporter|writer|journalist))|by ?line|author of|written by whom|which (?:reporter|journalist|writer) wrote)\b/iu,
  },
  {
    fact: 'outlet',
    asked:
      /\b(?:(?:which|what) (?:outlet|publication|newspaper|paper|site|publisher)\b.*\b(?:publish\w*|ran|carried|printed|wrote|is|was|has)|who published|for whom|published by|publisher of|where was .*\bpublished)\b/iu,
  },
  {
    fact: 'published',
    asked:
      /\b(?:when (?:was|were|did) .*\b(?:published|posted|printed|appear|go online|come out)|publication date|date of (?:publication|the (?:article|story))|what (?:day|date|time) was .*\b(?:published|posted))\b/iu,
  },
  { fact: 'modified', asked: /\b(?:when was .*\b(?:updated|modified|corrected)|last updated)\b/iu },
  {
    fact: 'headline',
    asked: /\b(?:what|which) (?:is|was|are) the (?:headline|title)s?\b|^(?:headline|title) of\b/iu,
  },
  { fact: 'url', asked: /\b(?:url|web address|link to|address of the (?:article|story|page))\b/iu },
  { fact: 'language', asked: /\bin what language\b|\bwhich language is\b/iu },
];

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s?!.,;:]+$/u, '')
    .trim();
}

/** Cuts the quotation marks around a whole text. */
function unquote(text: string): string {
  return tidy(text.replace(/^["“”«„'‘\s]+|["“”»‟'’\s]+$/gu, ''));
}

function quotationIntent(rest: string): Intent {
  const quoted = quotedWords(rest);
  return { want: 'quotation', words: quoted === null ? unquote(rest) : tidy(quoted), exact: quoted !== null };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** Reads what a question wants, whatever command carries it. Null when only its subject can tell. */
function askedFor(text: string): Intent | null {
  const said = firstMatch(whoSaid, text);
  if (said !== null) return quotationIntent(said.at(-1)!);
  const wordingAsked = wording.exec(text);
  if (wordingAsked !== null) return { want: 'wording', topic: tidy(wordingAsked[1]!) };
  const carried = carriers.exec(text);
  if (carried !== null) return { want: 'carriers', name: tidy(carried[2]!), quoted: carried[1] !== undefined };
  if (differ.test(text)) return { want: 'versions', topic: text };
  const facts = factPatterns.filter(({ asked }) => asked.test(text)).map(({ fact }) => fact);
  if (facts.length > 0) return { want: 'facts', facts, topic: text };
  const day = dayWords.exec(text);
  if (day !== null && happenedOn.test(text)) return { want: 'on-day', day: day[0], topic: '' };
  if (inOrder.test(text)) return { want: 'order', topic: tidy(text.replace(inOrder, ' ')) };
  if (dayAsked.test(text)) return { want: 'day', topic: tidy(text.replace(dayAsked, '')) };
  const spoken = firstMatch(speakerSaid, text);
  if (spoken !== null) return { want: 'statements-of', speaker: tidy(spoken[1]!), topic: tidy(spoken[2] ?? '') };
  return null;
}

/**
 * What a question wants.
 *
 * @param text - the reader's words
 * @param bare - what words that are no question are taken for: a quotation by who-said, a topic by the others
 */
export function intentOf(text: string, bare: 'quotation' | 'topic'): Intent {
  const question = tidy(text);
  const asked = askedFor(question);
  if (asked !== null) return asked;
  if (bare === 'quotation') return quotationIntent(question);
  return { want: 'evidence', topic: question };
}
