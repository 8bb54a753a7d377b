/** Base forms of verbs that questions about the news ask with ("why did they reject ..."), and what makes an action not a fact. */

/** Verbs that carry little by themselves: what they take tells what is asked. */
const lightVerbs = new Set(
  'be become do have make take get go come put say tell speak talk mean happen hold call decide describe report state name'.split(
    ' ',
  ),
);

const base = new Set(
  `abandon accept accompany accuse achieve acknowledge acquire add admit adopt advise agree aim allow announce answer
  apologise apologize appeal appear appoint approve arrange arrest arrive ask assault attack attend avoid award back
  ban bar become begin believe blame block break bring build bury buy call cancel capture carry cause cease
  celebrate change charge check choose claim close collapse combat come commit compensate compete complain conclude
  condemn confess confirm congratulate consider consult contact continue convict convince cost count create
  criticise criticize cross cut decide declare decline dedicate defend delay delete deliver demand demolish
  demonstrate deny depart deploy deport derail describe design destroy detain deteriorate die disappear discover
  discuss disinfect dismantle dismiss distribute divide donate drop drown earn ease eat elect eliminate emerge
  employ encourage end endorse enforce enter escape establish evacuate evict examine exclude execute exempt expand
  expect expel explain explode expose extend extinguish fail fall fear fight file find fine finish fire flee fly
  follow forbid force freeze fund gain gather get give grant grow guarantee halt hand happen help hide hire hit hold hurt
  identify ignore impose imprison improve include increase infect inform injure insist inspect install intervene
  introduce invent invest investigate invite issue join keep kidnap kill know launch lay lead learn leave lend let
  lift limit look loosen lose lower make marry meet mention merge move name negotiate nominate notify obtain occupy offer
  open operate oppose order organise organize overturn pardon participate pass pay perform permit persuade plan
  pledge pollute possess postpone praise predict prepare present prevent produce prohibit promise promote propose
  prosecute protect protest prove provide publish pull punish quarantine quit raise reach read rebuild receive
  recommend recover recruit reduce refer refuse reject relax release relocate remain remove renew reopen repair
  repay repeal replace report request require rescue resign respond restore restrict resume retire return reveal
  reverse review rise rob rule run sack save scrap seek seize sell send serve set shrink shut sign sink smuggle
  solve spend split stab stand start station stay steal step stop strike submit subsidise subsidize sue suffer suggest
  support surrender survive suspend swim take talk target tear tell terminate test threaten throw tighten torture trade
  train transfer travel treat try turn undergo unveil urge use vaccinate vanish veto visit vote want warn welcome
  win withdraw withhold work worsen write`
    .trim()
    .split(/\s+/u),
);

/** Whether a folded word is the base form of a verb of public affairs. */
export function isBaseVerb(folded: string): boolean {
  return base.has(folded);
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
    threatens urge urged urges urging want wanted wanting wants weigh weighing weighs without`
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
  went:go withdrew:withdraw won:win wore:wear wrote:write`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Participles of verbs whose past is another form, with their base forms. */
const irregularParticiples =
  'become:become begun:begin broken:break chosen:choose drawn:draw driven:drive fallen:fall flown:fly forbidden:forbid frozen:freeze eaten:eat hidden:hide sunk:sink shrunk:shrink torn:tear given:give grown:grow known:know risen:rise run:run shaken:shake spoken:speak stolen:steal stricken:strike sworn:swear taken:take gone:go withdrawn:withdraw worn:wear written:write'
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
