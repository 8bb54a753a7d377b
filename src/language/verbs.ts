/** Base forms of verbs that questions about the news ask with ("why did they reject ..."), and what makes an action not a fact. */

/** Verbs that carry little by themselves: what they take tells what is asked. */
const lightVerbs = new Set(
  'be become do have make take get go come put say tell speak talk mean happen hold call decide describe report state name'.split(
    ' ',
  ),
);

const base = new Set(
  `abandon accept accuse add admit agree aim allow announce answer appeal appear appoint approve arrange arrest arrive ask
  attack attend avoid award back ban bar become begin believe block blame break bring build buy call cancel carry cause cease
  change charge check choose claim close collapse combat come complain confirm consider contact continue cost count create
  criticise criticize cross cut decide declare decline defend delay demand deny deploy describe design destroy die
  discuss dismiss donate drop earn elect end enter evacuate exclude expand expect expel explain fail fall fear fight file find
  fine finish fire fly follow forbid force fund gain get give grant grow halt happen help hire hit hold hurt impose improve
  increase inform injure inspect install invest investigate invite issue join keep kill know launch lead leave lend let lift
  limit lose lower make meet merge move name negotiate offer open oppose order pass pay permit plan pledge postpone predict
  prepare present prevent produce prohibit promise propose protect protest prove provide publish pull quit raise reach read
  receive recommend reduce refer refuse reject release remain remove renew reopen repair replace report request require rescue
  resign respond restore restrict return reveal reverse review rise rule run save scrap seek seize sell send serve set shut sign
  spend split stand start station stay steal stop strike sue suffer suggest support suspend take talk target tell test threaten
  trade train transfer travel try turn unveil urge use veto visit vote want warn win withdraw work write`
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
  drove:drive fell:fall fought:fight found:find flew:fly forbade:forbid gave:give got:get grew:grow held:hold kept:keep knew:know
  led:lead left:leave lent:lend lost:lose made:make met:meet paid:pay ran:run rose:rise sat:sit sent:send sold:sell shook:shake
  shot:shoot sought:seek spent:spend spoke:speak stole:steal stood:stand struck:strike swore:swear taught:teach told:tell took:take
  went:go withdrew:withdraw won:win wore:wear wrote:write`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Participles of verbs whose past is another form, with their base forms. */
const irregularParticiples =
  'become:become begun:begin broken:break chosen:choose drawn:draw driven:drive fallen:fall flown:fly forbidden:forbid given:give grown:grow known:know risen:rise run:run shaken:shake spoken:speak stolen:steal stricken:strike sworn:swear taken:take gone:go withdrawn:withdraw worn:wear written:write'
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
