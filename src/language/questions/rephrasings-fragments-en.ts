/** English questions in fragments and commands ("number of boats turned back?"), and the plain questions that mean the same. */
import type { Rephrasing } from './pack.js';

const be = '(is|was|are|were|will be|has been|have been|had been)';
const exactly = '(?: exactly| precisely)?';

const critics =
  '(?:critici[sz](?:es?|ed)|objects? to|objected to|opposes?|opposed|stands? against|speaks? out against|is against)';

/** What a message on the phone writes short. */
const typed: readonly Rephrasing[] = [
  [/(?<!\p{L})ppl(?!\p{L})/giu, 'people'],
  [/(?<!\p{L})gov(?:['’]?t)(?!\p{L})/giu, 'government'],
  [/(?<!\p{L})pressers?(?!\p{L})/giu, 'press conference'],
  [/(?<!\p{L})(what|who|where|when|how)s(?!\p{L})/giu, '$1 is'],
  [/^wat(?!\p{L})/iu, 'what'],
  [/(?<!\p{L})u(?!\p{L}|\.)/gu, 'you'],
];

export const fragmentRephrasings: readonly Rephrasing[] = [
  ...typed,
  [/ please(?=,)/giu, ''],
  [
    /(?<=(?:chronolog|order|sequence|timeline|happened).*?),? (?:from )?(?:the )?(?:first|start|beginning) to (?:the )?(?:last|finish|end)$/iu,
    '',
  ],
  [/^how come /iu, 'why '],
  [
    new RegExp(
      `^who ${critics} (.+?),? (?:and )?(?:why|(?:on|for|with) (?:what|which) (?:grounds?|arguments?|reasons?))$`,
      'iu',
    ),
    'what do critics say against $1',
  ],
  [
    new RegExp(
      `^(?:which|what) (?:critics?|opponents?) (?:has |have )?${critics} (.+?)(?:,? (?:and )?(?:why|(?:on|for|with) (?:what|which) (?:grounds?|arguments?|reasons?)))?$`,
      'iu',
    ),
    'what do critics say against $1',
  ],
  [
    /^what (?:do|have|did) (?:the )?(?:critics|opponents) (?:have|hold|got|get) against (.+)$/iu,
    'what do critics say against $1',
  ],
  [/^(?:yes or no|y\/n|true or false)\s*[:,–—-]\s*/iu, ''],
  [/,? (?:yes or no|y\/n|true or false)$/iu, ''],
  [/^((?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?!\p{L}).+?),? or not$/iu, '$1'],
  [/,? per ((?:the )?(?:\p{Lu}|his|her|their|an? )[^,]*)$/u, ' according to $1'],
  [/^whereabouts /iu, 'where '],
  [/^(?:the )?(?:(?:total|overall|exact|full|current) )*number of (.+)$/iu, 'how many $1'],
  [/^(?:the )?(?:(?:total|exact|full) )*(?:amount|sum) of (.+)$/iu, 'how much $1'],
  [/^(?:the )?(?:expiry|expiration|end|closing) date (?:of|for) (.+)$/iu, 'when does $1 end'],
  [/^(?:the )?(?:start|starting|opening|launch) date (?:of|for) (.+)$/iu, 'when does $1 start'],
  [
    /^(?:please )?name (?:the|a|an|one) (.+?) (?:(?:to|from|in|on|by|for) )?(?:that|which|who|whom) (.+)$/iu,
    'which $1 $2',
  ],
  [/^(?:please )?name (?:the|a|an|one) (.+)$/iu, 'what is the $1'],
  [/ (?:is|are|gets?|got|was|were) (?:referred to|(?:cited|named|mentioned)(?: by name)?)$/iu, ' is mentioned'],
  [/(?<!\p{L})pieces? of (legislation|law|evidence|advice|news|information)(?!\p{L})/giu, '$1'],
  [/^what (?:counts as|falls under|is (?:covered|included) (?:by|in|under)) (.+)$/iu, 'what is meant by $1'],
  [
    /(?<!\p{L})(?:meets?|met|fac(?:e|es|ed)|address(?:es|ed)?) (?:the )?(press|media|reporters|journalists)(?!\p{L})/giu,
    'speak to $1',
  ],
  [new RegExp(`^(.+?) ${be} (?:(.+?) )?(where|when|why|by whom|how)${exactly}$`, 'iu'), '$4 $2 $1 $3'],
  [/^(.+?) (?:is|was|are|were) (?:called|named) (?:what|\.{2,}|…)$/iu, 'what is the name of $1'],
  [/^(.+?)(?:\s+[–—-]+|:|,)? (?:explain|define|meaning)(?: (?:it|that|this|please))*$/iu, 'what does $1 mean'],
];
