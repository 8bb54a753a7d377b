/** English questions for whoever said something: verbs and nouns of communication, as broad as a dictionary of synonyms has them. */
import { inflect } from '../packs/en-verbs.js';
import { englishOffices } from './offices.js';
import { wordSet } from './pack.js';
import type { SpeakerAskedWords } from './speaker-asked.js';
import { englishSpokenActs } from './spoken-acts-en.js';

const auxiliaries =
  'does|do|did|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|the|an?|of|in|on|to|from|about';

const persons =
  'person|people|persons|man|woman|men|women|individual|speaker|somebody|someone|one|politician|minister|official|officer|spokes\\p{L}+|representative|member|lawmaker|legislator|leader|head|chief|expert|lawyer|doctor|scientist|critic|campaigner|activist|advocate|party|source|witness|mayor|councillor|senator|deputy|president|premier|governor|ambassador|envoy|diplomat|director|manager|executive|chairman|chairwoman|chair|judge|journalist|author|resident|tenant|patient|worker|union|body|organi[sz]ation|organi[sz]er|group|agency|ministry|department|office|company|firm|authority|side|voice|figure|outlet|newspaper|charity|association|federation|foundation|institute|institution|society|ngo|movement|watchdog|coalition|alliance|network|outfit|lobby|campaign|club|league|householder|homeowner|shopkeeper|trader|merchant|dealer|farmer|grower|fisher|fisherman|driver|passenger|commuter|customer|shopper|user|nurse|midwife|carer|volunteer|teacher|parent|mother|father|grandmother|grandfather|student|pupil|guide|hiker|tourist|visitor|engineer|captain|skipper|pilot|sailor|soldier|colonel|neighbou?r|villager|islander|local|citizen|refugee|migrant|prisoner|player|coach|trainer|owner|seller|vendor|stallholder|landlord|landlady|employee|employer|boss|unionist|picker|priest|bishop|imam|rabbi|professor|researcher|historian|economist|analyst|commissioner|inspector|prosecutor|clerk|secretary|treasurer|administrator|baker|butcher|pharmacist|chemist|surgeon|physician|regulator|retailer|writer|artist|actor|singer|king|queen|prince|princess|chancellor|aide|adviser|advisor|counsel|solicitor|barrister|attorney|ombudsman|treasurer|board|council|committee|commission';

/** Nouns for what is talked over: no word for saying something. */
const matters = wordSet('talks');

const verbs = (list: string): string[] => [...wordSet(list)].flatMap(inflect).filter((form) => !matters.has(form));

export const englishSpeakerAsked: SpeakerAskedWords = {
  opens: new RegExp(
    `^(?:(?<source>according to|from) |(?:by|of|to|in|on|with|for|at|through) )?(?:who(?:ever)?(?:['’]s)?|whom|whose|(?:which|what)(?: of (?:the|these|those))?(?: (?!(?:${auxiliaries})(?!\\p{L}))[\\p{L}-]+){0,3}? (?:${persons})(?:s|(?<=y)|ies)?(?: of the (?:[\\p{L}-]+ )?(?:government|cabinet|opposition|council|parliament|party|committee|ministry|agency|union))?)(?!\\p{L})`,
    'iu',
  ),
  offices: englishOffices,
  saying: new Set([
    ...verbs(
      `say tell speak talk state declare announce mention remark note observe explain describe report claim argue assert maintain insist
      stress emphasise emphasize underline underscore highlight affirm express voice utter put phrase word formulate think believe feel
      consider regard deem judge hold reckon comment add reply answer respond quote cite attribute ascribe credit relate recount outline
      indicate imply suggest hint signal clarify specify reiterate repeat read inform notify proclaim pronounce opine contend call label
      term dub brand liken compare characterise characterize refer discuss address raise touch mean write come credit`,
    ),
    ...wordSet(
      `statement statements remark remarks comment comments word words line lines sentence sentences quotation quotations quote quotes
      phrase phrases expression opinion opinions view views viewpoint position stance conviction belief judgment judgement assessment
      assertion claim claims argument contention explanation description announcement declaration mention message answer answers reply
      response report account version point pointed saying known clear plain explicit public clearly openly publicly said thought held felt mind
      recollection memory experience source origin observation information fact facts`,
    ),
  ]),
  attitudes: new Set([
    ...verbs(
      `warn caution promise pledge vow assure guarantee swear undertake complain protest object criticise criticize reproach accuse blame
      charge denounce condemn deplore lament regret bemoan admit concede acknowledge confess accept recognise recognize deny dispute
      contradict reject dismiss refuse demand request ask urge press plead beg call appeal want wish desire hope fear worry doubt apologise apologize predict
      forecast expect anticipate recommend advise propose advocate support back defend justify praise welcome thank applaud oppose
      attack mock ridicule joke boast brag threaten confirm announce recall remember remind disclose reveal wonder suspect suppose assume
      like prefer love hate favour favor offer invite challenge congratulate commend blast slam scold rebuke vouch foresee rule exclude
      grumble moan whine gripe groan rail rant bristle carp lash query question concur disagree agree caution counsel swear commit deny quip
      tease scoff sneer retort mutter whisper cry exclaim shout fume rage vent`,
    ),
    ...wordSet(
      `warning promise pledge vow assurance guarantee undertaking complaint protest objection criticism reproach accusation allegation
      charge denial admission concession demand request appeal plea call wish desire hope hopes fear fears worry worries concern concerns
      doubt doubts grievance grievances anger fury dismay disappointment disbelief scepticism skepticism prediction forecast expectation recommendation advice proposal support defence defense praise thanks joke boast threat
      confirmation suspicion afraid worried anxious concerned convinced sure certain confident determined glad sorry eager keen
      willing ready sceptical skeptical unconvinced unhappy angry furious upset dismayed disappointed pleased proud certain regret regretted regretting satisfaction relief undertook forbade foresaw foresees`,
    ),
  ]),
  toAnother: new Set(
    verbs(
      'accuse blame charge criticise criticize reproach denounce condemn mock ridicule attack praise applaud thank defend reject dismiss congratulate commend blast slam scold rebuke',
    ),
  ),
  denials: new Set([
    ...verbs('deny dispute contradict reject dismiss refuse doubt oppose'),
    ...wordSet('denial doubt doubts forbade'),
  ]),
  performed: new Set([...verbs('apologise apologize thank congratulate'), ...wordSet('apology apologies thanks')]),
  acts: englishSpokenActs,
  further: wordSet(
    'adding noting stressing saying explaining insisting warning promising arguing claiming confirming pointing admitting denying calling telling',
  ),
  light: new Set([...wordSet('take give get make go come put set let do bring turn run')].flatMap(inflect)),
  around: wordSet(
    `let make makes made making it be been being is are was were have has had do does did can could will would should may might must
    give gives gave given giving take takes took taken taking find finds found go goes went get gets got come comes came coming set sets
    show shows showed shown draw draws drew drawn attention bring brings brought forward up out in away so as at an a the this that
    these those his her their its own one any some no not only also even already once again first then later ever actually really
    reporters reporter journalists journalist press media newspaper newspapers public audience everybody everyone others people us them
    him strongly firmly repeatedly explicitly expressly emphatically flatly frankly bluntly particularly especially we hear learn know
    stem stems stemmed originate originates belong belongs record spoke speak up there themselves himself herself personally along`,
  ),
  links: wordSet('that about of on over for against how as regarding concerning with to towards whether why what'),
  clauses: wordSet('that how whether why'),
  topics: wordSet('that how whether why about on over against regarding concerning'),
  listeners: wordSet(
    'reporters reporter journalists journalist press media newspaper newspapers public audience everybody everyone others people',
  ),
  overall: wordSet(
    `behalf name capacity together combined altogether jointly overall total sum across throughout article articles report reports
    reporting story stories text texts piece pieces coverage outlet outlets newspaper newspapers press media account page pages
    print printed entirety entire whole full complete list far taking taken put everything`,
  ),
  giver:
    /(?<!\p{L})(?:from|by)\s+(?:(?:the|an?)\s+)?(.+?)(?=,?\s+(?:on|about|regarding|concerning|over|is|are|was|were|do|does|can|has|have)(?!\p{L})|$)/iu,
};
