/** English. */
import { englishPolicy } from './en-policy.js';
import { givenNames } from './given-names.js';
import { type CueStrength, type Gender, type LanguagePack, list, type Pronoun } from './pack.js';
import { placeNames } from './place-names.js';
import { englishGoingOn, englishSaidOnly } from './said-only.js';
import { englishSayingPhrases } from './saying-phrases.js';
import { shortNames } from './short-names.js';
import { inflect } from './en-verbs.js';

const SPEECH = list('say tell write add state tweet reply respond');
const REPORT = list(`
  accuse acknowledge admit advise affirm agree allege allow announce answer argue ask assert assure boast caution charge cite claim
  clarify comment complain concede conclude confess confirm contend continue counter declare demand deny describe disclose elaborate
  emphasize emphasise estimate exclaim explain express fume gripe hint imply indicate inform insist joke lament maintain mention muse note
  object observe opine pledge point post predict proclaim promise proclaim propose pronounce protest quip read rebut recall recite recommend
  recount reiterate rejoin remark remember remind repeat report retort reveal stress suggest summarize summarise swear sum teach testify
  text urge vow warn wonder email blog tout concur deadpan intone preach plead query quote relate remonstrate apologize apologise theorize
  advocate ruminate commiserate interject reason begin conclude grumble speculate summon telegraph`);
const MANNER = list(`
  bemoan bark beg bellow blame blast boom brag call chant chide chuckle condemn cheer crack criticize criticise cry dismiss decry denounce
  deride dub exhort fire gasp groan growl grin hail holler howl jab jeer jest label laugh mock mumble murmur mutter praise press quiz rail
  ridicule roar scoff scream shoot shout shrug sigh sing slam snap sneer snarl sob speak thank think thunder title trumpet tease wail whisper
  yell believe feel find hear offer present put show sign urge use vent caption open close finish challenge credit defend attack rip pen
  characterize characterise refer encourage voice hope invoke ask talk lecture concede`);

const cues = new Map<string, CueStrength>();
for (const [verbs, strength] of [
  [MANNER, 'manner'],
  [REPORT, 'report'],
  [SPEECH, 'speech'],
] as const) {
  for (const verb of verbs) for (const form of inflect(verb)) cues.set(form, strength);
}

const pronoun = (
  gender: Gender | null,
  number: Pronoun['number'],
  role: Pronoun['role'],
  person: Pronoun['person'] = 3,
): Pronoun => ({
  gender,
  number,
  role,
  person,
});

const people = (gender: Gender | null, nouns: string): [string, Gender | null][] =>
  list(nouns).map((noun) => [noun, gender]);

export const english: LanguagePack = {
  code: 'en',
  cues,
  addressingCues: new Set(
    ['tell', 'ask', 'remind', 'inform', 'assure', 'warn', 'urge', 'advise', 'email', 'call', 'thank'].flatMap(inflect),
  ),
  passiveQuoted: new Set(['quoted', 'cited', 'paraphrased']),
  sourcePhrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'per'],
  ],
  openingSources: new Set(),
  pronouns: new Map([
    ['he', pronoun('masculine', 'one', 'subject')],
    ['she', pronoun('feminine', 'one', 'subject')],
    ['they', pronoun(null, null, 'subject')],
    ['it', pronoun(null, 'one', 'subject')],
    ['i', pronoun(null, 'one', 'subject', 1)],
    ['we', pronoun(null, 'many', 'subject', 1)],
    ['you', pronoun(null, null, 'subject', 2)],
    ['him', pronoun('masculine', 'one', 'object')],
    ['her', pronoun('feminine', 'one', 'possessive')],
    ['them', pronoun(null, null, 'object')],
    ['his', pronoun('masculine', 'one', 'possessive')],
    ['hers', pronoun('feminine', 'one', 'possessive')],
    ['their', pronoun(null, null, 'possessive')],
    ['its', pronoun(null, 'one', 'possessive')],
    ['himself', pronoun('masculine', 'one', 'object')],
    ['herself', pronoun('feminine', 'one', 'object')],
  ]),
  titles: new Map([
    ...people(
      'masculine',
      'mr mister sir lord king prince duke baron congressman councilman chairman alderman father fr brother emperor sheikh imam rabbi',
    ),
    ...people(
      'feminine',
      'mrs ms miss mme lady dame queen princess duchess baroness congresswoman councilwoman chairwoman sister',
    ),
    ...people(
      null,
      `dr prof professor sen sens senator senators rep reps representative representatives gov govs governor governors president
      vice-president taoiseach tanaiste secretary secretaries minister ministers premier chancellor mayor judge justice justices attorney general gen lt col maj capt sgt
      cpl cmdr adm admiral captain colonel major lieutenant sergeant officer detective sheriff chief commissioner ambassador director
      chairperson chair speaker leader coach rev reverend pastor bishop archbishop cardinal pope dean hon councillor councilor assemblyman
      assemblywoman delegate deputy undersecretary superintendent inspector constable commander marshal treasurer comptroller solicitor
      co-chairman co-chair editor candidate nominee prosecutor counsel majority minority prime lord republican democrat democratic`,
    ),
  ]),
  officeNames: new Map([['premier', 'prime minister']]),
  titleForms: new Map([
    ['sen', 'senator'],
    ['rep', 'representative'],
    ['gov', 'governor'],
    ['gen', 'general'],
    ['lt', 'lieutenant'],
    ['col', 'colonel'],
    ['capt', 'captain'],
    ['sgt', 'sergeant'],
    ['prof', 'professor'],
    ['dr', 'doctor'],
    ['rev', 'reverend'],
  ]),
  givenNameTitles: new Set(list('sir dame lady lord king queen prince princess pope sister brother')),
  courtesyTitles: new Set(list('mr mister mrs ms miss mme sir lady lord dame')),
  titleAdjectives: new Set(list('prime majority minority democratic attorney lord assistant')),
  rankChanging: new Set(
    list(
      'deputy vice vice- assistant associate acting prime shadow junior former ex onetime would-be interim under lieutenant',
    ),
  ),
  abbreviations: new Set(
    list(`mr mrs ms mme dr prof sen sens rep reps gov govs gen lt col maj capt sgt cpl cmdr adm rev hon st jr sr vs etc inc ltd corp co
    no nos dept univ assn bros ave blvd jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky
    la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo messrs esq ph fr sec est`),
  ),
  determiners: new Set(
    list(`the a an this that these those his her their its my our your one another some many several two three four five six seven eight nine
    ten dozens hundreds no any each every both other most all few such`),
  ),
  articles: new Set(['the']),
  definites: new Set(list('the this that these those')),
  prepositions: new Set(
    list(`of for from in at on with to by near within among against about like as during after before over under behind into onto through
    between around without since until toward towards upon across along amid despite per than off outside inside via regarding concerning
    beyond up down out above below beside besides except because unlike throughout alongside following including`),
  ),
  agentPrepositions: new Set(['by']),
  locatives: new Set(['in', 'at', 'near', 'outside', 'across', 'around', 'throughout', 'to', 'into']),
  givenNames,
  shortNames,
  placeNames,
  conjunctions: new Set(
    list('and or but nor yet so while when if because although though whereas unless where whether once'),
  ),
  auxiliaries: new Set(
    list(`is are was were be been being am has have had having do does did done will would shall should can could may might must ought 's 're 've 'd 'll
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot`),
  ),
  being: new Set(list('is are was were been be being got')),
  negations: new Set(
    list(
      `not never n't didn't doesn't don't won't wouldn't hasn't haven't hadn't refused declined denied cannot can't couldn't isn't wasn't neither`,
    ),
  ),
  denyingCues: new Set(['denied', 'denies', 'deny', 'denying']),
  tellingCues: new Set(['told', 'tells', 'tell', 'telling', 'informed', 'assured', 'reminded', 'warned']),
  askingCues: new Set(['asked', 'asks', 'asking', 'wondered', 'wonders']),
  relayingCues: new Set(['reported', 'reports', 'quoted', 'quotes', 'cited', 'cites', 'relayed', 'published']),
  quotingLinks: new Set(['as']),
  quotingPhrases: [['to', 'the', 'effect', 'that']],
  namingCues: new Set(['call', 'dub', 'brand', 'label'].flatMap(inflect)),
  namingDeterminers: new Set(['a', 'an', 'the']),
  likeningCues: new Set(['describe', 'dismiss', 'characterize', 'characterise', 'brand', 'label'].flatMap(inflect)),
  sayingPhrases: englishSayingPhrases,
  goingOn: englishGoingOn,
  saidOnly: englishSaidOnly,
  presentVerbs: new Set(
    list(
      `needs hopes seems tends lacks owes knows means deserves faces amounts belongs depends lies sits goes looks sounds feels matters counts
      likes thinks believes says shows suits harms lets puts turns poses adds starts begins applies exists contains brings appears comes gives
      finds sees keeps hears leads points refers relates boils corresponds`,
    ),
  ),
  periodNouns: new Set(
    list('second minute hour day week fortnight month year decade moment while time few couple night morning evening'),
  ),
  hypothetical: new Set(['would', 'could', 'might', 'should', 'if', 'may']),
  limiters: new Set(['only', 'just', 'later', 'often']),
  languageMarkers: new Set(['in', 'from', 'speak', 'speaks', 'speaking', 'spoke', 'spoken']),
  complementPrepositions: new Set(['by', 'with', 'for', 'at', 'from', 'of', 'in']),
  complementAdjectives: new Set([
    'familiar',
    'close',
    'aware',
    'responsible',
    'opposed',
    'involved',
    'briefed',
    'linked',
  ]),
  sentencePrepositions: new Set(['under', 'despite', 'without', 'while']),
  clitics: new Set(),
  modals: new Set(list('would could might should may will can must')),
  adverbs: new Set(
    list(`also then later once again still even just often never always now today yesterday tomorrow tonight recently earlier ever further instead
    too here there soon not only first back repeatedly meanwhile however therefore though long twice`),
  ),
  openers: new Set(
    list(`the a an this that these those his her their its my our your former longtime in on at of for from with to by as after before during since until while when
    where if but and or nor yet so because although though whereas despite under over about against among between through into like
    unlike according he she they it we i you who what which whose why how there here then now also still even just not no yes some many
    most several few all both each every any other another such one two three four five six seven eight nine ten only once asked
    speaking responding despite meanwhile however moreover furthermore instead perhaps maybe indeed later earlier today yesterday
    tomorrow recently last next more less much very too well let's let is are was were do does did has have had will would can could should may might
    must be being been get got go going make making take taking see look read watch click related photo image video update breaking share
    follow further again thus hence though unless whether given regarding including following using citing noting calling saying adding
    asked when never nothing nobody everyone everybody people up down out off back first second third finally similarly likewise
    additionally currently previously originally ultimately apparently clearly certainly obviously actually nevertheless nonetheless
    overall rather quite part ask tell say thanks thank please yet soon elsewhere otherwise somehow somewhere anyway besides none neither either worse better best worst it's that's he's she's there's what's don't`),
  ),
  calendar: new Set(
    list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter thanksgiving halloween a.m p.m am pm est edt gmt`),
  ),
  nameParticles: new Set(list('de la le du da di del della dos van von der den bin ibn al el ter ten st st. y')),
  bodyParticles: new Set(list('of for the and & on in to at')),
  personNouns: new Map([
    ...people(
      'masculine',
      `spokesman man boy father son husband brother uncle grandfather nephew king prince congressman councilman chairman businessman policeman
      gentleman actor waiter grandson fireman salesman anchorman cameraman frontman alderman assemblyman gunman boyfriend mogul statesman vice-chairman`,
    ),
    ...people(
      'feminine',
      `spokeswoman woman girl mother daughter wife sister aunt grandmother niece queen princess congresswoman councilwoman chairwoman
      businesswoman actress waitress policewoman granddaughter widow assemblywoman girlfriend nun`,
    ),
    ...people(
      null,
      `official officials spokesperson spokespeople spokesmen spokeswomen aide aides source sources person people voter voters supporter supporters
      president minister secretary senator governor mayor judge justice lawyer lawyers attorney prosecutor officer agent analyst expert experts
      professor scientist researcher researchers economist strategist strategists critic critics opponent opponents ally allies adviser advisor advisers advisors
      candidate candidates nominee leader leaders head user users guy lady fellow member members chief director manager executive executives chair founder president-elect
      activist activists advocate advocates author authors editor reporter reporters journalist columnist host moderator witness witnesses resident
      residents student students teacher doctor nurse worker workers owner owners player coach driver farmer soldier veteran veterans victim victims
      friend friends neighbor neighbour colleague colleagues relative relatives parent parents spouse child children kid teen democrat democrats
      republican republicans conservative conservatives liberal liberals progressive progressives lawmaker lawmakers legislator politician
      politicians billionaire tycoon magnate surgeon neurosurgeon contender front-runner frontrunner hopeful incumbent challenger rival rivals
      delegate delegates donor donors operative operatives consultant pollster fundraiser organizer protester protesters demonstrator immigrant
      migrant refugee citizen citizens observer observers commentator pundit blogger historian scholar biographer pastor bishop priest pope
      insider insiders veteran staffer staffers employee employees diplomat ambassador general colonel sheriff detective investigator
      investigators commissioner prosecutor prosecutors defendant plaintiff campaigner campaigners premier chancellor narrator interviewer participant attendee
      attendees crowd others someone singer musician comedian star performer artist writer novelist poet filmmaker newspaper-man
      entrepreneur developer investor banker trader guest caller viewer reader user fan fans passenger pilot captain customer client tenant
      landlord entrant applicant volunteer volunteers skeptic detractor detractors father-in-law sibling siblings twin co-author co-founder deputy
      libertarian independent socialist celebrity newcomer outsider heir confidant confidants questioner questioners attendees counterpart predecessor successor ex-wife ex-husband
      clerk engineer engineers technician technicians negotiator negotiators envoy bureaucrat bureaucrats functionary councillor councillors trustee trustees
      skipper shopkeeper pensioner pensioners headteacher registrar treasurer tenants servant servants mediator mediators planner planners accountant
      auditor auditors archivist librarian curator biologist geologist epidemiologist chemist physicist ecologist`,
    ),
  ]),
  bodyNouns: new Set(
    list(`campaign campaigns company companies firm government administration ministry department agency agencies office bureau committee commission council court
    board panel party group groups organization organisation association union coalition alliance network newspaper paper magazine publication outlet
    site website station channel university college school hospital church bank police team camp staff jury commission foundation institute
    think-tank charity nonprofit embassy consulate parliament congress senate house army navy military force forces regime authority authorities
    organizers business chain retailer manufacturer airline operator regulator watchdog city county state town village club league federation
    outlets newspapers papers magazines networks stations websites broadcasters media firms unions associations organizations organisations charities
    band brand corporation delegation task-force chamber service family families`),
  ),
  documentNouns: new Set(
    list(`statement report study poll survey letter email e-mail memo document documents article story editorial op-ed column book memoir ad advertisement
    commercial video tweet post message note transcript record records filing lawsuit complaint indictment ruling opinion decision order law bill
    resolution amendment section article headline caption sign banner placard poster petition press-release release announcement email emails text review
    interview speech biography profile piece analysis account dispatch brief affidavit warrant website page manifesto platform script plaque
    subtitle slogan inscription footnote projection forecast cable playbook dossier movie film suit photo photograph placards words comments remarks posts tweets letters emails reports polls documents surveys documentary rule tabloid daily weekly magazine slate card app page pages billboard newsletter catalogue clip clips bylaws finding findings standards guidelines rules minutes verse transcript listing chant guide paper quote entry update flier flyer leaflet invitation pitch readout summary memo narration voice-over voiceover`),
  ),
  bodyNameWords: new Set(
    list(`inc corp co ltd llc plc company group party committee commission council court department agency bureau office ministry university
    college school institute foundation association society union federation league club bank times post news journal tribune herald gazette
    magazine press network radio television tv pac party house senate congress parliament administration campaign center centre
    coalition alliance organization organisation service services security authority board police army navy force church hospital
    museum library chamber international states kingdom nations republicans democrats team daily weekly review observer reuters project
    fund action america guard corps international`),
  ),
  circumstances: new Set(list('where when because')),
  relatives: new Set(list('who whose which whom that')),
  reportOpeners: new Set(['that']),
  personSuffix:
    /(?:[a-z](?:man|men|woman|women|person)|(?:og|al|om|iv|on|eg|ar|ev|or|an|ep)ists?|icians?|ologists?|crats?|eers|maker|makers|holder|holders|goer|goers|keeper|keepers|worker|workers)$/,
  agentSuffix: /(?:er|ers|or|ors|ist|ists|ee|ees|eer|star|mate)$/,
  verbForm: /(?:ed|es|ing)$/,
  adverbForm: /ly$/,
  pastForm: /ed$/,
  pastParticipleForm: /(?:ed|^told)$/,
  presentParticipleForm: /ing$/,
  adjectiveForm: /(?:[aeiou]\p{L}*(?:al|ic|ive|ary|ous|ful|ish)|ed|-old)$/u,
  languageNames: new Set(
    list(`english french spanish german italian portuguese arabic hebrew russian chinese mandarin cantonese japanese korean dutch polish greek turkish
    persian farsi hindi urdu swedish norwegian danish finnish creole ukrainian inuktitut translation`),
  ),
  interpreters: new Set(['interpreter', 'translator', 'translation']),
  throughWords: new Set(['through', 'via', 'by', 'in']),
  citingForms: new Set(['citing', 'quoting']),
  speakingFor: new Set(list('spokesman spokeswoman spokesperson lawyer attorney representative')),
  speakingClause: /^who (?:speaks?|spoke|is speaking|was speaking) (?:for|on behalf of)(?!\p{L})/iu,
  ownerLinks: { speakingFor: 'for', other: 'of' },
  distancing: new Set(['so-called']),
  joiners: new Set(['and', '&']),
  firmNouns: new Set(list('company firm business retailer manufacturer airline operator corporation')),
  firmNameWords: new Set(list('inc corp co ltd llc plc company')),
  determinerGenders: new Map(),
  adjectivesFollow: false,
  cueInsideMarks: false,
  policy: englishPolicy,
};
