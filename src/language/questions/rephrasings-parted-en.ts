/**
 * English questions in two parts, and the plain questions that mean the same: "a fine is set in one of the reports: how much is it",
 * "in which town, and where in it", "is a treaty named, and which".
 */
import { auxiliaries, groupNouns, outletNouns, placeNouns } from './asked-words-en.js';
import type { Rephrasing } from './pack.js';

const towns = `(?:${placeNouns}|city|town|village|country|building|region|venue|place)`;
const terms = '(?:letters?|initials|acronym|abbreviation|words?|term|phrase|expression|name)';
const mentioned = '(?:named|mentioned|cited|quoted|invoked|referred to|brought up|spoken of|given)';

export const partedRephrasings: readonly Rephrasing[] = [
  // On what occasion.
  [
    /(?<!\p{L})(conference|briefing|interview|speech|meeting|event|appearance)(?: that| which)? (?:he|she|they|it|\p{Lu}[\p{L}-]+) (?:held|gave|hosted|called|convened|made|delivered|holds|gives) (?=(?:in|at|on|about) )/gu,
    '$1 ',
  ],
  // Of where, twice.
  [
    new RegExp(
      `^(?:(?:in|at|on) (?:which|what) ${towns},? (?:and )?(?:exactly )?where(?: exactly| precisely)?(?: in it| there| within it)?|where,? (?:and )?(?:in|at|on) (?:which|what) ${towns}),? (?=${auxiliaries})`,
      'iu',
    ),
    'where ',
  ],
  // Of somebody, and of the body they speak for.
  [
    new RegExp(
      `^who,? (?:or|and|that is|more precisely|and more precisely)?,? ?(?:rather |better )?(?:which|what) (${groupNouns}),? `,
      'iu',
    ),
    'which $1 ',
  ],
  [
    new RegExp(
      `^who (.+?),? and (?:(?:on behalf of|for|in the name of|speaking for) (?:whom|(?:which|what) (?:${groupNouns}))|(?:which|what) (?:${groupNouns}) (?:is|was|are|were) (?:that|it|behind (?:it|this)))$`,
      'iu',
    ),
    'which organisation $1',
  ],
  // Whether something is named, and what.
  [
    new RegExp(
      `^(?:is|are|was|were) (?:an? |any |some )?(?:(?:piece|item|set|body) of )?(.+?) ${mentioned}(?: anywhere| somewhere| at all)?(?: (?:in|by) (?:any of |one of )?${outletNouns})?,? (?:and )?(?:if so,? )?(?:which|what)(?: one| ones)?(?: (?:is|are|was|were) (?:it|that|they|those))?$`,
      'iu',
    ),
    'which $1 is named in the coverage',
  ],
  [
    new RegExp(
      `^(?:do|does|did) (?:any of |one of )?${outletNouns} (?:name|mention|cite|quote|invoke|refer to|bring up|speak of) (?:an? |any |some )?(?:(?:piece|item|set|body) of )?(.+?),? (?:and )?(?:if so,? )?(?:which|what)(?: one| ones)?(?: (?:is|are|was|were) (?:it|that|they|those))?$`,
      'iu',
    ),
    'which $1 is named in the coverage',
  ],
  // What a word of the coverage means, told first.
  [
    new RegExp(
      `^(?:the )?${terms} (["“”'‘’\\p{L}\\p{N} .-]+?)(?:,? (?:occurs?|appears?|is|are|stands?|comes? up|crops? up|turns? up|shows? up)(?: .+?)?)? ?[:;,–—-]+ (?:and )?what (?:do|does|did|is|are) (?:it|they|that|this|these) (?:mean|meant|stand for|short for)(?: by that)?$`,
      'iu',
    ),
    'what does $1 mean',
  ],
  [
    new RegExp(
      `^${outletNouns} (?:mention|speak of|talk (?:about|of)|use|refer to|name|contain|have)(?: (?:the|an?))?(?: ${terms})? (["“”'‘’\\p{L}\\p{N} -]+?) ?[.:;–—,]+ (?:(?:what|how) .*(?:mean|meant|explain|define).*|(?:explain|define) .*)$`,
      'iu',
    ),
    'what does $1 mean',
  ],
  // Who or what did a thing that is told first.
  [
    /^((?:on|in|at|last) [^,:;]+? )?(?:an?|one|some) ([^,:;]+?) ?[.:;–—,] ?(?:which|what)(?: (?:one|\p{L}+))?(?: (?:is|was) (?:it|that|this|meant))?$/iu,
    (match: string, day: string | undefined, told: string): string =>
      / /u.test(told) ? `which ${told} ${day ?? ''}`.trim() : match,
  ],
  // Whose something is that is told first.
  [
    /^(.+?) (?:somebody|someone)(?: else)?['’]s ((?:\p{L}+ )?\p{L}+)(.*?) ?[.:;–—,] ?(?:whose|by whom|from whom|who)(?: \p{L}+)?(?: (?:is|was) (?:it|that|this))?$/iu,
    'whose $2 did $1 have$3',
  ],
  // Whoever has had something since a day has got it on that day.
  [
    /^since (?:when|(?:what|which) (?:day|date|month|year))(?: exactly)? (?:does|do|did|has|have|had) (.+?) (?:have|had|hold|held|possess|possessed|enjoyed) (?=(?:the|its|his|her|their|an?) |[\p{L}-]+['’])(.+)$/iu,
    'when did $1 get $2',
  ],
];
