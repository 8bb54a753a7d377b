/** Where English articles have their words from, and how readers ask for it. */
import { englishCues } from './cues-en.js';
import type { SourcingPack } from './pack.js';

const name = String.raw`\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:(?:of|and|the) (?=\p{Lu}))?\p{Lu}[\p{L}\p{N}'’&-]*)*`;
const article = '(?:articles?|stor(?:y|ies)|pieces?)';
const media =
  '(?:media|outlets?|papers?|newspapers?|news (?:outlets?|agenc(?:y|ies)|organi[sz]ations?|sources?|media|reports?)|agenc(?:y|ies)|publications?|broadcasters?)';
const statement =
  '(?:statements?|comments?|response|answers?|reply|replies|remarks?|explanations?|quotes?|quotations?|words|message|announcement)';
const owner = '(?:his|her|their|its|the|that|this|an?)';
const post = '(?:posts?|jobs?|positions?|titles?|offices?|job titles?|roles?|functions?|beat)';
const means =
  'e-?mails?|text messages?|texts?|letters?|(?:tele)?phone(?: calls?| interviews?)?|messages?|statements?|(?:press|news) releases?|tweets?|social media|posts?|video (?:calls?|messages?)|answers?|reply|comments?|interviews?|(?:press |news )?conferences?|(?:press |news )?briefings?|voice (?:notes?|messages?|mails?)|voicemails?|recordings?|direct messages?|livestreams?|broadcasts?';
/** A second question for the same. */
const manner =
  '(?:,? (?:and|or)? ?(?:how|when|where|to whom|in (?:what|which) (?:form|way|manner)|by (?:what|which) means|through (?:what|which) channel))?';
const newsWord =
  'News|Herald|Times|Post|Journal|Tribune|Gazette|Observer|Chronicle|Telegraph|Daily|Mail|Press|Radio|Television|TV|Broadcasting|Agency|Weekly|Magazine|Review|Express|Echo|Dispatch|Courier|Sentinel|Examiner|Inquirer|Argus|Ledger|Mercury|Guardian|Globe|Mirror|Bulletin|Channel|Newspaper';
/** What an outlet has from others, and words that only call it so: "its report of". */
const hearsaid =
  '(?:reports?|reporting|story|stories|articles?|accounts?|versions?|news|information|claims?|work|words?|quotes?|quotations?)';
const hearsay = `(?:(?:the|its|their|his|her|this|that|a) )?(?:${hearsaid})(?: (?:of|about|on|that|for|from|by))? `;
/** What is taken or had by nobody from anybody: "take place", "take questions", "have its office". */
const ofItsOwn = `(?:place|part|questions?|effect|office|shelter|refuge|root|up|off|over|(?:its|his|her|their|an?) (?!${hearsaid}))(?!\\p{L})`;
const wordsOf =
  "(?:the )?(?<what>.+?)(?:(?:['’]s?)? (?:words|quotes?|quotations?|statements?|remarks?|comments?|reports?|story|claims?|account|news))?";
const paper = '(?:newspaper|daily|weekly|magazine|news agency|news site|website|broadcaster|radio station|channel)';

/** Those who print and broadcast, as an article calls them that has somebody's words from them. */
const printers =
  '(?:newsrooms?|outlets?|newspapers?|papers|media|broadcasters?|agencies|stations|titles|dailies|weeklies|publications|(?:news|media) (?:organi[sz]ations?|sites?|services?|groups?)|(?:press|media|news|newspaper|published|earlier) (?:reports?|accounts?|stories))';

/** What they do with the words. */
const passedOn = 'quoted|cited|reported|carried|published|printed|relayed|reproduced|circulated|aired|broadcast';

/** A number as readers call it. */
const figure = '(?:figures?|numbers?|counts?|totals?|estimates?|statistics?|data|tall(?:y|ies)|percentages?|shares?)';
const joined = '(?:of|on|for|about|for how many|of how many)';

export const english: SourcingPack = {
  code: 'en',
  statementGiven: [
    /^(?:to whom|to (?:which|what) [\p{L} ]{3,30}?) did (.+?) (?:send|give|make|issue|address|provide|write|speak|talk|deliver|release|e-?mail)(?!\p{L})/iu,
    new RegExp(
      `^whom? did (.+?) (?:(?:send|give|make|issue|address|provide|deliver|release|e-?mail) (?:${owner} )?${statement}|speak|talk|write)\\b.*\\b(?:to|with)$`,
      'iu',
    ),
    new RegExp(
      `^(?:how|where|by (?:what|which) means|in what (?:form|way)|through (?:what|which) (?:channel|medium)) (?:did|does|has|have) (.+?) (?:give|given|send|sent|make|made|issue|issued|deliver|delivered|provide|provided|release|released|pass on|convey|communicate|transmit) (?:${owner} )?(?:\\p{L}+ )?${statement}(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `^(?:how|where|to whom|by what means) (?:was|were) (?:the )?(.+?)(?:['’]s?)? ${statement} (?:given|sent|made|delivered|issued|obtained|provided|released|addressed)\\b`,
      'iu',
    ),
    new RegExp(
      `^(?:how|where|to whom|by what means) (?:was|were) (?:the )?${statement} (?:of|by|from) (.+?) (?:given|sent|made|delivered|issued|obtained|provided|released|addressed)\\b`,
      'iu',
    ),
    // "Who received the statement of the firm, and in what form?"
    new RegExp(
      `^(?:whom?|which ${media}) (?:received|got|obtained|heard|took|recorded|(?:was|were) (?:given|sent|told|handed|read|offered)) (?:the |a |an )?${statement} (?:by|of|from) (.+?)${manner}$`,
      'iu',
    ),
    new RegExp(
      `^(?:whom?|which ${media}) (?:received|got|obtained|heard|took|recorded|(?:was|were) (?:given|sent|told|handed|read|offered)) (?:the )?(.+?)['’]s? ${statement}${manner}$`,
      'iu',
    ),
    new RegExp(
      `^(?:how|from whom|where) (?:do|does|did|have|has) (?:(?:the|each|every|all|these|of) )*${media} (?:get|got|obtain|obtained|have|come by|receive|received) (?:the )?(?:(.+?)['’]s? ${statement}|${statement} (?:by|of|from) (?:the )?(.+))$`,
      'iu',
    ),
    // "how the firm gave its statement"
    new RegExp(
      `^(?:how|where|to whom|by (?:what|which) means|in what (?:form|way)) (?!(?:did|does|has|have|was|were|is|are)\\b)(.+?) (?:gave|sent|made|issued|delivered|provided|released|passed on|conveyed|communicated) (?:${owner} )?(?:\\p{L}+ )?${statement}$`,
      'iu',
    ),
    new RegExp(
      `^(?:was|were) (?:the )?(?:(.+?)['’]s? ${statement}|${statement} (?:by|of|from) (?:the )?(.+?)) (?:given|sent|made|issued|delivered|provided) (?:in|by|over|on|via|at|to) .+\\bor\\b.+$`,
      'iu',
    ),
    /^(?:how|by what means) did (.+?) (?:speak|talk|reply|respond|answer|communicate)(?: to| with)? (?:the |each )?(?:outlets?|media|reporters?|journalists?|press|newspapers?|papers?)$/iu,
  ],
  mediaCited: [
    new RegExp(
      `^(?:(?:on|from) )?(?:which|what) (?:other |outside |external )?${media} (?:do|does|did|is|are|was|were|has|have)\\b.*\\b(?:rel(?:y|ies|ied)|cit(?:e|es|ed)|credit(?:s|ed)?|quot(?:e|es|ed)|draws?|drawn|lean(?:s|ed)?|refer(?:s|red)? to|based?|sources?|take|get)\\b`,
      'iu',
    ),
    new RegExp(
      `^(?:where|from (?:where|whom)) (?:do|does|did) (?:each|every|the|these)\\b.*\\b(?:${media}|${article})\\b.*\\b(?:get|take|have|draw|got)\\b.*\\b(?:information|news|facts|it)\\b`,
      'iu',
    ),
    new RegExp(
      `^(?:whose|which ${media}['’]s?) reporting (?:do|does|did|is|are)\\b.*\\b(?:rely|relies|cited?|cites|credit\\w*|based?|quoted?)\\b`,
      'iu',
    ),
    new RegExp(
      `\\b(?:other|which|what) ${media}\\b.*\\b(?:cited|quoted|named|credited|used) as (?:an? |its |their |the )?sources?\\b`,
      'iu',
    ),
  ],
  takenFrom: [
    new RegExp(
      `^(?:who|what|which (?:${media}))(?:['’]s| is| was| are| were) (?:the )?sources? (?:for|of|on|behind) (?:${hearsay})?${wordsOf} in (?<by>.+)$`,
      'iu',
    ),
    new RegExp(
      `^(?:where|from (?:where|whom)) (?:do|does|did) (?:${hearsay})?${wordsOf} (?:in|that|carried by|printed by|used by) (?<by>.+?)(?: (?:prints?|carries|uses|quotes|gives|has))? (?:come|stem|originate|derive)(?: from)?$`,
      'iu',
    ),
    new RegExp(
      `^(?:where|from (?:where|whom|what|which (?:\\p{L}+ )?(?:${media}|source)))(?: else)? (?:did|does|do|has|have|had) (?<by>.+?) (?:get|got|gotten|have|take|taken|draw|drawn|obtain|obtained|pick up|lift|quote|copy|learn|hear|know(?: about| of)?)(?! ${ofItsOwn})(?: of)? (?:${hearsay})?${wordsOf}(?: from)?$`,
      'iu',
    ),
    new RegExp(
      `^(?:whose ${hearsaid}|what|whom?|(?:on|from) (?:whom|what|whose ${hearsaid})|(?:on |from )?(?:which|what) (?:\\p{L}+ )?(?:${media}|source)(?:['’]s? ${hearsaid})?) (?:does|do|did|is|are|has|have) (?<by>.+?) (?:rely|base|based|lean|draw|credit|cite|quote|take|name|use|give as (?:its|their|the|a) source)(?: (?:on|upon|from|it|its \\p{L}+))* (?:for|about|on|when|in|as (?:its|the|a) source (?:for|of)|to) (?:${hearsay})?${wordsOf}$`,
      'iu',
    ),
    new RegExp(
      `^(?:who|what|which (?:${media}))(?:['’]s| is| was| are| were) (?:the )?(?:(?<by>.+?)['’]s? )?sources? (?:for|of|on|behind) (?:${hearsay})?${wordsOf}$`,
      'iu',
    ),
  ],
  figureFrom: [
    new RegExp(
      `^(?:where|from (?:where|whom|(?:what|which) \\p{L}+))(?: (?:do|does|did|is|are|was|were|has|have))? the ${figure} ${joined} (.+?) (?:come|comes|came|(?:been )?(?:taken|drawn|derived?|obtained)|originate|stem)(?: from)?$`,
      'iu',
    ),
    new RegExp(
      `^(?:what|who|which \\p{L}+)(?:['’]s| is| was| are| were) (?:the )?sources? (?:of|for|behind) the ${figure} ${joined} (.+)$`,
      'iu',
    ),
    new RegExp(
      `^(?:who|which \\p{L}+) (?:gives?|gave|supplie[sd]|provide[sd]|put out|came up with|counted|published|is behind|stands behind) the ${figure} ${joined} (.+)$`,
      'iu',
    ),
    new RegExp(`^whose ${figure} (?:is|are|was|were) (?:it|that|this|the one)? ?(?:${joined}|that) (.+)$`, 'iu'),
  ],
  openings: new RegExp(
    `^(?:how|(?:with )?what) (?:do|does|did) .{0,60}?\\b(?:${media}|${article}|reports?)\\b.{0,20}? (?:open|begin|start|lead)(?: off)?(?: (?:its|their|the) (?:${article}|reports?|coverage)| with\\b|$)|^(?:what|which) (?:is|are) the (?:lead|lede|opening|first)(?: (?:paragraph|sentence|line|words?))?s? (?:of|in) (?:each|every|the|all|these)\\b.*\\b(?:${article}|${media}|reports?)\\b|^what do (?:the|these|all) (?:${media}|${article}) (?:put|say) (?:first|at the top)`,
    'iu',
  ),
  post: [
    new RegExp(`^(?:what|which) ${post} (?:does|did|do|has) (.+?) (?:hold|have|occupy|fill|got)(?!\\p{L})`, 'iu'),
    new RegExp(`^what(?:['’]s| is| was) (.+?)['’]s? ${post}(?: (?:at|with|in) .+)?$`, 'iu'),
    new RegExp(`^what(?:['’]s| is| was) the ${post} (?:of|held by) (.+)$`, 'iu'),
    /^(?:as what|in what capacity) does (.+?) (?:work|write|report)(?!\p{L})/iu,
    /^how (?:is|was) (.+?) (?:titled|introduced|presented|styled|described|identified) (?:in|by) (?:each|every|the|all|these|both)(?!\p{L})/iu,
  ],
  outletAsked: [
    new RegExp(
      `(?:^|\\s)(?:at|of|from|for|with) (?:[Tt]he )?(${name}) (?:wrote|authored|filed|signed|reported)(?!\\p{L})`,
      'u',
    ),
    new RegExp(
      `(?:^|\\s)(?:[Tt]he )?((?:${name} )?(?:${newsWord}))['’]s? (?:own )?(?:${article}|report)(?!\\p{L})`,
      'u',
    ),
  ],
  hour: new RegExp(
    `^(?=.*\\b${article}\\b)(?:at )?(?:what|which) (?:hour|time)(?: of (?:the )?day)?\\b.*\\b(?:publish\\w*|put|post(?:ed)?|print(?:ed)?|appear\\w*|go|went|come|came|run|ran|out|online|up)\\b`,
    'iu',
  ),
  length: new RegExp(
    `^how long (?:is|are|was|were) .{0,60}?\\b${article}\\b|^how many (?:words|paragraphs) .*\\b${article}\\b|^(?:what is )?the length of .*\\b${article}\\b`,
    'iu',
  ),
  counted: new RegExp(
    `^how many (?:different )?(?:${article}|${media}|sources) (?:are (?:there|covered|loaded|included|in)|do(?:es)? (?:you|the coverage)|have you|is there|in (?:the|your|this)|were published|did .+ (?:publish|run|print)|has .+ (?:published|run|printed)|from)\\b`,
    'iu',
  ),
  newest: new RegExp(
    `^(?:which|what)(?:['’]s| is| was)? (?:${article} (?:is|was) )?(?:the )?(?:newest|latest|most recent|last)(?: (?:one|of (?:all|the|them)\\b.*|${article}.*))?$`,
    'iu',
  ),
  oldest: new RegExp(
    `^(?:which|what)(?:['’]s| is| was)? (?:${article} (?:is|was) )?(?:the )?(?:oldest|earliest|first)(?: (?:one|to (?:appear|be published)|of (?:all|the|them)\\b.*|${article}.*))?$`,
    'iu',
  ),
  unsigned: new RegExp(
    `^(?=.*\\b(?:${article}|outlets?)\\b).*(?:\\b(?:no|without(?: an?)?|lacks?|misses|missing)(?: an?| any)? (?:by-?lines?|authors?|named authors?|writer)\\b|\\bnot (?:have|carry|give|print|name|say) (?:an? |any |its |their |who )?(?:by-?lines?|authors?|writer|wrote|name)|\\bunsigned\\b|\\banonymous\\b)`,
    'iu',
  ),
  signed: new RegExp(
    `^(?:which|what) (?:${article}|outlets?) (?:have|has|carry|carries|print|prints|give|gives|are|is|name|names) (?:an? |its |their )?(?:by-?lines?|authors?|signed|named authors?)\\b`,
    'iu',
  ),
  cues: englishCues,
  framing: new Set(
    `who whom what which when where how hour time day wrote write written writes penned author authored reporter writer journalist
    byline post job position title role outlet outlets paper newspaper publication publish published published put out posted printed
    appeared story stories article articles piece pieces report reports text headline about words paragraphs long many is are was were did does do has have`.split(
      /\s+/u,
    ),
  ),
  anythingTold: new Set(
    'information info news facts fact details data material content contents story stories report reports reporting account accounts knowledge background quotes rest'.split(
      ' ',
    ),
  ),

  means: new RegExp(
    `\\b(?:in|by|via|over|through|on|at)(?: (?:an?|the|his|her|their|its))?(?: (?:brief|short|written|joint|prepared|recorded|e-?mailed|separate|public|telephone|phone|radio|television|tv|daily|regular)){0,2} (?:${means})(?!\\p{L})|\\b(?:e-?mailed|texted|phoned|tweeted)(?!\\p{L})`,
    'giu',
  ),
  recipient: new RegExp(
    `\\b(?:told|wrote to|wrote in|e-?mailed|texted|messaged|(?:speaking|spoke|talking|talked|said|message|letter|e-?mail|statement|interview|answer|reply|response|call) (?:to|with)) (?:(?:the|a|an|state|local|several|some|many|various|a number of) )?(?:${name}|(?:\\p{L}+ )?(?:reporters|journalists|${printers}|press|news agenc(?:y|ies)|questions))`,
    'gu',
  ),
  quotedElsewhere: new RegExp(
    `\\b(?:(?:has|have|had|was|were|been)(?: \\p{L}+)? quoted|(?:was|were|been)(?: \\p{L}+)? cited|quoted(?: \\p{L}+){0,3} as saying|(?:reported|cited)(?=[^.;]{0,120} as (?:saying|having said)(?!\\p{L}))|quoted widely|widely quoted|(?:${passedOn}) (?:widely |variously )?(?:(?:by|in|across) (?:(?:the|a number of|several|some|many|various|other|most|local|national|foreign) )*(?:${printers}|press|reports)|elsewhere)|${printers} (?:that|which) (?:have )?(?:quoted?|cited?)|${printers} (?:(?:have|had|has) )?(?:\\p{L}+ly |also )?(?:cited?|quoted?|paraphrased?|attributed?|ascribed?)|${printers} (?:have |had |has )?(?:published|printed|carried|given|r[au]n|relayed|reproduced|circulated|reported|broadcast|aired) (?:[\\p{L}'’]+ ){1,4}?(?:repl(?:y|ies)|statements?|answers?|responses?|comments?|remarks?|words|e-?mail|letter|message))(?!\\p{L})`,
    'giu',
  ),
  countedBy:
    /(?<!\p{L})(?:according to|by (?:[\p{L}'’-]+ ){1,6}?(?:count|reckoning|estimates?|tally|figures|records|register|calculations?)|(?:figures|numbers|data|records|statistics|estimates?|a count|a survey|a census) (?:from|by|of|compiled by|published by|released by)|puts?|putting|estimates?|estimated|reckons?|reckoned|counts|counted|lists?|records|recorded|logged|registered|tallied|shows?|showed|says?|said|reported)(?!\p{L})/iu,
  mediaWord: new RegExp(`(?<!\\p{L})(?:${newsWord})(?!\\p{L})`, 'u'),
  reported: new RegExp(
    `(?<!\\p{L})(?:[Tt]he )?(${name})( ${paper})? ?(?:, which |, a ${paper}, )?(?:first |has |had |also )?(?:reports|reported|revealed|wrote|writes)(?!\\p{L})|(?<!\\p{L})(?:[Tt]he )?(${name})(?: wrote| said)?, (?:quoting|citing)(?!\\p{L})`,
    'gu',
  ),
  ofMedia: new RegExp(
    `(?<!\\p{L})[Aa]n? (${name}) (?:report|story|article|investigation|interview|exclusive)(?!\\p{L})|(?<!\\p{L})(?:[Aa]ccording to|quoted (?:by|in)|as reported by|reported by|told|interview with|spoke to|speaking to|wrote to|cited by|report (?:by|in|from)|reports (?:by|in|from))(?: the)? (${name})`,
    'gu',
  ),
  unnamedMedia:
    /(?<!\p{L})(?:news outlets|news agencies|newspapers|media|media (?:in|outlets)|(?:media|press|news) reports|local media|state media|the press)(?: \p{L}+){0,4}? (?:quoted|reported|cited|carried|said|say|suggest\w*)(?!\p{L})/giu,
  bylineFraming:
    /(?<!\p{L})(?:by|and|written by|reporting by|published|updated|posted|at|on|@|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.?m\.?|p\.?m\.?|utc|gmt|e[sd]?t|p[sd]?t|bst|cest?)(?!\p{L})/giu,
};
