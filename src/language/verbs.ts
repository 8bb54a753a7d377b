/** Base forms of verbs that questions about the news ask with ("why did they reject ..."), and what makes an action not a fact. */

/** Verbs that carry little by themselves: what they take tells what is asked. */
const lightVerbs = new Set(
  'be become do have make take get go come put say tell speak talk mean happen hold call decide describe report state name'.split(
    ' ',
  ),
);

const base = new Set(
  `abandon abolish absorb abuse accelerate accept accompany accuse achieve acknowledge acquire activate adapt add adjourn
  adjust administer admit adopt advertise advise affirm agree aim allege allocate allow alter amend analyse
  announce annul answer anticipate apologise apologize appeal appear applaud appoint approve arrange arrest arrive ask
  assassinate assault assemble assent assert assess assign assist assure attach attack attend attract authorise authorize
  avert avoid award back ban bar barricade become beg begin believe blame block boycott break bring broadcast build burn
  bury buy call cancel capture carry catch cause cease celebrate censor certify change charge check choose claim clear
  climb close collapse collect combat come commemorate commit compare compensate compete complain conceal
  concede conclude condemn conduct confess confirm confiscate confront congratulate connect consent consider construct consult
  consume contact contaminate continue contradict contribute convert convict convince cooperate correct cost
  count create criticise criticize cross curb cut damage deactivate decide declare decline decrease dedicate
  defeat defend defer define defy delay delete deliver demand demolish demonstrate deny depart deploy deport
  derail describe design destroy detain detect deter deteriorate determine devastate develop devote die   disagree disappear disband discard discharge disclose discontinue discover discuss disinfect dismantle dismiss
  displace disrupt dissolve distribute divert divide donate downgrade drag drive drop drown dump earn ease eat elect
  eliminate emerge emit employ enact encourage end endanger endorse enforce engage enlarge enter erase
  erect erupt escalate escape establish evacuate evade evict examine exclude execute exempt exhaust exhibit
  expand expect expel expire explain explode exploit explore expose extend extinguish extract extradite fail fall
  fear fight file find fine finish fire flee fly follow forbid force forfeit freeze fund gain gather get
  give grant grow guarantee halt hand happen harass harm help hide hire hit hold hunt hurt identify ignore
  impeach implement implore impose imprison improve include increase indict infect inflict inform inherit initiate inject
  injure insist inspect install instruct insult insure integrate intercept interrogate interrupt intervene introduce
  invade invent invest investigate invite isolate issue jail join justify keep kidnap kill know launch lay lead learn
  leave lend let liberate lift limit locate lock look loosen lose lower make manufacture marry meet mention merge
  migrate miss modify mourn move murder name nationalise nationalize negotiate nominate notify nullify obey obstruct
  obtain occupy offend offer open operate oppose order organise organize oust outlaw overcome overhaul overrule
  oversee overturn paint paralyse pardon participate pass pay perform permit persuade plan plead pledge plunge poison
  pollute possess postpone pour praise predict prepare prescribe present preserve prevent print privatise privatize
  produce prohibit promise promote prompt propose prosecute protect protest prove provide provoke publish pull pump
  punish purchase quarantine quash quit raid raise ratify reach react read reassign rebuild recall receive recommend
  reconsider recover recruit reduce refer refuse regain register regulate reinforce reinstate reject relax release
  relocate remain remove rename renew renovate reopen repair repay repeal repeat replace report request
  require rescind rescue resettle resign resist resolve respond restore restrict resume retire retract return
  reveal reverse review revise revive revoke rewrite rise rob rule run sack save scrap secure seek seize select sell
  send separate serve set settle shelve shorten shrink shut sign sink slash slaughter smash smuggle solve spend spill
  split spread stab stabilise stabilize stand start station stay steal step stop strengthen strike strip submit
  subsidise subsidize sue suffer suggest summon support surrender survive suspend sustain swap swear sweep swim switch
  tackle take talk target teach tear tell terminate test testify threaten throw tighten topple torch torture trace
  trade train transfer transform transmit trap travel treat trigger trim try turn undergo undermine undertake unveil
  upgrade uphold urge use vaccinate vanish veto violate visit vote vow wait waive walk want warn wash weaken wear
  welcome widen win withdraw withhold work worsen wound wreck write`
    .trim()
    .split(/\s+/u),
);

/** Whether a folded word is the base form of a verb of public affairs. */
export function isBaseVerb(folded: string): boolean {
  return base.has(folded);
}

/** Whether a folded word is a form of a verb of public affairs. */
export function isVerbForm(folded: string): boolean {
  return isBaseVerb(folded) || baseOfInflected(folded) !== null;
}

/** Whether what stands before an ending like "-ing" or "-er" is of a base form: "clos", "runn", "settl". */
export function isBaseBeforeEnding(folded: string): boolean {
  return [folded, `${folded}e`, folded.replace(/(\p{L})\1$/u, '$1')].some(isBaseVerb);
}

/** The base form of a gerund ("closing", "stepping"); null for other words. */
export function baseOfGerund(folded: string): string | null {
  const root = folded.replace(/ing$/u, '');
  if (root === folded) return null;
  return [`${root}e`, root, root.replace(/(\p{L})\1$/u, '$1')].find(isBaseVerb) ?? null;
}

/** Whether a verb says too little by itself to be looked for. */
export function isLightVerb(folded: string): boolean {
  return lightVerbs.has(folded);
}

/** By language: words after which an infinitive or a verbal noun is a wish, a plan or a refusal, not something that was done. */
const notDone: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `against ask asked asking asks call called calling calls consider considered considering considers decline declined
    declines declining demand demanded demanding demands fail failed fails hope hoped hopes intend intended intends oppose
    opposed opposes opposing plan planned planning plans possibility proposal propose proposed proposes proposing refuse
    refused refuses refusing request requested requests seek seeking seeks sought talk talks threat threaten threatened
    threatens urge urged urges urging plead pleaded pleads pleading beg begged begs begging implore implored implores want wanted wanting wants weigh weighing weighs without`
      .trim()
      .split(/\s+/u),
  ),
  fr: new Set(
    `contre demande demandent demander demandait appelle appellent appeler reclame reclament reclamer envisage envisagent
    envisager exige exigent exiger espere esperent esperer compte comptent entend entendent propose proposent proposer proposition
    projet projette prevoit prevoient prevu refuse refusent refuser refus renonce renoncent renoncer menace menacent menacer souhaite
    souhaitent souhaiter veut veulent vouloir voulait possibilite eventuel eventuelle sans s'oppose oppose opposent opposer pour devait`
      .trim()
      .split(/\s+/u),
  ),
};

/** By language: words after which nothing is reported as done, however the verb stands. */
const open: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['whether', 'if', 'unless', 'considering', 'possibility', 'would', 'could', 'might', 'may', 'should']),
  fr: new Set(['si', 'pourrait', 'pourraient', 'devrait', 'devraient', 'serait', 'seraient', 'aurait', 'auraient']),
};

/** Whether an infinitive or verbal noun that follows a folded word is not reported as done. */
export function isNotDoneMarker(folded: string, language: string): boolean {
  return notDone[language]?.has(folded) ?? false;
}

/** Whether whatever follows a folded word is left open. */
export function isOpenMarker(folded: string, language: string): boolean {
  return open[language]?.has(folded) ?? false;
}

/** Whether a folded word is itself a form of the future or the conditional: "fermera". English has none. */
export function isFutureForm(folded: string, language: string): boolean {
  return language === 'fr' && /(?:era|ira|ura|dra|eront|iront|uront|dront|rait|raient)$/u.test(folded);
}

const noForms: ReadonlySet<string> = new Set();

/** Past forms that no ending shows, with their base forms. */
const irregularPasts: ReadonlyMap<string, string> = new Map(
  `became:become began:begin broke:break brought:bring built:build bought:buy came:come caught:catch chose:choose drew:draw
  drove:drive ate:eat fell:fall fled:flee froze:freeze hid:hide fought:fight found:find flew:fly forbade:forbid gave:give got:get grew:grow held:hold kept:keep knew:know
  led:lead left:leave lent:lend lost:lose made:make met:meet paid:pay ran:run rose:rise sat:sit sent:send sold:sell shook:shake sank:sink shrank:shrink tore:tear
  shot:shoot sought:seek spent:spend spoke:speak stole:steal stood:stand struck:strike swore:swear taught:teach told:tell took:take
  went:go withdrew:withdraw won:win wore:wear wrote:write
  repaid:repay rebuilt:rebuild retook:retake rewrote:rewrite redrew:redraw resold:resell reran:rerun overcame:overcome oversaw:oversee
  overthrew:overthrow overtook:overtake undertook:undertake underwent:undergo understood:understand undid:undo upheld:uphold withheld:withhold
  withstood:withstand misled:mislead mistook:mistake foresaw:foresee forgave:forgive forgot:forget arose:arise awoke:awake bent:bend bled:bleed
  blew:blow bred:breed clung:cling crept:creep dealt:deal dug:dig drank:drink dreamt:dream fed:feed hung:hang knelt:kneel rang:ring rode:ride sang:sing saw:see shone:shine slept:sleep slid:slide
  sped:speed spun:spin sprang:spring stuck:stick stung:sting swam:swim swept:sweep swung:swing threw:throw wept:weep`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Participles of verbs whose past is another form, with their base forms. */
const irregularParticiples =
  'become:become begun:begin broken:break chosen:choose drawn:draw driven:drive fallen:fall flown:fly forbidden:forbid frozen:freeze eaten:eat hidden:hide sunk:sink shrunk:shrink torn:tear given:give grown:grow known:know risen:rise run:run shaken:shake spoken:speak stolen:steal stricken:strike sworn:swear taken:take gone:go withdrawn:withdraw worn:wear written:write rewritten:rewrite redrawn:redraw retaken:retake overcome:overcome overseen:oversee overthrown:overthrow overtaken:overtake undertaken:undertake undergone:undergo undone:undo mistaken:mistake foreseen:foresee forgiven:forgive forgotten:forget arisen:arise blown:blow drunk:drink rung:ring ridden:ride sung:sing seen:see sprung:spring swum:swim thrown:throw'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]);

function buildForms(): ReadonlyMap<string, ReadonlySet<string>> {
  const ofBase = new Map<string, Set<string>>();
  for (const [form, verb] of [...irregularPasts, ...irregularParticiples]) {
    const forms = ofBase.get(verb) ?? new Set([verb]);
    ofBase.set(verb, forms.add(form));
  }
  return new Map([...ofBase.values()].flatMap((forms) => [...forms].map((form) => [form, forms] as const)));
}

const formsOfIrregular = buildForms();

/** The forms of an irregular verb that a folded word is one of ("met", "meet"); empty for other words. */
export function irregularForms(folded: string, language: string): ReadonlySet<string> {
  return (language === 'en' ? formsOfIrregular.get(folded) : undefined) ?? noForms;
}

/** The base form of an inflected verb of public affairs ("opposes", "closed"); null for a base form and for other words. */
export function baseOfInflected(folded: string): string | null {
  const irregular = irregularPasts.get(folded);
  if (irregular !== undefined) return irregular;
  for (const [ending, replacement] of [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', ''],
    ['s', ''],
    ['ed', ''],
    ['d', ''],
  ] as const) {
    if (!folded.endsWith(ending)) continue;
    const candidate = folded.slice(0, -ending.length) + replacement;
    if (base.has(candidate)) return candidate;
    const undoubled = candidate.replace(/(\p{L})\1$/u, '$1');
    if (undoubled !== candidate && base.has(undoubled)) return undoubled;
  }
  return null;
}
