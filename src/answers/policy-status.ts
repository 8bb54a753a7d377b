/** How far a policy has come by the words of a paragraph. A plan, a decision, a demand and a denial are kept apart. */
import type { PolicyStanding, PolicyStatus } from '../coverage/answer.js';
import type { Passage, Sentence } from './passages.js';

/**
 * Words that show a status, surest first: a denial of a plan is no plan, a plan that was dropped no longer one.
 * Without such words no status is given.
 */
const shows: readonly (readonly [PolicyStatus, RegExp])[] = [
  // Who "denied that" something was planned denies a policy; who was "denied entry" is the object of one.
  [
    'denied',
    /\b(?:(?<!\b(?:is|are|was|were|be|been|being) )den(?:ie[sd]|ying) (?:(?:on )?\p{L}+day,? )?(?:that|any|it|having|(?:the |a |such |all )?(?:plans?|reports?|claims?|suggestions?|rumou?rs?|ideas?|sale)|\p{L}+ing)|there (?:is|was) no (?:such )?plan|no such plan|dément(?:i|ent)?|a démenti)\b/iu,
  ],
  [
    'dropped',
    /\b(?:(?:was|were|been|is|to) (?:dropped|scrapped|cancell?ed|shelved|abandoned|withdrawn)|(?:to|will|would) (?:drop|scrap|cancel|shelve|abandon|withdraw)|dropped|scrapped|shelved|abandonné|annulé)\b/iu,
  ],
  [
    'reversed',
    /\b(?:reverse[sd]?|reversal|overturned|(?:was|were|been) lifted|lifted the|replace[sd]|former (?:policy|rule)|departure from|annul(?:é|ée))\b/iu,
  ],
  [
    'opposed',
    /\b(?:oppose[sd]?|(?:voiced|their|its|his|her) opposition|opposition to|objects? to|objected to|(?:not be|not|un)acceptable|rejects?|rejected|s['’]oppose)\b/iu,
  ],
  [
    'proposed',
    /\b(?:propos(?:e|es|ed|al|als)|is considering|are considering|weighs|weighing|whether to|demand(?:s|ed) that|calls? for|called for|in talks|suggest(?:s|ed)|propose|proposé)\b/iu,
  ],
  [
    'announced',
    /\b(?:announce[sd]?|plans? to|planned|intends? to|(?:is|are) to be|will (?:be|begin|start|send|buy|open|close|take|pay|work)|says? it will|said it would|decided to|agreed to|agreed|decision to|annoncé|prévoit)\b/iu,
  ],
  [
    'in-force',
    /\b(?:in force|in effect|in place|since (?:mon|tues|wednes|thurs|fri|satur|sun)day|ordered|(?:has|have) (?:banned|barred)|banned|bars|bans|is required|(?:is|are) (?:already )?(?:banned|closed)|en vigueur|interdit)\b/iu,
  ],
];

/** The status that a sentence gives; null when its words show none. */
export function policyStanding(passage: Passage, sentence: Sentence): PolicyStanding | null {
  const text = passage.text.slice(sentence.start, sentence.end);
  for (const [status, words] of shows) {
    const match = words.exec(text);
    if (match === null) continue;
    const start = sentence.start + match.index;
    return { status, shownBy: { start, end: start + match[0].length } };
  }
  return null;
}
