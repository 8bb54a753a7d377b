/** Free words, in a direct message, a mention or a terminal, to a question. */
import type { Question } from '../coverage/answer.js';
import { fold } from '../language/words.js';
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

const policyAsked =
  /\b(?:polic(?:y|ies)|rules?|regulations?|measures?|law|laws|ban|bans|restrictions?|politique|règles?|loi|mesures?)\b/iu;
const policyOpening =
  /^(?:what(?:'s| is| are| was| were)? (?:the |its |their |\p{L}+(?:'s|’s) )?(?:current |new |former |old )?(?:polic|rule|regulation|restriction|measure|law|status)|polic(?:y|ies)\b|quelle (?:est|était) la (?:politique|règle|loi))/iu;
const sourcesAsked =
  /^(?:(?:list|show)(?: me)?(?: all)?(?: the| your)? )?(?:sources|articles|outlets|coverage)$|^(?:what|which) (?:articles|sources|outlets|coverage|stories) (?:do you (?:have|know|cover|hold)|are (?:there|covered|loaded|in the coverage)|have you(?: got)?)\b|^what do you (?:cover|know)\b|^what(?:'s| is) covered\b|^quelles? sources?\b/iu;

/**
 * Takes free words for a question.
 *
 * @param text - a message's text as the reader wrote it, mentions included
 * @returns a question for `answer()`, or a pointer when the words ask nothing
 */
export function routeWords(text: string): Question | Pointer {
  const words = text.replace(discordMarks, ' ').replace(/\s+/gu, ' ').trim();
  const bare = fold(words)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (bare === '') return { kind: 'pointer', reason: 'empty' };
  if (greeting.test(bare)) return { kind: 'pointer', reason: 'greeting' };
  if (thanks.test(bare)) return { kind: 'pointer', reason: 'thanks' };
  const stripped = words.replace(/[\s?!.]+$/u, '');
  if (sourcesAsked.test(stripped)) return { kind: 'sources', text: '' };
  const intent = intentOf(words, 'topic');
  if (intent.want === 'facts') return { kind: 'sources', text: words };
  if (intent.want === 'quotation' || intent.want === 'statements-of') return { kind: 'who-said', text: words };
  if (intent.want === 'evidence' && policyOpening.test(stripped) && policyAsked.test(stripped)) {
    return { kind: 'what-policy', text: words };
  }
  // Nothing but words in quotation marks: somebody pasted a quotation.
  const quoted = quotedWords(words);
  if (intent.want === 'evidence' && quoted !== null && quoted.length > 0.8 * words.length) {
    return { kind: 'who-said', text: words };
  }
  return { kind: 'ask', text: words };
}
