/** English ways of asking how outlets compare, and the plain questions that mean the same. */
import type { Rephrasing } from './pack.js';

const outlet =
  '(?:outlets?|articles?|stories|story|papers?|newspapers?|reports?|coverage|publications?|media|newsrooms?|sources?)';
const which =
  '(?:(?:all|all of|both|each|every|any|any of|of|the|these|those|two|three|four|five|different|various) )*';
const outlets = `${which}${outlet}`;
const version = '(?:versions?|accounts?|wordings?|renderings?|retellings?)';
const asked = '(?=(?:who|whom|whose|what|which|when|where|why|how)\\b)';
const same = '(?:(?:exactly|quite|just|all) )*the same';
/** What somebody said: a noun for it, or words in quotation marks. */
const statement =
  '(?=.*(?:["“«]|(?<!\\p{L})(?:quot(?:es?|ations?)|statements?|remarks?|sentences?|repl(?:y|ies)|words|comments?|promises?)(?!\\p{L}))).+?';
const part =
  '(?:(?:other|more|further|extra|additional) )?(?:words?|parts?|phrases?|sentences?|bits?|lines?|clauses?|ending|beginning)';
const number = '(?:number|count|total|total number|figures? for the number|number or count)';

const hearsay = '(?:reports?|claims?|stor(?:y|ies)|news|information|rumou?rs?|allegations?|assertions?|statement|word)';

/** "How do the outlets differ on", "in what do the papers vary in reporting". */
const differOn = `(?:how|where|in what|what) (?:do|does|did) ${outlets} (?:differ|vary|diverge|disagree|contradict (?:each other|one another)) (?:(?:in|on|about|over|as to|regarding|concerning)(?: (?:how|the way)(?: they)?)?(?: (?:report|cover|describ|present|tell|treat|render|giv|nam|dat|explain)(?:ing|e|s)?(?: (?:on|of))?)?)`;

const whichOutlet = `(?:which|what)(?: ones?)?(?: of)? ${outlets}(?: (?:also|alone|only|even|actually))?`;
const saying =
  '(?:quot(?:e|ation)s?|answers?|repl(?:y|ies)|responses?|remarks?|statements?|comments?|words|lines?|sentences?|explanations?)';
const about = '(?:about|on|regarding|concerning|over|to|as to|when asked about)';
const carries =
  '(?:quot(?:es?|ed)|cit(?:es?|ed)|carr(?:y|ies|ied)|print(?:s|ed)?|has|have|giv(?:es?)|runs?|includes?|contains?|reports?|publish(?:es)?|reproduces?)';

const doOutlets = `(?:do|does|did|have|has) (?:${outlets}|(?:all|both|any) (?:of (?:them|these)|two|three|four|five)|both|anyone|anybody)(?: (?:also|even|all))?`;
/** Asks neither for one of two words nor whether they are the same. */
const notAlike = '(?!.* or )(?!.*(?:alike|the same|identically|differently|word for word|verbatim))';

/** Asks as well which outlets do not. */
const alsoNot =
  "(?:[,;]? (?:and|but|or) (?:which|who|what)(?: ones?| outlets?| articles?| papers?| stories| of them)? (?:(?:do|does|did)(?: not|n['’]t)|leaves? .+ out|leaves? out .+|omits? .+|skips? .+|ignores? .+))?";

/** Asks in how many of the outlets something stands. */
const everyOrSome = `(?:in|by|with|through|across|throughout) (?:(?:each|every|all|any|both|some|several|only|just|more|one|two|three|the|their|these) )*(?:of )?(?:${outlets}|one|all|both|two|three|them|pages?)`;
const orOnlySome = '(?:[,;:]? (?:or|and|but) .+)?';

/** Which outlets carry what somebody said, or tell of something. */
const carrying: readonly Rephrasing[] = [
  // "Which outlets print anything that the mayor said?"
  [
    new RegExp(
      `^${whichOutlet} ${carries} (?:anything|something|things|words|what) (?:that )?(?:is |was |were )?(?!.*["“«])(?:(.+?) (?:(?:has|have|had) )?(?:said|says?|stated|told them|declared|uttered)|(?:said|stated|uttered|declared|spoken|coming) (?:by|from) (.+?))${alsoNot}$`,
      'iu',
    ),
    'which articles quote $1$2',
  ],
  // "Which outlets bring the mayor into their stories?"
  [
    new RegExp(
      `^${whichOutlet} (?:brings?|puts?|works?|weaves?|includes?|features?|places?|has|have|names?|mentions?) (.+?) (?:up )?in(?:to)? (?:their|its|the|an?) (?:\\p{L}+ )?(?:${outlet}|texts?|pieces?|reporting|accounts?)${alsoNot}$`,
      'iu',
    ),
    'which articles mention $1',
  ],
  // "Does the union speak in every article, or only in some?" "Does the crane come up in all of them?"
  [
    new RegExp(
      `^(?:do|does|did|is|are|was|were|has|have|can|could) (.+?) (?:speak|talk|say (?:something|anything)|have (?:(?:a|its|his|her|their|any) )?(?:say|voice|word)|get (?:(?:a|its|his|her|their) )?(?:say|voice|word|quoted|heard)|(?:be )?(?:quoted|heard|cited|interviewed)) ${everyOrSome}${orOnlySome}$`,
      'iu',
    ),
    'which articles quote $1',
  ],
  [
    new RegExp(
      `^(?:do|does|did|is|are|was|were|has|have|can|could) (.+?) (?:appear|occur|figure|feature|come up|turn up|show up|crop up|(?:be )?(?:mentioned|named|brought up|present)) ${everyOrSome}${orOnlySome}$`,
      'iu',
    ),
    'which articles mention $1',
  ],
  // "Which outlets carry the mayor's answer about the weir?"
  [
    new RegExp(`^${whichOutlet} ${carries} (?:any |the )?(?!.*["“«])(.+?)(?:['’]s?)? ${saying} ${about} (.+)$`, 'iu'),
    'which articles quote $1 about $2',
  ],
  [
    new RegExp(`^${whichOutlet} ${carries} (?:any |the )?(?!.*["“«])(.+?)(?:['’]s?)? ${saying}$`, 'iu'),
    'which articles quote $1',
  ],
  [/^who (?:quotes?|prints?|carries) (?!.*["“«])(.+)$/iu, 'which articles quote $1'],
  // "Is the fitter quoted anywhere else?" "Is the crane mentioned only in the Post?"
  [
    /^(?:is|are|was|were) (.+?) (quote|cite|name|mention|cover)e?d (?:anywhere|elsewhere|somewhere|only (?:in|by|once)|(?:in|by) (?:any(?:one)?|more than|just|other|another)(?!\p{L})).*$/iu,
    'which articles $2 $1',
  ],
  // "Do all three report the flood?"
  [new RegExp(`^${doOutlets} (quote|cite|mention)(?:d)? ${notAlike}(.+)$`, 'iu'), 'which articles $1 $2'],
  [
    new RegExp(
      `^${doOutlets} (?:report|reported|cover|covered|carry|write|tell|say)(?: (?:on|about|of|anything about|something about))? ${notAlike}(.+)$`,
      'iu',
    ),
    'which articles write about $1',
  ],
  [
    new RegExp(
      `^${whichOutlet} (?:explains?|describes?|discuss(?:es)?|states?|notes?|adds?|points? out|reveals?|defines?|tells?|says?|mentions?|reports?|has|gives?) (that|what|how|whether|why|when|where|who|whom) (.+)$`,
      'iu',
    ),
    'which articles write about $1 $2',
  ],
  [
    new RegExp(
      `^${whichOutlet} (?:explains?|describes?|discuss(?:es)?|defines?|adds?|brings?|knows?(?: of)?) (.+)$`,
      'iu',
    ),
    'which articles write about $1',
  ],
  [
    new RegExp(
      `^${whichOutlet} (?:uses?|prints?|has|writes?|contains?) the (?:word|term|expression|name)s? ["“'‘]?([^"”]+?)["”'’]?$`,
      'iu',
    ),
    'which articles mention $1',
  ],
];

export const englishComparing: readonly Rephrasing[] = [
  // "Which outlet reports what the mayor said about the weir?"
  [
    new RegExp(
      `^${whichOutlet} (?:${carries}|tells?|says?) what (.+?) (?:said|says|told .+?|answered|replied) ${about} (.+)$`,
      'iu',
    ),
    'which articles quote $1 about $2',
  ],
  // "How do the papers differ on how many boats sank?"
  [
    new RegExp(`^${differOn} ((?:when|why|where|who|whom|whose|how (?:many|much|long|often)|whether)\\b.+)$`, 'iu'),
    '$1',
  ],
  [new RegExp(`^${differOn} the ${number} of (.+)$`, 'iu'), 'how many $1'],
  [new RegExp(`^${differOn} the (?:day|date) (?:of|for|on which) (.+)$`, 'iu'), 'on which day was $1'],
  [new RegExp(`^${differOn} the (?:reasons?|causes?|explanations?) (?:of|for|why) (.+)$`, 'iu'), 'why $1'],
  // "Which outlets call it a proposal and which a decision?"
  [
    new RegExp(
      `^(?:which|what)(?: of)? ${outlets} (?:calls?|names?|describes?|labels?|terms?|refers? to|speaks? of) (.+?) (?:as )?(an? .+?|\\p{L}+)(?:,| and| but)+ (?:which|what|who)(?: ${outlets}| ones?| others?)?(?: (?:calls?|names?|describes?|labels?|terms?|refers? to|speaks? of|says?)(?: it| them| him| her)?)?(?: as)? (an? .+?|\\p{L}+)$`,
      'iu',
    ),
    'do the outlets call $1 $2 or $3',
  ],
  // "Set the three versions of the remark side by side."
  [
    new RegExp(
      `^(?:set|put|lay|place|line up|show|give|print|list|quote|see)(?: me| us)?(?: out)? ${which}(?:outlets['’] )?${version} of (.+?),? (?:side by side|next to (?:each other|one another)|beside (?:each other|one another)|against (?:each other|one another)|in parallel|together)$`,
      'iu',
    ),
    'how do the versions of $1 differ',
  ],
  [
    /^(?:set|put|lay|place|line up|show)(?: me| us)?(?: out)? (.+?),? (?:side by side|next to (?:each other|one another)|beside (?:each other|one another)|against (?:each other|one another)|in parallel)$/iu,
    'compare $1',
  ],
  // "What is different in the agency's and the weekly's version of the promise?"
  [
    new RegExp(
      `^(?:what|how|where|in what)(?:['’]s| is| are| do| does)?(?: the)? (?:differences?|different|discrepanc(?:y|ies))(?: (?:in|between|among|across|about|from))? (?:.{0,120}?)${version} of (.+)$`,
      'iu',
    ),
    'how do the versions of $1 differ',
  ],
  [
    new RegExp(
      `^(?:how|where|in what) (?:do|does|did) (?:.{0,120}?)${version} of (.+?) (?:differ|vary|diverge|disagree)(?: (?:from|with|between|across|in) .+)?$`,
      'iu',
    ),
    'how do the versions of $1 differ',
  ],
  // "What words differ between the two versions of the promise?" "What differs in the papers' versions of it?"
  [
    new RegExp(
      `^(?:what|which)(?: ${part})? (?:differs?|var(?:y|ies)|changes?|changed|(?:is|are) (?:different|changed|not the same))(?: (?:in|between|across|among|from))? (?:.{0,60}?)${version} of (.+)$`,
      'iu',
    ),
    'how do the versions of $1 differ',
  ],
  // "Does the mayor's promise end the same way everywhere?" "Is the quote identical in both papers?"
  [
    new RegExp(
      `^(?:do|does|did|has|have|is|are|was|were) (?!${outlets}(?!\\p{L}))(${statement}) (?:(?:end|begin|start|open|close|read|run|sound|appear|look|go|come out|worded|printed|carried)(?:s|ed)? )?(?:in )?(?:(?:exactly|just) )?(?:the same|alike|identical(?:ly)?|different(?:ly)?|unchanged)(?: (?:words?|way|form|wording))?(?: .+)?$`,
      'iu',
    ),
    'how do the versions of $1 differ',
  ],
  // 'Boats "coming to" or "sent to" the quay: how do the versions of the quote differ?'
  [
    new RegExp(
      `^(.*?)["“]([^"”]+)["”],? (?:or|and|vs\\.?|versus) ["“][^"”]+["”],?(.*?)\\s*[:,;–—-]+ how (?:do|does|did) (?:.{0,60}?)${version} of (.+?) (?:differ|vary|diverge)$`,
      'iu',
    ),
    'how do the versions of $4 on $1$2$3 differ',
  ],
  // "What words does the weekly add to the mayor's quote?" "How does the statement end in each paper?"
  [
    new RegExp(
      `^(?:what|which)(?: ${part})? (?:does|do|did|has|have) .{2,60}? (?:add(?:ed)?|cut|drop(?:ped)?|omit(?:ted)?|chang(?:e|ed)|skip(?:ped)?|remove[sd]?|leave|left|put|insert(?:ed)?|append(?:ed)?|print|give)(?: (?:out|off|away|in))? (?:to|of|from|in|into|behind|before|after) (${statement})$`,
      'iu',
    ),
    'how do the versions of $1 differ',
  ],
  [
    new RegExp(
      `^(?:how|with (?:what|which)(?: ${part})?) (?:does|do|did) (${statement}) (?:end|begin|start|open|close|go on|continue|finish|run)(?: (?:in|according to|at|for) .+)?$`,
      'iu',
    ),
    'how do the versions of $1 differ',
  ],
  [
    new RegExp(
      `^(?:what|which)(?: ${part})? (?:is|are|was|were|has been|gets?) (?:cut|missing|lacking|absent|dropped|omitted|left (?:out|off|away)|added|changed|removed|different|kept)(?: (?:from|of|to|in|by))? (${statement})(?: (?:in|by|from) (?:one|each|which|some|the (?:other|different)) .+)?$`,
      'iu',
    ),
    'how do the versions of $1 differ',
  ],
  // "Do all the papers carry the same version of the remark?"
  [
    new RegExp(
      `^(?:do|does|did|have|has) ${outlets} (?:all )?(?:carry|print|give|quote|report|have|run|use|publish|carried|printed|given) ${same} (?:version|wording|words|text|form|quote|quotation|line)s? (?:of|for|from|by) (.+)$`,
      'iu',
    ),
    'how do the versions of $1 differ',
  ],
  [
    /^(?:is|are|was|were) (.+?) (?:quoted|printed|given|reported|rendered|worded|carried) (?:in (?:(?:exactly|just) )?the same (?:words|way|form|wording)|identically|alike|the same(?: way)?|differently)(?: .+)?$/iu,
    'how do the versions of $1 differ',
  ],
  // "Do the articles give the same number of boats?"
  [
    new RegExp(
      `^(?:do|does|did) ${outlets} (?:all )?(?:give|print|report|use|have|name|state|put|cite|quote) ${same} ${number} (?:of|for) (.+)$`,
      'iu',
    ),
    'how many $1',
  ],
  [
    new RegExp(
      `^(?:do|does|did) ${outlets} (?:all )?(?:give|print|report|name|state|have) ${same} (?:day|date) (?:of|for|on which) (.+)$`,
      'iu',
    ),
    'on which day was $1',
  ],
  [
    new RegExp(
      `^(?:do|does|did) ${outlets} (?:all )?(?:give|print|report|name|state|have) ${same} (?:reasons?|explanations?|causes?) (?:of|for|why) (.+)$`,
      'iu',
    ),
    'why $1',
  ],
  // "Do the reports agree on when the weir broke?"
  [
    new RegExp(
      `^(?:(?:do|does|did) ${outlets} (?:all )?(?:agree|disagree|differ|concur|say ${same}|tell ${same}|contradict (?:each other|one another))|(?:are|is) ${outlets} (?:all )?(?:agreed|consistent|united|at odds|divided)|is there (?:any )?(?:agreement|disagreement|a difference) (?:between|among) ${outlets}) (?:on|about|over|as to|in|of|regarding|concerning) ${asked}(.+)$`,
      'iu',
    ),
    '$1',
  ],
  [
    new RegExp(
      `^(?:do|does|did) ${outlets} (?:all )?(?:agree|disagree|differ|concur) (?:on|about|over|as to|in|regarding|concerning) the ${number} of (.+)$`,
      'iu',
    ),
    'how many $1',
  ],
  [
    new RegExp(
      `^(?:do|does|did) ${outlets} (?:all )?(?:agree|disagree|differ|concur) (?:on|about|over|as to|in|regarding|concerning) the (?:day|date) (?:of|for|on which) (.+)$`,
      'iu',
    ),
    'on which day was $1',
  ],
  [
    new RegExp(
      `^(?:do|does|did) ${outlets} (?:all )?(?:agree|disagree|differ|concur|contradict (?:each other|one another)) (?:on|about|over|as to|in|regarding|concerning) (?:whether )?(.+)$`,
      'iu',
    ),
    'compare $1',
  ],
  // "Compare how the three papers report the vote."
  [
    new RegExp(
      `^(?:compare|contrast) (?:how|the way(?: in which)?) ${outlets} (?:report(?: on)?|cover|treat|present|tell(?: of)?|describe|handle|write about|put) (.+)$`,
      'iu',
    ),
    'compare $1',
  ],
  // "Which outlet has the part of the statement about refunds?"
  [
    new RegExp(
      `^(?:which|what)(?: one)?(?: of)? ${outlets} (?:has|have|carry|carries|carried|print|prints|printed|give|gives|include|includes|contain|contains|quote|quotes|report|reports|keep|keeps) (?:the|a|any|that) (?:part|bit|passage|section|piece|half|rest|sentence|line|detail)s? of .+? (?:about|on|concerning|regarding|where|in which|saying(?: that)?|that says(?: that)?|that mentions) (.+)$`,
      'iu',
    ),
    'which articles write about $1',
  ],
  [
    new RegExp(
      `^(?:which|what)(?: one)?(?: of)? ${outlets} (?:has|have|carry|carries|carried|print|prints|printed|give|gives|include|includes|contain|contains|report|reports) (?:the|a|any|that) (?:part|bit|passage|section|detail|sentence|line|information|news)s? (?:about|on|concerning|regarding|where|in which|saying that|that says that) (.+)$`,
      'iu',
    ),
    'which articles write about $1',
  ],
  // "Which of the outlets report the Gazette's story?"
  [
    new RegExp(
      `^(?:which|what|how many)(?: of)? ${outlets} (?:also )?(?:report|reports|reported|repeat|repeats|repeated|pick up|picks up|picked up|take up|takes up|cite|cites|cited) (.+?)['’]s? (?:own )?(?:story|report|article|scoop|reporting|claim|account|piece)$`,
      'iu',
    ),
    'which articles mention $1',
  ],
  // "Which of the outlets report that the weir broke?" "Which newspaper reported that ..." asks for the source of a report.
  [
    new RegExp(
      `^(?:which|what|how many) (?:of ${outlets}|${which}(?:outlets|articles|newspapers|papers|stories|reports|publications|media|article|outlet)) (?:also )?(?:report|reports|tell|tells|say|says|write|writes|mention|mentions) (that|what|how|whether|why|when|where) (.+)$`,
      'iu',
    ),
    'which articles write about $1 $2',
  ],
  ...carrying,
  // "Where does the report that the weir broke come from?"
  [
    new RegExp(
      `^(?:where|from (?:where|whom)) (?:do|does|did) (?:the |this |that )?${hearsay} that (.+?) (?:come|stem|originate|derive)(?: from)?$`,
      'iu',
    ),
    '$1',
  ],
  [
    new RegExp(
      `^(?:(?:what|who)(?:['’]s| is| was| are| were) the sources? (?:of|for|behind)|who(?:['’]s| is| was) behind|on whom (?:does|do) .+ base) (?:the |this |that )?${hearsay} that (.+)$`,
      'iu',
    ),
    '$1',
  ],
];
