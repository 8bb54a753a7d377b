/** English cues of policies. */
import { inflect } from './en-verbs.js';
import { list } from './pack.js';
import { type Intention, phrases, type PolicyCues, type PolicyStage } from './policy-cues.js';

/** Verbs that double a consonant or are irregular: present, past, participle, -ing. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ban: 'bans banned banned banning',
  bar: 'bars barred barred barring',
  cap: 'caps capped capped capping',
  stop: 'stops stopped stopped stopping',
  drop: 'drops dropped dropped dropping',
  scrap: 'scraps scrapped scrapped scrapping',
  shut: 'shuts shut shut shutting',
  forbid: 'forbids forbade forbidden forbidding',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  undo: 'undoes undid undone undoing',
  rethink: 'rethinks rethought rethought rethinking',
  permit: 'permits permitted permitted permitting',
  plan: 'plans planned planned planning',
  seek: 'seeks sought sought seeking',
  commit: 'commits committed committed committing',
  swear: 'swears swore sworn swearing',
  axe: 'axes axed axed axing',
};

interface Forms {
  present: string;
  past: string;
  participle: string;
  gerund: string;
}

function formsOf(verb: string): Forms {
  const irregular = IRREGULAR[verb]?.split(' ');
  const [present, past, participle, gerund] = irregular ?? [...inflect(verb).slice(1, 3), '', ''];
  if (irregular !== undefined) return { present: present!, past: past!, participle: participle!, gerund: gerund! };
  return { present: present!, past: past!, participle: past!, gerund: inflect(verb)[3] ?? `${verb}ing` };
}

/** Verbs by what their being done says of the policy. */
const VERBS: Readonly<Partial<Record<PolicyStage, string>>> = {
  'in-force': `ban bar prohibit forbid outlaw order require suspend halt stop close shut impose introduce enforce restrict limit cap freeze
    allow permit exempt implement mandate reinstate reopen launch oblige suspend tighten ease relax`,
  announced: 'announce unveil approve adopt authorise authorize',
  proposed: 'propose suggest recommend',
  reversed: 'reverse overturn repeal revoke rescind lift undo annul discontinue rethink reconsider',
  dropped: 'drop scrap cancel shelve abandon withdraw axe ditch',
  opposed: 'oppose reject criticise criticize condemn denounce deplore decry',
};

const INTENTIONS: readonly (readonly [string, Intention])[] = [
  ['plan intend pledge promise vow prepare aim', { stage: 'announced', decided: false }],
  ['agree decide vote commit resolve', { stage: 'announced', decided: true }],
  ['consider weigh mull propose want wish seek ask urge call press demand', { stage: 'proposed', decided: false }],
];

/** "Is going to close". */
const GOING: Intention = { stage: 'announced', decided: false };

const acts = new Map<string, PolicyStage>();
const participles = new Map<string, PolicyStage>();
const undoing = new Map<string, PolicyStage>();
for (const [stage, verbs] of Object.entries(VERBS) as [PolicyStage, string][]) {
  for (const verb of list(verbs)) {
    const { present, past, participle } = formsOf(verb);
    // A plural subject takes the base form: "residents oppose".
    for (const form of [verb, present, past]) acts.set(form, stage);
    participles.set(participle, stage);
    if (stage === 'reversed' || stage === 'dropped') undoing.set(verb, stage);
  }
}

const intentions = new Map<string, Intention>();
for (const [verbs, intention] of INTENTIONS) {
  for (const verb of list(verbs)) {
    const { present, past, participle, gerund } = formsOf(verb);
    for (const form of [verb, present, past, participle, gerund]) intentions.set(form, intention);
  }
}
intentions.set('going', GOING);

export const englishPolicy: PolicyCues = {
  acts,
  participles,
  undoing,
  intentions,
  addressed: new Set(['ask', 'urge', 'call', 'press', 'want'].flatMap((verb) => inflect(verb))),
  future: new Set(['will', 'shall', "'ll"]),
  reportedFuture: new Set(['would']),
  futureForm: null,
  announcing: new Set(list('announce announces announced confirm confirms confirmed')),
  changes: new Set(
    list(
      'raised raises lowered lowers cut cuts increased increases reduced reduces doubled doubles extended extends shortened',
    ),
  ),
  changedFrom: new Set(['from']),
  changedTo: new Set(['to']),
  duties: phrases('must, have to, has to, is required to, are required to, is obliged to, are obliged to'),
  needs: phrases('needs to, need to, should, must, ought to, has to, have to'),
  uneventful: new Set(
    list(`say tell know see find think hope believe need want speak talk answer meet attend visit come go happen remain stay seem
      become show get look feel hear wait know like love die live help miss depend mean appear learn find share discuss`),
  ),
  infinitiveMarkers: new Set(['to']),
  infinitiveForm: /^[a-z-]{2,}$/u,
  be: new Set(list('is are was were be been being')),
  have: new Set(list("have has had 've")),
  inForce: phrases('in force, in effect, in place'),
  tookEffect: phrases(
    'took effect, came into force, came into effect, entered into force, went into effect, has taken effect',
  ),
  takesEffect: phrases(
    'takes effect, take effect, comes into force, come into force, comes into effect, enters into force',
  ),
  nouns: new Map<string, PolicyStage>([
    ...list('decision pledge promise plan plans commitment intention').map((noun) => [noun, 'announced'] as const),
    ...list('proposal proposals demand bid bill idea suggestion call calls').map((noun) => [noun, 'proposed'] as const),
  ]),
  nounLinks: new Set(list('to of for')),
  deniedNouns: new Set(list('plan plans proposal intention decision')),
  earlier: phrases('instead of, rather than, in place of, former, previous, earlier policy of, earlier rule of'),
  replaces: new Set(list('replace replaces replaced replacing supersedes superseded')),
  noLonger: phrases('no longer, not any longer'),
  contrasts: new Set(list('whereas while although though previously formerly until')),
  supposed: new Set(list('if whether unless should could might may asked')),
  conditions: phrases('if, unless, provided that, as long as, in the event, in case, should there'),
  clauseEnds: new Set(
    list(`because after before when while if unless whether which who whom whose where although though whereas until since but as
    despite once so that amid following than including saying said says adding citing according`),
  ),
  lawNouns: new Set(
    list(
      'law laws act acts treaty treaties convention conventions charter constitution statute code agreement ordinance directive court covenant protocol',
    ),
  ),
  actorNouns: new Set(
    list(`country countries state states nation nations province provinces town towns county counties city cities opposition
      regulators lawmakers unions ministers governments councils parties courts groups residents owners drivers farmers workers`),
  ),
  doubting: new Set(
    list(`hope hopes hoped hoping fear fears feared expect expects expected believe believes believed think thinks thought doubt doubts
      doubted want wants wanted predict predicts predicted suppose wish wishes wished`),
  ),
  talks: new Set(list('talks talk discussions negotiations')),
  talkLinks: new Set(list('about over on')),
  lawOpeners: new Set(['under']),
  barring: new Set(
    list(
      'bar bars bans ban prohibit prohibits forbid forbids outlaws outlaw require requires guarantee guarantees protect protects promises',
    ),
  ),
  breaches: phrases(
    `in breach of, in violation of, in contravention of, contrary to, violates, violate, violated, breaches, breached, breach, contravenes,
    contravene, incompatible with, is forbidden by, are forbidden by, is prohibited by, are prohibited by, is barred by, are barred by,
    illegal under, unlawful under, unconstitutional under`,
  ),
  unacceptable: new Set(['unacceptable', 'intolerable']),
  acceptable: new Set(['acceptable']),
  opposition: new Set(list('opposition objection objections')),
  timeWords: new Set(
    list(`today yesterday tomorrow tonight last next this week month year morning evening afternoon night early late earlier later already
    now currently recently temporarily immediately`),
  ),
  timePrepositions: new Set(list('on in since from until by during at')),
};
