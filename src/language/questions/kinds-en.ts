/** English ways of asking beside the plain ones. */
import type { AskedKinds } from './asked-kinds.js';
import { wordSet } from './pack.js';

const auxiliary = "(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could|should|must)(?:n['’]t)?";

const outlets =
  '(?:outlets?|articles?|stories|story|papers?|newspapers?|sources?|reports?|pieces?|accounts?|publications?|media)';
const which = '(?:each|every|the|these|those|all|both|two|three|different|various|of)';

/** What reports a statement: "admitted that", "told the press that", "called", "made a joke about", "accused". */
const reported = [
  '(?:say|said|says|admit\\w*|acknowledg\\w+|conced\\w+|complain\\w*|explain\\w*|suggest\\w*|argu\\w+|claim\\w*|insist\\w*|warn\\w*|predict\\w*|think|thinks|thought|believ\\w+|feel|feels|felt|confirm\\w*|announc\\w+|promis\\w+|vow\\w*|pledg\\w+|stat(?:e|es|ed)|not(?:es|ed)|repl(?:y|ies|ied)|remark\\w*|jok(?:es|ed)|boast\\w*|swore|swears|wrote|writes)(?: (?:about|of))?(?: that)?',
  '(?:tells|told) (?:\\p{L}+ ){0,3}\\p{L}+ that',
  '(?:talk|talks|talked|spoke|speaks|speak) (?:about|of)',
  '(?:makes?|made|cracks?|cracked) (?:an?|the|that|this) (?:\\p{L}+ )?(?:joke|quip|jibe|remark|comment|point|promise|claim|comparison|complaint|threat|prediction) (?:about|of|that|with)',
  // What somebody is called, likened to or accused of is said as well; whom somebody called or accused alone is not.
  'call(?:s|ed)?(?= .+ (?<!(?:of|in|at|for|to|on|from|with|by) )(?:an?|the|this|that|his|her|its|their|our) )',
  '(?:describ(?:es|ed)|dismiss(?:es|ed)|brand(?:s|ed)|label(?:s|l?ed)|mock(?:s|ed)|refer(?:s|red) to)(?= .+ as )',
  '(?:liken(?:s|ed)|compar(?:es|ed))(?= .+ (?:to|with) )',
  'accus(?:es|ed)(?= .+ of )',
].join('|');

const words = '(?:words?|terms?|names?|nouns?|verbs?|adjectives?|expressions?|phrases?|labels?|wording)';

/** "call", "describe". */
const names =
  '(?:call|name|describe|label|term|style|title|present|portray|introduce|identify|brand|dub|refer to|speak of|write of)';
const named =
  '(?:called|named|described|label?led|termed|styled|titled|presented|portrayed|introduced|identified|branded|dubbed|referred to|spoken of)';
const offered = '(?:an? [^,]+?(?:, (?:an? )?[^,]+?)*?,? or (?:an? )?.+?|[\\p{L}-]+(?:, [\\p{L}-]+)*,? or [\\p{L}-]+)';

/** "which words does each outlet use for", "what do the outlets say". */
const chosen = `(?:which|what)(?: of (?:these|those|the))?(?: ${words})? ?(?:do|does|did) (?:${which} )*${outlets} (?:use|print|choose|prefer|write|say|report|call|give|claim|tell)(?: (?:for|of|about|to describe|that))?`;

/** An outlet's article, behind the outlet's name. */
const report = "(?:['’]s?)?(?: (?:articles?|stor(?:y|ies)|reports?|pieces?|accounts?|coverage|versions?|telling))?";

/** Nouns for what somebody says. */
const utterance =
  'statements?|sentences?|remarks?|comments?|lines?|repl(?:y|ies)|answers?|responses?|refusals?|denials?|threats?|warnings?|promises?|pledges?|vows?|assurances?|complaints?|criticisms?|accusations?|announcements?|appeals?|pleas?|admissions?|predictions?|explanations?|messages?|utterances?|assertions?|declarations?';

/** Asks behind a question which medium reported something on whom it relied. */
const onWhoseWord =
  '(?:,? and (?:(?:on|by|at) (?:whose|what|which) (?:word|authority|account|information|source|evidence)|whom? (?:did|does) (?:it|they) (?:rely on|cite|quote|name)|(?:from|citing|quoting) whom|(?:with|on|from) (?:what|which) source|who (?:was|is) (?:its|their|the) source))?';

export const englishKinds: AskedKinds = {
  outletForms: {
    both: 'both ',
    and: '(?:, (?:and )?| and | or | vs\\.? | versus | against | & )',
    together: 'the outlets',
    asksOf:
      /(?:^|(?<!\p{L})(?:does|did|do|has|is|by|in|from|per|vs\.?|versus|according to|besides|and|or|with)\s+)(?:the\s+)?$/iu,
    one: [
      [`^(?:according to|in|per) OUTLET${report}, `, ''],
      [
        `(?<!(?<!\\p{L})(?:only|than|but|except|besides|just|else)),? (?:according to|as (?:reported|told|given) (?:by|in)|reported (?:by|in)|in) OUTLET${report}$`,
        '',
      ],
      [
        `^(?:does|do|did|has|have) OUTLET${report} (?:(?:also|even|ever|really|actually) )?(?<act>quote|mention|cite|name|cover|carry|print|write about|report on|say anything about|report|have|tell of)(?:d|ed)? `,
        'which articles $<act> ',
      ],
      [
        `^what (?:does|did|has|do) OUTLET${report} (?:say|write|report|tell|have|print)(?: us)? (?:about|on|of|regarding) `,
        '',
      ],
    ],
  },
  described: new RegExp(
    `^(?:who(?:se)?|which(?: of (?:the|these|those))?(?: [\\p{L}-]+){1,3}?)(?: (?:was|is) it (?:that|who))? ((?:${auxiliary}|\\p{L}{2,}[^s\\W]s|\\p{L}{2,}ed|said|told|spoke|swore|wrote|felt|thought|gave|made|took|came|went|met|saw|found|kept|left) .+)$`,
    'iu',
  ),
  nameAndTopic: /^((?:[\p{L}.'’-]+ ){0,4}[\p{L}.'’-]+) (?:on|about|regarding|concerning|over) (.+)$/iu,
  allSaid: {
    all: wordSet('everything anything all every each what whatever list inventory catalogue'),
    topic: /(?<!\p{L})(?:about(?! to(?!\p{L}))|regarding|concerning|on(?! (?:the )?record(?!\p{L})))\s+.+$/iu,
  },
  askedBefore:
    /(?<!\p{L})(?:asked|pressed|questioned|quizzed|challenged|(?:invited|urged|prompted|called (?:up)?on)(?: [\p{L}'’]+){0,5}? to (?:answer|reply|respond|comment|speak|say)|tak(?:es?|ing) questions|took questions|fac(?:ed|ing) questions|put to (?:him|her|them)|(?:was|were) put to (?:the |an? )?[\p{L}.]+)(?!\p{L})|\?["”]?\s/iu,
  reporting: new RegExp(`^(?:(?:has|had|have|did) )?(?:${reported})\\s+`, 'iu'),
  willing:
    /^(?:(?:has|had|have|did|does|will|would) )?(?:refus|declin|threaten|offer|promis|vow|pledg|want|hop|demand|request|ask|agree|plan|intend|warn|complain|remember|recall|regret|den(?=y|i))(?:s|es|ed|d|y|ies|ied|t)?(?: (?:to|for|about|of|that))?\s+/iu,
  saidWhether:
    /^(?:did|has|have|does|do) (.+?) (?:ever |actually )?(?:say|said|comment|commented|explain|explained|indicate|indicated|tell (?:reporters|journalists|anyone|us))(?: on| about)? ((?:whether|if|why|when|where|how|what) .+)$/iu,
  quoted: /^who(?: was it (?:that|who)| has| had)? (?:\p{L}+ ){1,5}?(?=["“«])(.+)$/iu,
  endAsked:
    /^(?:until|till|by|before|through) (?:when|what|which)(?!\p{L})|(?<!\p{L})(?:until|till)$|^(?:when|(?:on )?(?:what|which) (?:day|date)) (?:will|does|do|is|are|would) .+ (?:end|expire|lapse|finish|run out|be (?:lifted|over)|(?:due|set|supposed|expected|to) (?:to )?(?:end|expire|lapse|finish|run out))$/iu,
  whichTime:
    /^(?:did|has|have|had) .+? (?:(?<last>last|most recently)|(?<first>first)) (?!(?:week|month|year|time|night|spring|summer|autumn|fall|winter|\p{L}+day)s?(?!\p{L}))\p{L}+/iu,
  andUntil:
    /,? (?:and|or) (?:(?:until|till|by|through) (?:when|what|which).*|for how long.*|how long .*|when (?:will|does|do|is|are|did|was|would|should) .*?(?<!\p{L})(?:end|ends|ended|expire|expires|lapse|lapses|finish|stop|run out|over|lifted)(?: again)?)$/iu,
  setting:
    /(?<!\p{L})(?:to )?(?:(?:the|a|an|his|her|their|that|this) )?(?:reporters|journalists|press|media|(?:(?:at|in|during) (?:(?:the|a|an|his|her|their|that|this) )?)?(?:\p{L}+ )?(?:briefing|conference|interview))(?!\p{L})/giu,
  thenDid:
    /^[\s,]*(?:before|and then|then|while)\s+(?:\p{L}+ly\s+)?(?:\p{L}+ing|(?:he|she|they)\s|went|turned|moved|left|walked|changed)(?!\p{L})/iu,
  orderSpan:
    /[\s,;:–—-]*(?<!\p{L})(?:(?:(?:starting|beginning) (?:from|with|at)|from) .+ (?:(?:right )?(?:to|until|till|through|up to|down to|ending with|as far as) .+|on(?:wards?)?|forwards?)|(?:starting|beginning) (?:from|with|at) .+)$/iu,
  orderWhole:
    /(?<!\p{L})(?:from )?(?:(?:its|the|their) )?(?:very )?(?:first|earliest|oldest|start|beginning|outset)(?: (?!to )\p{L}+)? (?:right )?(?:to|until|till|through|up to|down to|ending with) (?:(?:its|the|their) )?(?:very )?(?:last|latest|newest|final|end|finish|present|now|today|close|most recent)(?: \p{L}+)?$|(?<!\p{L})(?:starting|beginning) (?:from|with|at) (?:the )?(?:very )?(?:first|earliest|oldest|start|beginning)(?: \p{L}+)?$/iu,
  occasionSaid:
    /^what(?: (?:all|else))? (?:came out (?:of|at)|was (?:said|announced|told|revealed|discussed|disclosed|learned|learnt|made public) (?:at|in|during)|(?:did|do) (?:we|reporters|journalists|the press|anyone|people|they) (?:learn|hear|find out) (?:at|from|in)|emerged (?:at|from|in|during)|happened (?:at|in|during)|(?:was|were) the (?:outcome|results?|news|upshot) (?:of|from)) (?=.*(?<!\p{L})(?:briefing|conference|interview|speech|hearing|session|meeting|debate|rally)(?!\p{L}))(.+)$/iu,
  occasionBefore:
    /^(?:when|(?:on )?(?:which|what)(?: (?:date|day))?)(?: of the (?:month|week))?(?: was| were| did| had| is|['’]s) .*?(?<!\p{L})(?:(?:earlier|previous|preceding|prior|last) (?<occasion>(?:\p{L}+ )?(?:briefing|conference|interview|speech|hearing|session|meeting))|(?<before>(?:\p{L}+ )?(?:briefing|conference|interview|speech|hearing|session|meeting)) (?:held |given |that came )?(?:before|preceding|prior to|earlier than) .+)|^on which days were (?:.*['’]s? |the )?(?:\p{L}+ )?(?<all>(?:\p{L}+ )?(?:briefing|conference|interview|speech|hearing|session|meeting)(?:e?s))(?!\p{L})/iu,
  cameFirst: [
    /^(?:what|which)(?: of (?:these|them|those))?(?: \p{L}+)? (?:came|happened|was|took place|occurred|began|is) (?:first|last|earlier|earliest|later|latest|before the (?:other|others))(?: (?:about|on|with|in|at|over|regarding|concerning) (?<topic>[^:,]+?))?\s*[:,–—-]\s*(?<words>[^:]+ or [^:]+)$/iu,
    /^(?:did|was) (?<words>.+?,? or .+?) (?:come|happen|take place|occur|begin) (?:first|last|earlier|later)$/iu,
    /^(?:did|was|were|is|are|has|have|had|does|do) (?<first>.+?),? (?:before or after|after or before|earlier or later than|before,? or (?:only )?after,?) (?<second>.+)$/iu,
    /^(?:did|was|were|is|are|has|have|had|does|do) (?<first>.+?),? (?:before|after|earlier than) (?<second>.+?),? or (?:only )?(?:after(?:wards)?|before|later)(?: (?:it|that|this|them))?$/iu,
    /^in (?:what|which) order did (?<words>.+? and .+?) (?:come|happen|take place|occur)$/iu,
  ],
  topicFirst:
    /^((?!.* or )[^:?,"“”«»]{3,80}):\s+((?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|will|has|have)[^:]*)$/iu,
  affair:
    /(?<!\p{L})(?:(?:whole|entire|full) )?(?:disputes?|affairs?|row|saga|stor(?:y|ies)|case|crisis|conflict|controversy|debate|matter|issue|stand-?off|episode|battle|fight|quarrel|feud|spat|wrangle|wrangling|disagreement|argument|clash|scandal|fuss|drama|tensions?)(?!\p{L})/iu,
  affected:
    /(?:,? (?:who|that|which) (?:are|is|were|was|have been|has been|will be|would be))? (?:affected|concerned|involved|in question|at (?:stake|issue)|hit|touched)(?: by (?:it|this|that|all this|the (?:decision|change|plan|move|measure|rule)))?(?!\p{L})/iu,
  medium: new RegExp(
    `^(?:(?:which|what) (?:(?:american|u\\.?s\\.?|foreign|other|local|national|daily) )?(?:newspaper|paper|magazine|tabloid|daily|broadcaster|news agency|wire service|tv station|radio station)(?: was it that)? (?:(?:first |had |has )?(?:reported|reports|wrote|writes|revealed|broke the (?:story|news)|published|ran|printed|said|says|claimed|claims|carried)(?: (?:a |the )?(?:report|story|article|news|piece))?(?: (?:that|about|on|of|saying|how))?)|who (?:was|were) (?:the )?first to (?:report|reveal|write|say|print|publish|claim)(?: (?:that|about|on|of|how))?|where was it (?:first |originally )?(?:reported|revealed|written|printed|published|claimed)(?: that)?) (.+?)${onWhoseWord}$`,
    'iu',
  ),
  andWhoDoesNot:
    /[\s,;]+(?:and|but|or) (?:which|who|what)(?: (?:one|ones|of them|outlets?|articles?|papers?|stories))? (?:(?:does|do|did|has|have|is|are)(?: not|n['’]t)|(?:leaves?|left) (?:it|them|him|her|that|this) (?:out|off|aside)|(?:omits?|skips?|ignores?|drops?) (?:it|them|him|her|that|this)|(?:is|are|stays?|remains?) silent)$/iu,
  alike:
    /^(?:do|does|did|are|is|have|has) .*?(?:print|quote|report|give|carry|word|render|run|publish)\w* (.+?) (?:alike|identically|differently|verbatim|word for word|(?:in|with) (?:exactly )?the same (?:words|wording|way)|(?:exactly |just )?the same(?: way)?)$/iu,
  toldNoun: new RegExp(
    `(?<!\\p{L})(?:versions?|accounts?|quot\\p{L}*|citations?|phrases?|${utterance}|what .+ (?:said|says|stated|declared|told|had to say))(?!\\p{L})`,
    'iu',
  ),
  replied:
    /(?<!\p{L})(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respon(?:ses?|ded)|(?:when|after|once) (?:(?:s?he|they|\p{L}+) )?(?:(?:was|were|being|is) )?(?:asked|questioned|pressed)(?: (?:about|whether|if|on|how|why|by))?)(?: to (?:the |a )?questions?)?(?: (?:about|whether|if|on))?(?!\p{L})/iu,
  replyOwner:
    /(?:^|\s)(?:the |an? )?(?<owner>(?:(?!(?:the|reporting|report|telling|tell|of|in|on)\s)[\p{L}-]+ ){0,3}[\p{L}-]+)['’]s? (?:\p{L}+ )?(?:reply|replies|answers?|responses?)(?!\p{L})/iu,
  aboutVersions: new RegExp(
    `\\b(?:how|what|which|where|who|whose|do|does|did|the|they|it|its|their|when|as|that|this|from|to|by|with|each|each other|one another|other|both|all|several|outlets?|articles?|texts?|pieces?|versions?|forms?|differ(?:s|ed|ent|ently|ence|ences)?|diverg\\w+|disagree\\w*|deviat\\w+|var(?:y|ies|ied|iations?)|discrepanc\\w+|depart|part(?: (?:ways|company))?|sets? apart|compar\\w+|contrast\\w*|side by side|word (?:for|by) word|same|verbatim|render\\w*|reproduc\\w+|reporting|reports?|reported|quot(?:e|es|ed|ation|ations|ing)|statements?|sentences?|remarks?|comments?|lines?|repl(?:y|ies)|answers?|responses?|refusals?|denials?|(?<=['’]s? )(?:${utterance})(?! (?:quot|remark|line|statement|sentence|comment|words))|wording|words?|print(?:s|ed|ing)?|alike|two|three|between|of|in|on|is|are|was|were|about|over|describ(?:e|es|ing)|cover(?:s|ing|age)?|present(?:s|ing)?|treat(?:s|ing)?|tell(?:s|ing)?|gives?|given|carr(?:y|ies)|appears?|stands?|begins?|beginning|said|says?|papers?|newspapers?|stor(?:y|ies))\\b`,
    'giu',
  ),
  statementNoun: /(?<!\p{L})(?:statements?|sentences?|remarks?|quotes?|quotations?|lines?|words|comments?)(?!\p{L})/iu,
  noChoice:
    /^(?:(?:or )?(?:something|anything) else|(?:an)?other (?:words?|terms?|verbs?)|neither|none(?: of (?:these|them))?|or what|what)$/iu,
  choice: [
    new RegExp(`^(?<words>[^:]{3,120}?)\\s*[:–—-]\\s*${chosen}(?: (?<topic>.+))?$`, 'iu'),
    new RegExp(`^${chosen} (?<topic>.+?)\\s*[:,–—]\\s*(?<words>[^:]+ or [^:]+)$`, 'iu'),
    new RegExp(`^${chosen} (?<topic>.+?)\\s*:\\s*(?<words>[^:]+)$`, 'iu'),
    new RegExp(
      `^how (?:do|does|did) (?:${which} )*${outlets} (?:put|phrase|word|express|render|say|describe|call|name|report|speak of|refer to) (?<topic>.+?)\\s*(?::\\s*(?<words>[^:]+)|[,–—]\\s*(?<or>[^:,–—]+(?:, [^:,–—]+)* or [^:]+))$`,
      'iu',
    ),
    new RegExp(
      `^(?:do|does|did) (?:${which} )*${outlets} (?:say|write|report|tell)(?: that)? (?<topic>(?:\\p{L}+ ){1,6})(?<words>\\p{L}+ or \\p{L}+) (?:from|to|for|about|on|of|with|by) .+$`,
      'iu',
    ),
    new RegExp(
      `^(?:do|does) (?:${which} )*${outlets} (?:say|write|speak of|talk of|report|print|use|call (?:it|this|them|him|her))(?: of)? (?<words>\\S+(?: \\S+){0,3} or \\S+(?: \\S+){0,3}?)(?: (?:for|when speaking of|when writing about) (?<topic>.+))?$`,
      'iu',
    ),
    new RegExp(
      `^(?:do|does|did) (?:${which} )*${outlets} ${names} (?<topic>.+?) (?:as (?<or>.+ or .+)|(?<words>${offered}))$`,
      'iu',
    ),
    new RegExp(
      `^(?<topic>[^:]{2,80}): (?:is|are|was|were) (?:it|they|he|she|this|that) ${named} (?:as )?(?<words>${offered})(?:,? (?:and )?(?:by|in) (?:which|what|whom) .+)?$`,
      'iu',
    ),
    new RegExp(
      `^(?:is|are|was|were) (?<topic>.+?) ${named} (?:as )?(?<words>${offered})(?: (?:in|by) (?:${which} )*${outlets})?$`,
      'iu',
    ),
  ],
};
