/** English verbs with a particle, and the plain verb that means nearly the same: readers say "take back", outlets "reverse". */
import { irregularForms } from './verbs.js';

const plainVerbs: Readonly<Record<string, string>> = {
  'back down': 'yield',
  'back out': 'withdraw',
  'back up': 'support',
  'bail out': 'rescue',
  'beef up': 'strengthen',
  'blow up': 'explode',
  'break down': 'fail',
  'break into': 'enter',
  'break off': 'end',
  'break out': 'erupt',
  'break up': 'dissolve',
  'bring back': 'restore',
  'bring down': 'reduce',
  'bring forward': 'advance',
  'bring home': 'repatriate',
  'bring in': 'introduce',
  'bring up': 'raise',
  'burn down': 'destroy',
  'buy up': 'buy',
  'call back': 'recall',
  'call for': 'demand',
  'call in': 'summon',
  'call off': 'cancel',
  'carry away': 'remove',
  'carry off': 'remove',
  'carry on': 'continue',
  'carry out': 'execute',
  'cast out': 'expel',
  'change course': 'reverse',
  'change tack': 'reverse',
  'clean up': 'clean',
  'clear out': 'evacuate',
  'clear up': 'resolve',
  'close down': 'close',
  'come across': 'cross',
  'come against': 'oppose',
  'come ashore': 'land',
  'come back': 'return',
  'cover up': 'conceal',
  'crack down': 'suppress',
  'cut back': 'reduce',
  'cut down': 'reduce',
  'cut off': 'stop',
  'do away': 'abolish',
  'draw up': 'prepare',
  'drive away': 'expel',
  'drive out': 'expel',
  'drop out': 'withdraw',
  'fall behind': 'lag',
  'fall ill': 'sicken',
  'fall sick': 'sicken',
  'farm out': 'delegate',
  'fence off': 'enclose',
  'fill in': 'complete',
  'find out': 'learn',
  'force out': 'expel',
  'get across': 'cross',
  'get back': 'recover',
  'get rid': 'scrap',
  'give away': 'donate',
  'give back': 'return',
  'give in': 'yield',
  'give over': 'surrender',
  'give up': 'drop',
  'go across': 'cross',
  'go ahead': 'proceed',
  'go away': 'leave',
  'go back': 'return',
  'hand back': 'return',
  'hand in': 'submit',
  'hand out': 'distribute',
  'hand over': 'deliver',
  'hold back': 'withhold',
  'hold off': 'postpone',
  'hold up': 'delay',
  'hush up': 'conceal',
  'iron out': 'resolve',
  'keep apart': 'separate',
  'keep away': 'bar',
  'keep down': 'limit',
  'keep out': 'bar',
  'keep to': 'follow',
  'kick out': 'expel',
  'knock down': 'demolish',
  'lay down': 'prescribe',
  'lay off': 'dismiss',
  'lay up': 'immobilise',
  'leave behind': 'abandon',
  'leave out': 'omit',
  'let down': 'disappoint',
  'let in': 'admit',
  'let off': 'spare',
  'let through': 'admit',
  'lock out': 'bar',
  'lock up': 'imprison',
  'look at': 'review',
  'look into': 'examine',
  'move away': 'leave',
  'opt out': 'withdraw',
  'pack up': 'leave',
  'pass on': 'transmit',
  'pay back': 'repay',
  'pay off': 'repay',
  'pen up': 'confine',
  'phase out': 'end',
  'pick up': 'collect',
  'pile up': 'accumulate',
  'point out': 'note',
  'power down': 'deactivate',
  'pull back': 'withdraw',
  'pull down': 'demolish',
  'pull out': 'withdraw',
  'push back': 'postpone',
  'put back': 'postpone',
  'put forward': 'propose',
  'put off': 'postpone',
  'put up': 'raise',
  'ramp up': 'increase',
  'ring up': 'telephone',
  'roll back': 'reverse',
  'roll out': 'introduce',
  'round up': 'arrest',
  'rule out': 'exclude',
  'run away': 'flee',
  'scale back': 'reduce',
  'seal off': 'close',
  'sell off': 'sell',
  'send away': 'expel',
  'send back': 'return',
  'send home': 'return',
  'send off': 'dispatch',
  'send out': 'dispatch',
  'set aside': 'annul',
  'set free': 'release',
  'set up': 'establish',
  'shoot down': 'destroy',
  'shut down': 'close',
  'shut off': 'deactivate',
  'shut out': 'bar',
  'sign off': 'approve',
  'slip across': 'cross',
  'slip through': 'enter',
  'slow down': 'slow',
  'sort out': 'resolve',
  'speak against': 'oppose',
  'speed up': 'accelerate',
  'spell out': 'explain',
  'stand down': 'resign',
  'stay behind': 'remain',
  'step down': 'resign',
  'step up': 'increase',
  'stick to': 'follow',
  'strike down': 'annul',
  'strike out': 'annul',
  'switch off': 'deactivate',
  'switch on': 'activate',
  'take away': 'remove',
  'take back': 'reverse',
  'take off': 'remove',
  'take out': 'remove',
  'take over': 'acquire',
  'tear down': 'demolish',
  'think again': 'reconsider',
  'think over': 'reconsider',
  'throw away': 'discard',
  'throw out': 'reject',
  'track down': 'find',
  'turn away': 'reject',
  'turn back': 'return',
  'turn down': 'reject',
  'turn off': 'deactivate',
  'turn on': 'activate',
  'walk off': 'strike',
  'walk out': 'strike',
  'wash away': 'destroy',
  'water down': 'weaken',
  'wind down': 'end',
  'wind up': 'end',
  'wipe out': 'destroy',
  'work out': 'resolve',
};

/** The forms of a verb that say it is or was done; some that it does not have are no words at all. */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/u, '');
  const doubled = `${stem}${stem.at(-1)!}`;
  const regular = [`${verb}s`, `${verb}es`, `${stem}ed`, `${doubled}ed`];
  return [verb, ...regular, verb.replace(/y$/u, 'ies'), verb.replace(/y$/u, 'ied'), ...irregularForms(verb, 'en')];
}

/** The verbs that take a particle here, by each of their forms. */
const baseOfForm: ReadonlyMap<string, string> = new Map(
  Object.keys(plainVerbs)
    .map((phrase) => phrase.slice(0, phrase.indexOf(' ')))
    .flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)),
);

/** The same verbs by their gerunds, which say that it is done after "are", "were" or "why" alone. */
const baseOfGerund: ReadonlyMap<string, string> = new Map(
  [...new Set(baseOfForm.values())].flatMap((verb) => {
    const stem = verb.replace(/e$/u, '');
    return [`${stem}ing`, `${stem}${stem.at(-1)!}ing`].map((form) => [form, verb] as const);
  }),
);

const beforeGerund = /^(?:am|is|are|was|were|been|why)$/u;

/** A particle stands this near behind its verb: "take its decision back". In words. */
const reach = 5;

/** Stands before a noun: "to the back". */
const opensNoun = /^(?:the|an?|its|his|her|their|our|my|your|of|in|at)$/u;

/** Stands before a noun that is a verb elsewhere: "a U-turn on". */
const beforeNoun = /^u$/u;

/** A phrasal verb among the words of a question. */
export interface PhrasalVerb {
  /** Places of the verb and of its particle. */
  verb: number;
  particle: number;
  /** The base form of the plain verb. */
  plain: string;
}

/**
 * The phrasal verbs among some words.
 *
 * @param words - folded, in order
 * @param language - ISO 639-1 code; only English has them
 */
export function phrasalVerbs(words: readonly string[], language: string): PhrasalVerb[] {
  if (language !== 'en') return [];
  const plainAt = (verb: number, particle: number): string | undefined => {
    if (beforeNoun.test(words[verb - 1] ?? '')) return undefined;
    const progressive = beforeGerund.test(words[verb - 1] ?? '');
    const base = baseOfForm.get(words[verb]!) ?? (progressive ? baseOfGerund.get(words[verb]!) : undefined);
    return base === undefined ? undefined : plainVerbs[`${base} ${words[particle]!}`];
  };
  return words.flatMap((_, verb): PhrasalVerb[] => {
    for (let particle = verb + 1; particle <= Math.min(words.length - 1, verb + reach); particle += 1) {
      const plain = plainAt(verb, particle);
      if (plain === undefined || opensNoun.test(words[particle - 1]!)) continue;
      // "The rules were phased out": a particle goes with the verb nearest to it.
      const nearer = words.slice(verb + 1, particle).some((_, at) => plainAt(verb + 1 + at, particle) !== undefined);
      return nearer ? [] : [{ verb, particle, plain }];
    }
    return [];
  });
}
