/** English verbs with a particle, and the plain verb that means nearly the same: readers say "take back", outlets "reverse". */
import { baseOfInflected, isBaseVerb } from './verbs.js';

const plainVerbs: Readonly<Record<string, string>> = {
  'back down': 'yield',
  'back out': 'withdraw',
  'break off': 'end',
  'break up': 'dissolve',
  'bring back': 'restore',
  'bring down': 'reduce',
  'bring in': 'introduce',
  'call for': 'demand',
  'call off': 'cancel',
  'carry out': 'execute',
  'close down': 'close',
  'cut back': 'reduce',
  'cut off': 'stop',
  'find out': 'learn',
  'get back': 'recover',
  'get rid': 'scrap',
  'give away': 'donate',
  'give back': 'return',
  'give in': 'yield',
  'give up': 'drop',
  'go ahead': 'proceed',
  'hand over': 'deliver',
  'hold back': 'withhold',
  'keep out': 'bar',
  'lay off': 'dismiss',
  'let down': 'disappoint',
  'let in': 'admit',
  'look at': 'review',
  'look into': 'examine',
  'pay back': 'repay',
  'pull down': 'demolish',
  'pull out': 'withdraw',
  'push back': 'postpone',
  'put forward': 'propose',
  'put off': 'postpone',
  'put up': 'raise',
  'rule out': 'exclude',
  'send away': 'expel',
  'send back': 'return',
  'set aside': 'annul',
  'set up': 'establish',
  'shut down': 'close',
  'shut out': 'bar',
  'step down': 'resign',
  'take away': 'remove',
  'take back': 'reverse',
  'take off': 'remove',
  'take over': 'acquire',
  'tear down': 'demolish',
  'throw out': 'reject',
  'turn away': 'reject',
  'turn back': 'return',
  'turn down': 'reject',
};

/** A particle stands this near behind its verb: "take its decision back". In words. */
const reach = 4;

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
  return words.flatMap((word, verb): PhrasalVerb[] => {
    const base = isBaseVerb(word) ? word : baseOfInflected(word);
    if (base === null) return [];
    for (let particle = verb + 1; particle <= Math.min(words.length - 1, verb + reach); particle += 1) {
      const plain = plainVerbs[`${base} ${words[particle]!}`];
      if (plain !== undefined) return [{ verb, particle, plain }];
    }
    return [];
  });
}
