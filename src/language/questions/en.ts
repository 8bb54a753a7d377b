/** English questions. */
import { englishDays, englishMonths } from './calendar-en.js';
import { partedRephrasings } from './rephrasings-parted-en.js';
import { englishRephrasings } from './rephrasings-en.js';
import { englishChanged } from './changed-en.js';
import { englishKinds } from './kinds-en.js';
import { englishPosed, englishTellings } from './tellings-en.js';
import { type QuestionPack, wordSet } from './pack.js';
import { englishPlaceNouns, englishSpokenAt, englishSpokenWords } from './places-en.js';
import { englishMeasures } from './measures-en.js';
import { englishSpeakerAsked } from './speaker-asked-en.js';
import { englishSpeechCues } from './speech-cues-en.js';

const says = 'say|says|said|saying';
const reports =
  'state|states|stated|claim|claims|claimed|argue|argues|argued|warn|warns|warned|insist|insists|insisted|promise|promised|admit|admitted|declare|declared|tell|told';
const about = 'about|on|regarding|concerning|of|over|at|in|after|when|during|to';

/** "give me", which may open a wish for somebody's words. */
const list = '(?:list|show|give|find|get|collect)(?: me)?';
const remarks = 'quotes?|quotations?|statements|remarks|comments|words|sayings|pronouncements';
/** "is reported to have said". */
const onRecord =
  '(?:is|was|are|were|has been|have been) (?:quoted|reported|recorded|known|on (?:the )?record)(?: as)? (?:saying|having said|to have said|with)';

const outletWord =
  '(?:outlets?|articles?|stories|story|papers?|newspapers?|sources?|reports?|versions?|publications?|media)';

/** Asks how things differ from one another, or something from what it was: of no outlets and of no words. */
const ofThings = `(?!.*\\b(?:${outletWord}|${remarks}|wording|accounts?|coverage|they|these|each other|one another)\\b)(?:how .*\\b(?:differ(?:ent)? from|compare (?:with|to))|what (?:is|are) the differences? between)\\b`;

/** What kind of body or thing is asked for: "which group", "what organisation". */
const kinds = [
  ...wordSet('group organisation organization body institution agency association company firm outlet party subject'),
].map((kind) => [kind, wordSet('which what')] as const);

export const english: QuestionPack = {
  code: 'en',
  kinds: englishKinds,
  speechCues: englishSpeechCues,
  speakerAsked: englishSpeakerAsked,
  rephrasings: englishRephrasings,
  parted: partedRephrasings,
  spoken: [],
  whoSaid: [
    new RegExp(`^who(?: was it that| has| had)? (?:${says})(?: that)?[\\s,:]+(.+)$`, 'iu'),
    new RegExp(`^which (?:\\p{L}+ ){1,2}(?:${says})(?: that)?[\\s,:]+(?=["“«])(.+)$`, 'iu'),
    new RegExp(`^who(?: has| had)? (?:${reports}) that[\\s,:]+(.+)$`, 'iu'),
    new RegExp(
      `^(?:who|which (?:\\p{L}+ )?(?:official|politician|minister|person|man|woman|speaker|lawmaker|leader|expert))(?: has| had)? (?:said|told (?:(?:the|some) )?\\p{L}+) that[\\s,:]+(.+)$`,
      'iu',
    ),
    /^who (?:is|was) (?:quoted|reported) (?:as )?saying(?: that)?[\s,:]+(.+)$/iu,
    /^(?:whose words (?:are|were)|who(?:se)? (?:quote|quotation|statement|line) (?:is|was))[\s,:]+(.+)$/iu,
  ],
  didSay: [
    new RegExp(
      `^(?:is it true that |did|has|have|had|does) ?(.{2,60}?) (?:(?:ever|really|actually) )?(?:${says}|${reports})(?: that)?[\\s,:]+(?!(?:anything|something|nothing|about|whether|if|why|when|where|how|what|who|which)\\b)(.{3,})$`,
      'iu',
    ),
    new RegExp(`^(?!(?:who|what|which|when|where|why|how)\\b)(.{2,60}?) (?:said|says)[\\s,:]+(?=["“«])(.+)$`, 'iu'),
  ],
  speakerSaid: [
    new RegExp(
      `^(?:did|has|have|does) (.+?) (?:ever )?(?:say|said) (?:anything|something)(?: ((?:${about}) .+))?$`,
      'iu',
    ),
    new RegExp(
      `^what (?:did|does|do|has|have|had|will) (.+?) (?:${says}|tell \\p{L}+|told \\p{L}+)(?: (?:so far|publicly|exactly|directly|personally|in person|(?:him|her|it)self|themselves))?(?: ((?:${about}) .+))?$`,
      'iu',
    ),
    new RegExp(
      `^(?:what|which) (?:is|was|are|were|has|have) (.+?) (?:been )?(?:quoted|reported|on (?:the )?record) (?:as )?(?:saying|with)(?: ((?:${about}) .+))?$`,
      'iu',
    ),
    new RegExp(
      `^(?:${list} )?(?:everything|anything|all|what|whatever)(?: that)? (?!(?:is|are|was|were|be|has|have|had|can|could|may|might|will|would) (?:been )?(?:said|being said))(.+?) (?:${onRecord}|${says}|has said|have said|had to say)(?: ((?:${about}) .+))?$`,
      'iu',
    ),
    new RegExp(
      `^(?:${list} )?(?:everything|anything|all)(?: that)? (.+?) (?:(?:has|have) )?(?:stated|claimed|declared|told (?:(?:the|some) )?\\p{L}+)(?: ((?:${about}) .+))?$`,
      'iu',
    ),
    new RegExp(
      `^(?:${list})?(?: ?(?:all|every|any))?(?: the)? ?(?:${remarks}) (?:made )?(?:by|of|from) (.+?)(?: ((?:${about}) .+))?$`,
      'iu',
    ),
    new RegExp(
      `^(?:${list} )?(?:all (?:of )?)?(?!(?:what|which|who|how|where|when|why|is|are|was|were|do|does|did|compare)(?!\\p{L}))(.+?)['’]s? (?:${remarks})(?: ((?:${about}) .+))?$`,
      'iu',
    ),
    new RegExp(`^what (?:does|did|do|has|have|had) (.+?) (?:have |got )?to say(?: ((?:${about}) .+))?$`, 'iu'),
  ],
  responded: [
    /^how (?:did|does|has|have|do) (.+?) (?:respond(?:ed)?|react(?:ed)?|repl(?:y|ied)|comment(?:ed)?)(?: (?:to|on|about) (.+))?$/iu,
    /^(?:what|how) (?:is|was|were|are) (.+?)['’]s? (?:response|reaction|reply|answer|comments?|view|opinion|stance)(?: (?:to|on|about|of) (.+))?$/iu,
    /^(?:what|how) (?:is|was|were|are) the (?:response|reaction|reply|answer|comments?|view|opinion|stance) of (.+?)(?: (?:to|on|about) (.+))?$/iu,
  ],
  document:
    /^(?:(?:the|a|an|this|that) )?(?:\p{L}+ ){0,2}(?:law|laws|act|acts|bill|treaty|convention|constitution|statute|code|regulations?|rules?|contract|agreement|permit|licen[cs]e|charter|order)(?: (?:on|about|for|of|against|between) .+)?$/iu,
  dayWords: new RegExp(
    `\\b(?:(?:${englishDays})|(?:${englishMonths})\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${englishMonths})(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})\\b`,
    'iu',
  ),
  dayAsked:
    /^(?:(?:by |until |till |from |as of |since )?when|(?:on |in |since |by |until |till |from |as of |before )?(?:what|which) (?:day|date|days|dates|months?|weeks?|weekday|year)(?: on(?:wards?)?(?= (?:has|have|had|is|are|was|were|do|does|did|will|would|can|could|may|must)(?!\p{L})))?|(?:what|which) (?:was|is) the (?:day|date))\b/iu,
  besideDay: wordSet(
    `what which who day days date dates dated happen happens happened happening occur occurs occurred take takes took taken place bring
    brings brought mark marks marked fall falls fell event events development developments thing things fact facts news incident
    incidents step steps go goes went gone going come comes came report reports reported reporting coverage article articles outlet
    outlets story stories tell tells told list show give name kind sort remember remembered stand stands stood entry entries record
    records recorded put puts give gives given assign assigns assigned attribute attributes attributed place places all everything
    anything important main notable course see saw seen hold held expressly explicitly specifically clearly exactly precisely ascribe ascribes
    ascribed`,
  ),
  happenedOn:
    /^what (?:happened|happens|took place|was (?:said|announced|reported|decided)|does the coverage (?:put|date|place|report|say happened)|do (?:the )?(?:outlets|articles) (?:put|date|place|report))\b.*\b(?:on|for|under|to)\b/iu,
  polar: [
    {
      asks: /^(?:is it true that |was|were|is|are|did|do|does|has|have|had|will)(?![\p{L}\p{N}])/iu,
      passive: /^(?:(?:was|were|is|are)(?![\p{L}\p{N}])|(?:has|have|had|will)\s.*\s(?:been|be)(?![\p{L}\p{N}]))/iu,
      present: /^(?:is|are)(?![\p{L}\p{N}])/iu,
      still:
        /(?<!\p{L})(?:still (?:on|planned|in force|in place|in effect|standing|going ahead|valid)|still (?=\p{L}+ed(?!\p{L}))|going ahead)(?!\p{L})/iu,
    },
  ],
  happened:
    /^what(?:['’]s| is| has| have| had| was)? (?:(?:all )?(?:been )?happened|happening|happens|going on|gone on|went on|took place|taken place|occurred)(?![\p{L}\p{N}])/iu,
  lasting:
    /^(?:for |since |in |within )?how (?:long(?! ago)|much (?:more )?time|many (?:minutes|hours|days|weeks|months|years))(?!\p{L})/iu,
  inOrder:
    /\b(?:(?<!\bbr(?:ing|ings|inging|ought) )in (?:(?:(?:what|which) )?(?:order|sequence)(?! (?:to|that|for|not to)(?!\p{L}))|(?:(?:the|what|which|their) )?(?:(?:right|correct|exact|chronological|time|date) )+(?:order|sequence)|(?:the|their) (?:order|sequence)(?= (?:of (?:the )?(?:dates?|days?|time|events?|things|happenings)|in which|they|it|things|everything|events?|all|these|this)(?!\p{L})))(?: of (?:the )?(?:dates?|days?|time|events?))?|(?<=\b(?:events?|things|happenings|developments|steps|dates?|days|stor(?:y|ies)|everything|them)\b[^?.!]{0,60})in (?:the|their|its) (?:order|sequence)(?=[\s?.!,;:]*$)|chronolog(?:y|ies|ical(?:ly)?)(?: order)?|timeline|time line|order of events|events? by (?:day|date)|list the events|what happened when)\b/iu,
  orderFraming: [
    /^(?:please|put|list|show|give|tell|make|build|draw|arrange|sort|set|lay|out|up|down|together|compile|prepare|produce|provide|present|assemble|construct|reconstruct|establish|write|trace|offer|would|like|let|see|get|know|my|our|this|these|those|whole|entire|dates?|which|when|did|they|it|me|us|all|around|surrounding|the|a|an|full|main|key|chief|major|important|events?|things|everything|what|happened|happens|happen|stor(?:y|ies)(?! (?:of|about|on|behind)(?!\p{L}))|coverage|days?|of|about|on|for|to|in|with|that|and|as|is|was|can|could|you|i|want|need)(?![\p{L}\p{N}])\s*/iu,
    /\s*,?\s*(?<![\p{L}\p{N}])(?:please|the|events?|things|everything|(?:in )?which (?:they|it|things) (?:happened|occurred|took place)|happened|dates?|whole|entire|story|coverage|of|about|on|for|in|with|that|and)$/iu,
  ],
  outletsFirst: /^the outlets(?:,? (?:on|about|regarding)|:) /iu,
  asks: /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|tell|list|show|give|find|explain|define)\b/iu,
  policyAsked:
    /^(?:what(?:'s| is| are| was| were)? (?:the |its |their |\p{L}+(?:'s|’s) )?(?:current |new |former |old )?(?:polic(?:y|ies)|rules?|regulations?|restrictions?|measures?|laws?)|polic(?:y|ies))\b|^what(?:'s| is| are| was| were)? (?:the |its |their |\p{L}+(?:'s|’s) )?(?:current |new |former |old )?status\b.*\b(?:polic(?:y|ies)|rules?|regulations?|measures?|laws?|bans?|restrictions?)\b/iu,
  compared: new RegExp(
    `^(?:(?:please )?(?:compare|contrast)(?: how)?(?: (?:the|all|each|both|different))*(?: (?:${outletWord}|coverage))?(?: (?:report|cover|reporting|coverage))?(?: (?:on|about|of|for))?|how (?:do|does|did) (?:(?:the|each|different|these|two|three|all|both|various) )*${outletWord} (?:report(?: on)?|cover|treat|present)|what (?:do|does) only one ${outletWord} (?:say|report|carry)(?: about| on)?)\\s+(?!(?:versions?|quot|wording|statements?)|.*\\bdiffer)(.+)$`,
    'iu',
  ),
  differ: new RegExp(
    `^(?!${ofThings})(?:how (?:do|does|did) .*\\b(?:differ|vary|compare)\\b|(?:what|which) (?:words?|wording|part|phrase)s? (?:differ|differs|is different|are different|change|changes|changed|is missing|are missing)|(?:what|where) (?:do|does) .*\\bdiffer\\b|what is the difference|what are the differences|compare)`,
    'iu',
  ),
  carriers: new RegExp(
    `^(?:which|what|how many) (?:(?:ones? )?of (?:the|these) )?(?:(?:two|three|other) )?${outletWord} (?:(?:also|alone|only|even|actually) )?(?:(quotes?|quoted|cites?|cited|carry|carries|carried|prints?|printed|runs?|reproduces?)|(?:mentions?|mentioned|names?|named|reports? (?:on|about)|reported (?:on|about)|covers?|covered|(?:write|writes|wrote|speaks?|talks?|tells?|says? (?:something|anything)|(?:have|has) (?:something|anything|a word)) (?:about|of|on)|deals? with|touch(?:es)? on|brings? up)) (.+)$`,
    'iu',
  ),
  facts: [
    [
      'byline',
      /^(?:who (?:at|of|from|for|with)|which (?:reporter|journalist|writer|correspondent) (?:at|of|from|for|with)) .{2,60}? (?:wrote|authored|filed|signed)\b.*\b(?:article|story|report|piece|column)\b|\b(?:who (?:wrote(?! to\b| that\b| in\b)|authored|is the (?:author|reporter|writer|journalist))|who reported the (?:story|article)|by ?line|author of|written by whom|which (?:reporter|journalist|writer) wrote)\b/iu,
    ],
    [
      'outlet',
      /\b(?:(?:which|what) (?:outlet|publication|newspaper|paper|site|publisher)\b.*\b(?:publish\w*|ran|carried|printed|wrote|is|was|has)|who published|(?:^|,? and )for whom|published by|publisher of|where was .*\bpublished)\b/iu,
    ],
    [
      'published',
      /\b(?:when (?:was|were|did) .*\b(?:published|posted|printed|appear|go online|come out|put (?:online|up)|uploaded)|publication date|date of (?:publication|(?:the |.{2,40}['’]s )(?:article|story)|the .{2,40} (?:article|story|piece)$)|what (?:day|date|time) was .*\b(?:published|posted)|what (?:day|date) (?:is|does|has) .*\b(?:article|story|piece) (?:from|dated|carry|bear|have)|what date is (?:on|above|given (?:in|on|for)) .*\b(?:article|story|piece)|when did .+ (?:publish|print|run|post) (?:its|their|the|this) (?:article|story|piece))\b/iu,
    ],
    ['modified', /\b(?:when was .*\b(?:updated|modified|corrected)|last updated)\b/iu],
    ['headline', /\b(?:what|which) (?:is|was|are) the (?:headline|title)s?\b|^(?:headline|title) of\b/iu],
    ['url', /\b(?:url|web address|link to|address of the (?:article|story|page))\b/iu],
    ['language', /\bin what language\b|\bwhich language is\b/iu],
  ],

  number: /\bhow (?:many|much)\b/iu,
  countedAfter: /^/u,
  ofAll: /\bhow many of (?:the|its|his|her|their|these|those)\b/iu,
  rate: /\bhow (?:many|much|often)\b.*\b(?:each|every|per|an?|in an?) (hour|day|week|month|year)\b/iu,
  ratePeriods: {
    hour: /\bhours?\b|hourly/iu,
    day: /\b(?:days?|daily)\b/iu,
    week: /\b(?:weeks?|weekly)\b/iu,
    month: /\b(?:months?|monthly)\b/iu,
    year: /\b(?:years?|yearly|annual(?:ly)?|12 months|twelve months|in \d{4})\b/iu,
  },
  mass: /\bhow much\b/iu,
  measures: englishMeasures,
  place: /^\s*(?:where|(?:in|at|from|to) (?:which|what) (?:place|city|town|country|state|region|building|venue))\b/iu,
  reason: /^\s*(?:why|for what reason|what (?:is|was) the reason|what (?:caused|prompted|led))\b/iu,
  tellings: englishTellings,
  ahead: /^(?:will|would|could|might|may|should|(?:is|are) .+ going to)(?!\p{L})/iu,
  wasAsked:
    /\b(?:asked|pressed|questioned)(?: [\p{L}.]+){0,3} (?:whether|if)\b(?!.*(?:(?<!\p{L})(?:yes|confirmed|denied|agreed|ruled)(?!\p{L})|\b(?:he|she|they|it) (?:would|will|had|did)(?: not)?[.,”"])).*/iu,
  posed: englishPosed,
  definition:
    /\b(?:what (?:does|do|did|is|are) .*\bmean\b(?! to )|meaning of|definition of|what (?:is|are|was|were) meant by)\b|^define\b|^what(?:'s|’s| is| are) (?:an? |the )?[\p{L}-]+$/iu,

  lettersAsked:
    /^(?:what|which \p{L}+)(?:['’]s| do| does| did| is| are)? (?:the )?(?:(?:letters|initials|acronym|abbreviation) )?["“']?((?:\p{L}\.?){2,6})["”']? (?:stands? for|(?:is )?short for|mean as an? (?:acronym|abbreviation)|(?:is )?(?:an?|the) (?:acronym|abbreviation|initials) (?:of|for))$|^what (?:do|does|is|are) the (?:letters|initials|acronym|abbreviation) ["“']?((?:\p{L}\.?){2,6})["”']? (?:mean|stand for|short for)$|^(?:what(?:['’]s| is) the )?(?:full name|long form|long name|meaning) (?:of|behind) (?:the )?(?:(?:letters|initials|acronym|abbreviation) )?["“']?((?:\p{Lu}\.?){2,6})["”']?$/iu,

  toldBy:
    /^according to (?!(?:the )?(?:coverage|articles?|outlets?|reports?)\b)([^,]+), |\baccording to (?!(?:the )?(?:coverage|articles?|outlets?|reports?)\b)(.+)$/iu,
  origin:
    /^(?:where|which|what)\b(?!.*\b(?:reports?|story|stories|claims?|quotes?|quotation|information|news)\b).*\bfrom$/iu,
  originNames:
    /\b(?:com(?:e|es|ing)|came|arriv\p{L}+|originat\p{L}+|flee(?:ing|s)?|fled|hail\p{L}*|people|men|women|citizens|nationals|natives?|refugees?|migrants?|workers|imported|shipped|bought|born)\s+(?:\p{L}+\s+)?(?:from|in) (?:the )?\p{Lu}/u,
  beyondText:
    /^who (?:took|shot|made|is credited)\b.*\b(?:pictures?|photos?|photographs?|images?)\b|\b(?:(?:tele)?phone number|e-?mail address|contact details?)\b|^(?:what|which) (?:\p{L}+ )?number (?:do|can|could|should|would|must|may) (?:i|we|you|one|readers|listeners|viewers) (?:text|call|ring|phone|dial|message|use|send)\b|^(?:how|where|to whom) (?:do|can|could|should|would|may|must) (?:i|we|readers|listeners|viewers) (?:contact|reach|write to|e-?mail|text|ring|phone|get in touch with|send (?:a |my |our )?(?:tips?|news|stor(?:y|ies)|messages?|photos?|pictures?|letters?))\b/iu,
  content:
    /^what (?:is|are|was|were|does|do|did)\b.*\b(?:findings?|results?|conclusions?|contents?|terms|details|text|say|show|contain)\b/iu,
  nameAsked:
    /^(?:which|what) (?:(?:set|piece|body) of )?((?:\p{L}+ ){0,3}?\p{L}+)(?: (?:of|on|about|for|against|to|that|which|between|among|under|from|in|by|at|with) .+?)? (?:(?:does|do|did) (?:the )?(?:coverage|articles?|outlets?|stories|story) (?:name|mention|cite|give|refer to|invoke)|(?:is|are|was|were) (?:named|mentioned|cited|referred to|invoked))\b|^(?:which|what) ((?:\p{L}+ )?(?:school|hospital|hotel|street|road|bridge|river|university|college|airport|treaty|convention|newspaper|bank|museum|church|ship|court|park|reserve|island|lake|forest|valley|mine|dam|port|station|theatre|theater|prison|stadium|factory))(?= (?!of )\p{L})|^what(?:['’]s| is| are| was| were) the names? of (?:the |an? )?((?:\p{L}+ ){0,2}?\p{L}+)(?=[\s?.!]*$| (?:in|of|at|on|from|for|to|with|that|who|which|where|whose|behind|\p{L}{3,}ed)\b)/iu,
  whoseAsked: /^(?:\p{L}+ )?whose(?!\p{L})/iu,
  nounAsked:
    /^(?:what|which) (?:(?:new|other|further|extra|special|kind of|sort of) )?(\p{L}+) (?:is|are|was|were|do|does|did|will|would|must|can|has|have|appl(?:y|ies)|follows?|awaits?)(?!\p{L})|^what (?:is|are|was|were) the (\p{L}+) (?:for|to|on|when|if)(?!\p{L})|^(?:\p{L}+ )?whose (?:\p{L}+ ){0,2}?(\p{L}+) (?:do|does|did|is|are|was|were|has|have|had)(?!\p{L})|^(?:\p{L}+ )?whose (\p{L}+) |^what (?:happens|will happen|would happen|becomes|will become) (?:to|of|with) (?:(?:the|an?|any|all|these|those) )?(\p{L}+)(?=$| (?:who|that|which|whose|if|when|found|left|caught|in|on|at|with|without)(?!\p{L}))/iu,
  holder:
    /^who(?:['’]s| is| was| are| were) (?:(?:the |its |their )?((?:\p{L}+ ){0,2}\p{L}+) (?:of|at|in|for) |(?:\p{L}+ )?\p{L}+['’]s? ((?:\p{L}+ ){0,2}?\p{L}+)(?: (?:in|at|to|of|for)(?!\p{L}).*)?$|the ((?:[\p{L}.]+ ){0,4}(?:minister|president|secretary|mayor|governor|premier|chancellor|director|chief|chair(?:man|woman|person)?|spokes(?:man|woman|person)|ambassador|leader|commissioner|manager|captain|principal|treasurer))$)/iu,
  placeNouns: englishPlaceNouns,
  speaking:
    /(?<!\p{L})(?:(?:conference|briefing|interview|speech|address|rally|question hour|reporters|journalists|press|media|statement)s?|said|says?|saying|told|tells?|telling|spoke|speaks?|speaking|talk(?:s|ed|ing)?(?= (?:to|with|about))|was asked|when asked|answer(?:s|ed|ing)?)(?!\p{L})/iu,
  spokenWords: englishSpokenWords,
  spokenAt: englishSpokenAt,
  pressWords: ['press', 'news', 'media', 'reporters', 'journalists'],
  meetsPress:
    /(?<!\p{L})(?:(?:news|press|media) (?:conference|call|meeting|event|appearance)|(?:meeting|appearance) (?:with|before) (?:the )?(?:press|media|reporters|journalists)|(?:told|tell|(?:spoke|speak|speaking|talked|talk|talking) (?:to|with)|meets?|met|meeting|fac(?:es?|ed|ing)|address(?:es|ed|ing)?|brief(?:s|ed|ing)?) (?:the )?(?:press|media|reporters|journalists))(?!\p{L})/iu,
  occasion:
    /(?<![\p{L}\p{N}])(?:at|in|on|outside|inside|near|from|during|before)\s+(?:(?:an?|the|his|her|its|their)\s+)?(?:[\p{L}\p{N}'’-]+\s+){0,3}?(?:(?:conference|briefing|interview|statement|speech|programme|program|meeting|hearing|session|rally|debate|broadcast|podcast|e-?mail|letter|tweet|post|message|call|hall|house|home|office|offices|building|station|school|square|street|hospital|court|courthouse|airport|harbou?r|parliament|legislature|hotel|cent(?:re|er)|church|park|factory|plant|border|stadium|university|library|committee|chamber|summit)(?![\p{L}-])(?:\s+(?:at|in|on|outside|near)\s+(?:the\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}]))(?:\p{Lu}[\p{L}'’-]*)(?:\s+\p{Lu}[\p{L}'’-]*)*)?|(?<=(?:outside|inside|near|at|on)\s+)\p{Lu}[\p{L}'’-]*\s+(?:Hill|Hall|House|Square|Street|Park))/u,
  placeNames:
    /\b(?:in|at|on|near|outside|inside|from)\s+(?!\p{Lu}\p{L}+,? (?:an?|the) (?:\p{L}+ )?(?:tongue|language|dialect)(?!\p{L}))(?:(?:the|an?|his|her|its|their)\s+)?(?:(?:steps|grounds|edge|edges|mouth|shore|shores|banks?|north|south|east|west|outskirts|centre|center|foot|top|corner|heart|gates?|floor|entrance)\s+of\s+(?:the\s+)?|\p{Ll}+\s+)?(\p{Lu}[\p{L}'’.-]+)|\b(?:an?|the|his|her|their)\s+(\p{Lu}[\p{L}'’-]+)(?:\s+\p{Lu}[\p{L}'’-]+){0,2}(?=\s+(?:(?:news|press|media)\s+)?(?:conference|briefing))/gu,
  calendar:
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)|^(?:english|french|german|dutch|greek|welsh|arabic|hindi|urdu|farsi|swahili|mandarin|latin|\p{L}{2,}(?:ish|ese|ian))\.?$/iu,
  begins: /^(?:start(?:s|ed)?|begins?|began|begun|keeps?|kept|continues?d?) (?:on )?(?=\p{L}{2,}ing(?!\p{L}))/iu,
  ends: /^(?:stop(?:ped)?|end(?:ed)?|quit|ceased?|halt(?:ed)?|drop(?:ped)?|abandon(?:ed)?|discontinued?|suspend(?:ed)?|restrict(?:ed)?|limit(?:ed)?|ban(?:ned)?|bar(?:red)?|forb(?:id|ade)|outlaw(?:ed)?|withdr[ae]w|confined?|curb(?:bed)?|abolish(?:ed)?|scrap(?:ped)?|discontinued?)$/u,
  changed: englishChanged,
  nobody:
    /\b(?:nobody|no one|none|no \p{L}+)(?: of \p{L}+(?: \p{L}+)?)?(?: (?:has|have|had|was|were|is|are))?(?: been)? $/iu,
  viewAsked:
    /^(?:what|how) (?:is|was|are|were|do|does|did) .*(?:views?|opinions?|stances?|attitudes?|take|thoughts?|feel|think)(?: (?:on|of|about|towards?)|$)/iu,
  spokenOf:
    /\b(?:tangent|question(?:s|ed)?|asked|pressed|talk(?:ed|ing|s)?|launch(?:ed|ing|es)?|turn(?:ed|ing|s)?) (?:on|about|into|to)\b[^.,;”"]*/iu,
  lacking: /(?<!\p{L})without(?!\p{L})/iu,
  still: /(?<!\p{L})still(?!\p{L})/iu,
  bygone:
    /\b(?:departure|break|shift) (?:from|with) [^.;]*|\b(?:former|previous|earlier|old|past|long-standing) (?:policy|practice|rule|rules|habit|custom|system|arrangement|plan|approach) (?:of|to|under which|that)\b[^.;]*|\b(?:no longer|instead of|rather than) [^.,;]*|\bwhereas [^,;]*?(?:had|used to|was|were)(?!\p{L})[^,;]*|\bfor (?:[\p{L}-]+ ){1,3}(?:years|decades|months|weeks),? [^,;.]*?\bhad [^;.]*/iu,
  givesReason:
    /\b(?:because|on account of|put(?:s|ting)? (?:[\p{L}'’]+ ){0,3}?down to|for (?:a|the|one|this) (?:\p{L}+ )?reason|to justify|thanks to|due to|owing to|as a result|(?:pointing|point(?:s|ed)?) to (?:an?|the|its|their|this|last|recent)(?!\p{L})|in (?:response|reaction) to|(?:gave|given?|gives|giving|cav(?:es?|ed|ing)) in to|(?:bow|yield)(?:s|ed|ing) to|heed(?:s|ed|ing)|in the (?:name|interests?) of|(?:in|amid|as part of) (?:an?|the|its|their|his|her) (?:\p{L}+ )?(?:crackdown|clampdown|drive|fight|campaign|war|battle|push|effort|struggle) (?:on|against)|(?:it|this|that|th(?:e|is|at) \p{L}+) follow(?:s|ed) (?:the|an?) (?:\p{L}+ )?(?:case|death|collapse|crash|accident|complaint|outbreak|fire|flood|series|string|spate|report|attack|leak|warning|incident|scandal|ruling)s?(?!\p{L})|for the sake of|under pressure (?:from|of|to)|at the (?:urging|insistence) of|on the advice of|(?:aim|purpose|goal|idea|intention|object|point) (?:is|was|being) to|in order to|so that|so as to|citing|blam(?:es?|ed|ing)|prompted|(?<!(?:no|any|without) )reasons?|grounds? that|on the grounds?|which (?:\p{L}+ ){1,4}(?:grounds|bases|justifies|explains) (?:on|by|with)|rest(?:s|ed) on the (?:advice|findings?|recommendations?|assessments?|report|opinion)|for fear|fears? (?:of|that|over)|(?:meant|intended|designed|aimed|aiming|hoping|hopes|hoped|(?<=[,–—] )seeking|needed|(?:effort|bid|attempt|move|step|drive|campaign)) (?:to|at)|(?:pushed|forced|drove|driven|compelled|spurred) (?:[\p{L}'’]+ ){1,4}?(?:into|to)|no choice|unavoidable|had (?:\p{L}+ ){0,2}?(?:warned|feared|cautioned|complained)|justif(?:y|ies|ied|ying)|(?<=^["“]?)with (?:[\p{L}'’-]+ ){1,6}?(?:still|already|now|(?!dur|accord|regard|concern|follow)\p{L}{2,}(?:ing|ed)) [^,]+(?=,)|to (?:find|fund|free up|halt|slow|stop|prevent|protect|combat|avoid|reduce|relieve|help|save|curb|ease|make|keep|meet|give|cut|allow|shield|spare|fight|contain|rescue|secure|restore|ensure|guard|preserve|conserve|stem|tackle|stave|head off))\b/iu,
  mayGiveReason:
    /\b(?:since (?!(?:it|they|he|she|this|that|there|then|last|early|late|the|mid|at|its|\p{N}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)\p{L}*)(?!\p{L}))(?:[\p{L}'’]+ ){1,8}?(?:\p{L}+(?:ed|s)|fell|broke|got|went|left|lost|came|took|caught|began|hurt|had|was|were)(?!\p{L})|after|over|amid|follow(?:s|ed|ing)|in the wake of|saying|arguing|claiming|cannot|could not|couldn['’]t|can['’]t|failed to|(?<=^["“]?)(?:if|unless|should) [^;]+?, [^;]*?(?:could|would|might|may|will|can|risks?))\b/iu,
  promptedBy:
    /\bafter (?:a|the) (?:string|spate|rash|wave|slew) of\b|\bafter (?:[\p{L}\p{N}.()'’-]+,? ){1,14}?(?:said|told|announced|reported|warned|threatened|ruled|found|revealed|refused|complained|voted|demanded|(?:was|were|been) (?:\p{L}+ly )?(?:\p{L}+ed|hurt|hit|found|killed|caught|lost|shot|struck|run over|knocked)|died|fell|broke|collapsed|sank|crashed|burned|caught fire|overheated|slid|slipped|failed|suffered|turned \p{L}+)\b/iu,
  prompting:
    /^(?:it|this|that|the \p{L}+(?: \p{L}+)?) (?:follow(?:s|ed)(?! (?:the|these|those) (?:rules?|steps?|advice|path|law|example))|(?:was|is|were) (?:prompted|triggered|spurred|provoked|sparked|motivated) by|c(?:omes?|ame) (?:\p{L}+ \p{L}+ )?(?:after|in response to)|stem(?:s|med) from|(?:was|were) (?:taken|made|issued|adopted|ordered|introduced|drawn up) (?:after|because|in response))(?!\p{L})/iu,
  leftOpen:
    /\b(?:(?:did|does|do|would|could|will|has|have|had) not|(?:did|would|could|wo|has)n['’]t|declined to|refused to|unable to|(?:has|have|had) yet to)\s+(?:\p{L}+ly )?(?:answer|say|give|disclose|comment|specify|reveal|provide|confirm|release|publish|respond|elaborate|be (?:drawn|published|released|known|disclosed)|known?)\b/iu,
  asksWith:
    /(?<!\p{L})(?:how (?:many|much|long)|what|which|who|whom|whose|(?:when|if)(?! (?:asked|pressed|questioned|contacted|reached))|where|why|how|whether)(?!\p{L})/iu,
  countedBefore: /\b(?:there (?:are|were|will be)|they (?:are|were|number(?:ed)?))\s+(?:\p{L}+\s+){0,2}(?=\p{N})/iu,

  announces:
    /(?:\bnot|n['’]t) the only (?:one|issue|matter|thing|problem|question|dispute|quarrel|row|fight|battle|subject|topic)\b|\b(?:(?:a|one) (?:second|further|more) (?:issue|matter|question|dispute|problem)|another (?:issue|matter|question|dispute|problem)|the following)\b|\b(?:repeat|issu|releas|circulat)(?:ed|es|ing) (?:a|an|the same) (?:\p{L}+ ){0,2}(?:statement|reply|answer|comment)s?(?: [^"“”:]*)?[.:]$/iu,
  further:
    /(?<=\p{L}.{12,}),? and (?:(?:since|until|from|by|for|with|to|on|in) )?(?:when|where|who|whom|whose|why|how|what|which)(?!\p{L}).*$/iu,
  aboutCoverage:
    /\b(?:according to (?:the )?(?:coverage|articles?|outlets?|reports?)|(?:does|do|did) the (?:coverage|articles?|outlets?) (?:name|mention|cite|say|give|report|refer to|invoke)|(?:(?:is|are|was|were) )?(?:(?:named|mentioned|cited|given|explained|referred to|invoked) )?(?:by name )?in the (?:coverage|articles?|stories|reports?)|by name(?=[\s?.!]*$)|as the (?:articles?|outlets?|stories|reports?|coverage) (?:explains?|puts?|says?|tells?|uses?|describes?)(?: it)?|how far along (?:is|are)|reportedly|reported|(?<=\p{L})['’]s? (?:current )?(?:job|post|role|position|title|profession|occupation)$|(?:(?<=(?:is|are|was|were|put|kept|remain|remains) )(?:now |still |already |currently )?in place|(?:still )?in (?:force|effect))(?!\p{L})|(?:what|which) (?:is|was|are) the (?:current |present )?(?:status|state|fate|job|post|role|title|position|profession|occupation) of|at (?:the|this) moment|at present|right now|for now|so far|these days|nowadays|to date)\b|^(?:apart from|besides|other than|aside from|in addition to) [^,?]+,|(?<=\s)(?:is|are|was|were) (?:named|mentioned|cited|referred to|invoked)$/giu,
  light: wordSet(
    `make makes made making who whom whose what which when where why how many much happen happened happens happening take taken takes taking took do does did doing done say
    says said saying tell told mean means hold held holding go goes going went gone come comes coming came become became put thing things way kind sort call called describe described
    people person day speak speaks spoke spoken speaking talk talking number amount figure question issue matter topic subject status
    still already yet even just today currently now actually really exactly according someone somebody anyone anybody everyone everybody anything
    something else neither besides behalf concerning simply merely once only gets getting supposed onto every digress next may might since until till show shows showed shown showing`,
  ),
  faint: wordSet(
    'new latest use uses used using valid future fate plight situation want wants wanted decide decides decided deciding decision handle handles handled treat treats treated deal deals dealt manage manages managed accuse accuses accused accusing allege alleges alleged',
  ),
  forms: [
    {
      words: wordSet(
        'rule rules regulation regulations policy policies restriction restrictions limit limits curb curbs apply applies applied',
      ),
      form: /\b(?:bans?|banned|barr?(?:s|ed)|forbid(?:s|den)?|prohibit(?:s|ed|ion)?|must|may (?:only|not)|can(?: only|not)|(?:not |be |are |were |is )allow(?:s|ed)|permits?|permitted|requir(?:es?|ed|ing)|subject to|obliged?|exempt|free to|could (?:only )?\p{L}+|freezes?|frozen|halted|suspended|closed to|capped|rules?|polic(?:y|ies)|regulations?|restrict(?:s|ed|ions?))\b/iu,
    },
    {
      words: wordSet('plan plans planned planning intend intends intended intention intentions going aim aims mind'),
      notAfter: wordSet('the a an this that these those its his her their our no'),
      form: /(?:\b(?:will|would|shall|(?:is|are|was|were) to|intends?|plans?|planning|aims? to|going to|wants? to)\b|['’]ll\b)/iu,
    },
    {
      words: wordSet('react reacts reacted respond responds responded'),
      form: /\b(?:voic(?:e|ed|es|ing)|oppos\p{L}+|welcom\p{L}+|critici\p{L}+|condemn\p{L}*|prais\p{L}+|reject\p{L}*|dismiss\p{L}*|denounc\p{L}+|applaud\p{L}*|protest\p{L}*|object(?:s|ed|ions?)|back(?:s|ed)|support(?:s|ed)?|call(?:s|ed) (?:it|the|for))\b/iu,
    },
    {
      words: wordSet(
        'change changes changed changing alter alters altered altering modify modifies modified modifying rework reworked reworking reverse reverses reversed reversing before former formerly previous previously earlier',
      ),
      form: /\b(?:until|former(?:ly)?|previous(?:ly)?|before (?:that|then)|no longer|used to|had been|instead of|from now on|replac\p{L}+|revers\p{L}+|(?:break|departure|shift) (?:from|with)|on (?:its|his|her|their) head|u-turn|about-(?:face|turn)|whereas)\b/iu,
    },
    {
      words: wordSet('refuse refuses refused refusing decline declines declined declining'),
      form: /\b(?:would|will|did|does|do|could|wo)(?: not|n['’]t)\b/iu,
    },
    {
      // Cases are named by their parties.
      words: wordSet('case cases'),
      form: /(?<=\p{L}\.? )vs?\.? (?=\p{Lu})/u,
    },
    {
      words: wordSet(
        'abolish abolishes abolished confine confines confined curb curbs curbed stop stops stopped end ends ended cease ceased quit halt halted ban bans banned bar bars barred restrict restricts restricted limit limits limited',
      ),
      form: /\b(?:no longer|may not|not any (?:more|longer)|told (?:[\p{L}'’]+ ){1,5}?to stop|only [^.,;]* may|(?:stay|stayed|keep|kept|pull|pulled) (?:away|out)|break with|will not)\b/iu,
    },
  ],
  lightAfter: new Map([
    ['part', wordSet('take takes took taken taking')],
    ['place', wordSet('take takes took taken taking')],
    ['far', wordSet('how')],
    ...['date', 'day'].map((word) => [word, wordSet('what which')] as const),
    ...['set', 'piece', 'body'].map((word) => [word, wordSet('what which')] as const),
    ...['long', 'often', 'large', 'big', 'high', 'great'].map((word) => [word, wordSet('how')] as const),
    ...['money', 'cash', 'time'].map((word) => [word, wordSet('much')] as const),
    ...[
      'post',
      'office',
      'job',
      'position',
      'role',
      'building',
      'city',
      'town',
      'country',
      'venue',
      'room',
      'hall',
      'state',
      'region',
    ].map((word) => [word, wordSet('what which')] as const),
    ['name', wordSet('the full')],
    ['up', wordSet('end ends ended')],
    ['along', wordSet('come comes came coming')],
    ['meant', wordSet('is are was')],
    ...kinds,
  ]),
  kindNouns: new Set(),
  asideOpeners: wordSet('about regarding concerning over rather instead'),
  topicInSpeaker: null,
  takesUp: wordSet('the this that these those'),
  placePrepositions: wordSet('in at near outside around'),
  whereabouts: wordSet('on in at near outside around'),
  events: wordSet(
    `conference briefing meeting summit speech visit trial hearing rally interview debate protest march vote election festival
    ceremony inquiry session event appearance programme program show press-conference`,
  ),
  eventPlace:
    /^ (?:(?:in|at) |on (?:the )?(?=(?:\p{Lu}\p{L}+ )+(?:estate|island|quay|square|hill|farm|site|pier|bridge|campus|base|ranch|reserve|steps|street|road)(?!\p{L})))/u,
  eventOwner: null,
  sayingNouns: ['statement', 'remark', 'comment', 'quote'],
  pair: /\b(?:(?:the )?two|both|each of the two) (?:countries|nations|states|governments|capitals|sides|parties|neighbou?rs|companies|cities|towns)\b/iu,
  pairTold:
    /\bboth (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2} and (?:the )?\p{Lu}|\b(?:[Tt]he two|[Bb]oth|[Ee]ach of the two) (?:countries|nations|states|governments|capitals|sides|parties|neighbou?rs|companies|cities|towns)\b/u,
  pronouns: wordSet('he she they it him her them his hers their its there this that these those'),
  policyNouns: wordSet(
    'plan plans proposal proposals decision rule rules measure measures ban policy order scheme project law bill deal agreement programme program restriction restrictions offer licence license',
  ),
};
