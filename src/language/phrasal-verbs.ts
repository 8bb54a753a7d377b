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
  'break off': 'end',
  'break out': 'erupt',
  'break up': 'dissolve',
  'bring back': 'restore',
  'bring down': 'reduce',
  'bring forward': 'advance',
  'bring in': 'introduce',
  'bring up': 'raise',
  'burn down': 'destroy',
  'buy up': 'buy',
  'call back': 'recall',
  'call for': 'demand',
  'call in': 'summon',
  'call off': 'cancel',
  'carry on': 'continue',
  'carry out': 'execute',
  'change course': 'reverse',
  'change tack': 'reverse',
  'clear up': 'resolve',
  'close down': 'close',
  'come against': 'oppose',
  'come back': 'return',
  'crack down': 'suppress',
  'cut back': 'reduce',
  'cut off': 'stop',
  'do away': 'abolish',
  'draw up': 'prepare',
  'drop out': 'withdraw',
  'fill in': 'complete',
  'find out': 'learn',
  'get back': 'recover',
  'get rid': 'scrap',
  'give away': 'donate',
  'give back': 'return',
  'give in': 'yield',
  'give up': 'drop',
  'go ahead': 'proceed',
  'go back': 'return',
  'hand back': 'return',
  'hand in': 'submit',
  'hand out': 'distribute',
  'hand over': 'deliver',
  'hold back': 'withhold',
  'hold off': 'postpone',
  'hold up': 'delay',
  'iron out': 'resolve',
  'keep out': 'bar',
  'keep to': 'follow',
  'kick out': 'expel',
  'knock down': 'demolish',
  'lay down': 'prescribe',
  'lay off': 'dismiss',
  'let down': 'disappoint',
  'let in': 'admit',
  'lock out': 'bar',
  'lock up': 'imprison',
  'look at': 'review',
  'look into': 'examine',
  'move away': 'leave',
  'opt out': 'withdraw',
  'pass on': 'transmit',
  'pay back': 'repay',
  'pay off': 'repay',
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
  'roll back': 'reverse',
  'roll out': 'introduce',
  'rule out': 'exclude',
  'scale back': 'reduce',
  'sell off': 'sell',
  'send away': 'expel',
  'send back': 'return',
  'set aside': 'annul',
  'set up': 'establish',
  'shut down': 'close',
  'shut off': 'deactivate',
  'shut out': 'bar',
  'sign off': 'approve',
  'sort out': 'resolve',
  'speak against': 'oppose',
  'speed up': 'accelerate',
  'spell out': 'explain',
  'stand down': 'resign',
  'stick to': 'follow',
  'step down': 'resign',
  'step up': 'increase',
  'strike down': 'annul',
  'strike out': 'annul',
  'switch off': 'deactivate',
  'switch on': 'activate',
  'take away': 'remove',
  'take back': 'reverse',
  'think again': 'reconsider',
  'think over': 'reconsider',
  'take off': 'remove',
  'take over': 'acquire',
  'tear down': 'demolish',
  'throw away': 'discard',
  'throw out': 'reject',
  'turn away': 'reject',
  'turn back': 'return',
  'turn down': 'reject',
  'turn off': 'deactivate',
  'turn on': 'activate',
  'walk out': 'strike',
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

/** The same verbs by their gerunds, which say that it is done after "are" or "were" alone. */
const baseOfGerund: ReadonlyMap<string, string> = new Map(
  [...new Set(baseOfForm.values())].flatMap((verb) => {
    const stem = verb.replace(/e$/u, '');
    return [`${stem}ing`, `${stem}${stem.at(-1)!}ing`].map((form) => [form, verb] as const);
  }),
);

const beforeGerund = /^(?:am|is|are|was|were|been)$/u;

/** A particle stands this near behind its verb: "take its decision back". In words. */
const reach = 5;

/** Stands before a noun: "to the back". */
const opensNoun = /^(?:the|an?|its|his|her|their|our|my|your|of|in|at)$/u;

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
