/** English verb forms: irregular ones as data, the others by rule. */

const IRREGULAR: Record<string, string[]> = {
  say: ['say', 'says', 'said', 'saying'],
  tell: ['tell', 'tells', 'told', 'telling'],
  write: ['write', 'writes', 'wrote', 'written', 'writing'],
  read: ['read', 'reads', 'reading'],
  put: ['put', 'puts', 'putting'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  speak: ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  shoot: ['shoot', 'shoots', 'shot', 'shooting'],
  sing: ['sing', 'sings', 'sang', 'singing'],
  swear: ['swear', 'swears', 'swore', 'sworn', 'swearing'],
  teach: ['teach', 'teaches', 'taught', 'teaching'],
  find: ['find', 'finds', 'found', 'finding'],
  feel: ['feel', 'feels', 'felt', 'feeling'],
  hear: ['hear', 'hears', 'heard', 'hearing'],
  show: ['show', 'shows', 'showed', 'shown', 'showing'],
  begin: ['begin', 'begins', 'began', 'beginning'],
  offer: ['offer', 'offers', 'offered', 'offering'],
  text: ['text', 'texts', 'texted', 'texting'],
};

/** Verbs of more than one syllable that double their last consonant all the same. */
const DOUBLING = new Set([
  'quip',
  'brag',
  'slam',
  'snap',
  'sob',
  'shrug',
  'jab',
  'rip',
  'pen',
  'beg',
  'sum',
  'rebut',
  'admit',
  'concur',
  'blog',
  'quiz',
  'grin',
  'refer',
  'dub',
  'recur',
  'commit',
  'pin',
]);

/** @returns every form of an English verb given its base form: base, -s, past, past participle, -ing. */
export function inflect(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (DOUBLING.has(verb)) {
    const doubled = verb + verb.slice(-1);
    return [verb, verb.endsWith('z') ? `${doubled}es` : `${verb}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}
