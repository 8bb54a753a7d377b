/** Free words, in a direct message, a mention or a terminal, to a question. */
import type { Question, QuestionKind } from '../coverage/answer.js';
import { questionPacks } from '../language/questions/index.js';
import { fold, withoutEndMarks } from '../language/words.js';
import { intentOf, quotedWords } from './intent.js';

/** Words that ask nothing. The reader gets a short kind pointer and nothing is searched. */
export interface Pointer {
  kind: 'pointer';
  reason: 'greeting' | 'thanks' | 'empty';
}

/** Mentions of users, roles and channels, custom emoji: Discord's own marks, never part of a question. */
const discordMarks = /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+)>/gu;

const name = '(?: (?:there|all|everyone|everybody|bot|on record|again|folks|team|tout le monde))?';
const greeting = new RegExp(
  `^(?:hi+|hello|hey+|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|bonjour|salut|bonsoir|coucou|allo)${name}$`,
  'u',
);
const thanks = new RegExp(
  `^(?:(?:ok(?:ay)?|great|perfect|cool|nice|good bot|well done)[ ,]*)?(?:many thanks|thanks?(?: you)?(?: so much| very much| a lot)?|thx|ty|cheers|merci(?: beaucoup| bien)?)${name}$|^(?:great|perfect|cool|nice|good bot|well done|ok|okay|bye|goodbye|au revoir)$`,
  'u',
);

const sourcesAsked =
  /^(?:(?:list|show)(?: me)?(?: all)?(?: the| your)? )?(?:sources|articles|outlets|coverage)$|^(?:what|which) (?:articles|sources|outlets|coverage|stories) (?:do you (?:have|know|cover|hold)|are (?:there|covered|loaded|in the coverage)|have you(?: got)?)\b|^what do you (?:cover|know)\b|^what(?:'s| is) covered\b|^quelles? sources?\b/iu;

/**
 * Takes free words for a question.
 *
 * @param text - a message's text as the reader wrote it, mentions included
 * @param namesSpeaker - whether words are nothing but the name of somebody who is on record
 * @returns a question for `answer()`, or a pointer when the words ask nothing
 */
export function routeWords(text: string, namesSpeaker: (words: string) => boolean = () => false): Question | Pointer {
  const words = text.replace(discordMarks, ' ').replace(/\s+/gu, ' ').trim();
  const bare = fold(words)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (bare === '') return { kind: 'pointer', reason: 'empty' };
  if (greeting.test(bare)) return { kind: 'pointer', reason: 'greeting' };
  if (thanks.test(bare)) return { kind: 'pointer', reason: 'thanks' };
  const stripped = withoutEndMarks(words);
  if (sourcesAsked.test(stripped)) return { kind: 'sources', text: '' };
  const opened = articleAsked.exec(stripped)?.[1] ?? (isCitation(stripped) ? stripped : undefined);
  if (opened !== undefined) return { kind: 'article', text: opened };
  if (!asks(stripped) && namesSpeaker(stripped)) return { kind: 'on-record', text: stripped, other: 'ask' };
  return readingOf(words, stripped);
}

/** Ids of an article and of a paragraph. A word of eight letters alone is rather a word. */
const articleAsked =
  /^(?:(?:open|show|read)(?: me)?(?: the)? )?(?:article|citation|paragraph) ([a-z2-7]{8}(?:-\d{1,6})?)$/iu;

function isCitation(text: string): boolean {
  return /^[a-z2-7]{8}(?:-\d{1,6})?$/iu.test(text) && /\d/u.test(text);
}

/** The kind that answers, and the one that does where the words can be read so just as well. */
function readingOf(words: string, stripped: string): Question {
  const read = (kind: QuestionKind, other?: QuestionKind): Question => ({
    kind,
    text: words,
    ...(other === undefined ? {} : { other }),
  });
  const intent = intentOf(words, 'topic');
  switch (intent.want) {
    case 'sourcing':
    case 'facts':
      return read('sources');
    case 'quotation':
    case 'described':
      return read('who-said');
    case 'statements-of':
      return read('on-record');
    case 'order':
    case 'sequence':
      return read('timeline');
    case 'on-day':
      return read('timeline', 'ask');
    case 'day':
      return read('ask', 'timeline');
    case 'wording':
    case 'choice':
      return read('wording', 'compare');
    case 'compare':
    case 'carriers':
      return read('compare');
    case 'versions':
      return read('compare', 'wording');
    case 'evidence':
    case 'medium':
      break;
  }
  if (questionPacks.some(({ policyAsked }) => policyAsked.test(stripped))) return read('what-policy', 'ask');
  // Nothing but words in quotation marks: somebody pasted a quotation.
  const quoted = quotedWords(words);
  if (quoted !== null && quoted.length > 0.8 * words.length) return read('who-said');
  // "What happened at the bridge": a question, or a wish for all of it in order.
  if (questionPacks.some(({ happened }) => happened.test(stripped))) return read('ask', 'timeline');
  return isTopic(stripped) ? read('ask', 'compare') : read('ask');
}

/** A few words that ask nothing by themselves name a topic. */
const topicWords = { least: 2, most: 6 } as const;

function asks(text: string): boolean {
  return text.includes('?') || questionPacks.some((pack) => pack.asks.test(text));
}

function isTopic(text: string): boolean {
  const count = text.split(' ').length;
  return !asks(text) && count >= topicWords.least && count <= topicWords.most;
}
