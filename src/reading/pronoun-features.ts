/**
 * The features of a pronoun and somebody it may stand for: a few properties of the pair, alone and together. A feature is a number here,
 * since thousands are weighed in an article; its name, which the weights are saved under, is put together only when somebody asks.
 */

/** What a property can be, in the order of its numbers. */
const VALUES = {
  place: ['0', '1', '2', '3'],
  /** Sentences to the nearest mention: 0, 1, 2, 3 to 4, more. */
  near: ['0', '1', '2', '3', '4'],
  /** The nearest mention's role in its sentence. */
  role: ['s', 'c', 'g', 'p', 'm', 'a', 'o'].flatMap((role) => [role, `${role}v`, `${role},`]),
  plainRole: ['s', 'c', 'g', 'p', 'm', 'a', 'o'],
  /** Of gender: the pronoun has none, the other has none, it agrees, it agrees as far as known, it does not. */
  agreement: ['x', '?', '=', '~', '!'],
  /** Whether it spoke last, and how many paragraphs before. */
  spoke: ['n', 'y0', 'y1', 'y2'],
  /** Whether the last pronoun of this gender stood for it, how far before, and in what role that pronoun was. */
  linked: ['n', ...['s0', 's1', 's2', '1', '2', '3'].flatMap((far) => ['s', 'o', 'p'].map((role) => `y${far}${role}`))],
  paragraphs: ['0', '1', '2', '3'],
  /** Mentions so far: one, two, up to four, more. */
  count: ['0', '1', '2', '3'],
  kind: ['linked', 'nominal', 'full', 'one'],
  title: ['', 't'],
  nature: ['person', 'body', 'document', 'unknown'],
  personhood: ['0', '1', '2', '3', '4', '5'],
  coarsePersonhood: ['0', '1', '2', '3'],
  /** Sentences to the nearest mention that is a subject; `x` for none. */
  subjectNear: ['x', '0', '1', '2', '3', '4'],
  /** Paragraphs since the first mention by name; `x` when that comes only later. */
  fresh: ['0', '1', '2', '3', 'x'],
  /** Whether it leads the pronoun's paragraph, and whether it led the one before. */
  leads: ['00', '01', '10', '11'],
  candidates: ['1', '2', '3'],
  tied: ['0', '1'],
  opening: ['0', '1'],
  afterRun: ['0', '1'],
  otherSubject: ['0', '1'],
  quoted: ['0', '1'],
  only: ['0', '1'],
} as const satisfies Record<string, readonly string[]>;

export type Property = keyof typeof VALUES;

/** @returns the number of a property's value; throws when it has no such value, which the types do not tell. */
export function valueOf(property: Property, value: string): number {
  const index = (VALUES[property] as readonly string[]).indexOf(value);
  if (index < 0) throw new RangeError(`${property} is never "${value}"`);
  return index;
}

/** Which properties each feature puts together, by the prefix of its name. */
const TEMPLATES = [
  ['r', 'place'],
  ['s', 'near'],
  ['sg', 'near', 'role'],
  ['rg', 'place', 'role'],
  ['a', 'agreement'],
  ['ar', 'agreement', 'place'],
  ['v', 'spoke'],
  ['vp', 'spoke', 'paragraphs'],
  ['vs', 'spoke', 'subjectNear', 'afterRun'],
  ['l', 'linked'],
  ['lv', 'linked', 'spoke'],
  ['lp', 'linked', 'paragraphs'],
  ['lr', 'linked', 'place'],
  ['n', 'count'],
  ['k', 'kind', 'title'],
  ['ts', 'tied', 'near', 'plainRole'],
  ['tv', 'tied', 'spoke', 'agreement'],
  ['c', 'candidates', 'place', 'plainRole'],
  ['sr', 'near', 'place', 'agreement'],
  ['u', 'nature', 'near'],
  ['h', 'personhood', 'agreement'],
  ['hr', 'coarsePersonhood', 'place'],
  ['o', 'plainRole', 'opening', 'afterRun', 'near'],
  ['b', 'subjectNear', 'otherSubject'],
  ['bs', 'subjectNear', 'otherSubject', 'spoke'],
  ['q', 'quoted'],
  ['qs', 'quoted', 'spoke', 'paragraphs'],
  ['f', 'fresh', 'paragraphs'],
  ['fr', 'fresh', 'role'],
  ['fk', 'fresh', 'kind', 'near'],
  ['e', 'leads'],
  ['el', 'leads', 'linked'],
  ['es', 'leads', 'spoke'],
  ['ef', 'leads', 'fresh', 'afterRun'],
  ['y', 'only', 'agreement'],
] as const satisfies readonly (readonly [string, ...Property[]])[];

interface Template {
  prefix: string;
  properties: readonly Property[];
  /** Number of its first feature. */
  first: number;
}

let total = 0;
const templates: readonly Template[] = TEMPLATES.map(([prefix, ...properties]) => {
  const first = total;
  total += properties.reduce((product, property) => product * VALUES[property].length, 1);
  return { prefix, properties, first };
});

/** How many features there are: their numbers are below it. */
export const FEATURES = total;

const names = templates.flatMap(({ prefix, properties }) => {
  let combined: string[][] = [[]];
  for (const property of properties)
    combined = combined.flatMap((before) => VALUES[property].map((value) => [...before, value]));
  return combined.map((values) => `${prefix}:${values.join(',')}`);
});

/** @returns the name that a feature's weight is saved under. */
export function featureName(feature: number): string {
  return names[feature]!;
}

const PROPERTIES = Object.keys(VALUES) as Property[];

/** For each template its steps one behind another: which property (its index in a row), and how many values it has. */
const steps = Uint8Array.from(
  templates.flatMap(({ properties }) =>
    properties.flatMap((property) => [PROPERTIES.indexOf(property), VALUES[property].length]),
  ),
);
/** Where each template's steps end, and its first feature. */
const ends = Uint16Array.from(
  templates.map((_, index) =>
    templates.slice(0, index + 1).reduce((sum, { properties }) => sum + 2 * properties.length, 0),
  ),
);
const firsts = Uint16Array.from(templates, ({ first }) => first);

/** Where each property stands in a row, in the order of `VALUES`. A literal, so that the compiler knows each number where it is used. */
export const P = {
  place: 0,
  near: 1,
  role: 2,
  plainRole: 3,
  agreement: 4,
  spoke: 5,
  linked: 6,
  paragraphs: 7,
  count: 8,
  kind: 9,
  title: 10,
  nature: 11,
  personhood: 12,
  coarsePersonhood: 13,
  subjectNear: 14,
  fresh: 15,
  leads: 16,
  candidates: 17,
  tied: 18,
  opening: 19,
  afterRun: 20,
  otherSubject: 21,
  quoted: 22,
  only: 23,
} as const satisfies Record<Property, number>;

/** @returns a row for the properties of one pair, all 0. */
export function emptyRow(): Uint8Array {
  return new Uint8Array(PROPERTIES.length);
}

/** @returns the numbers of the features of the pair whose properties stand in a row. */
export function featuresOf(row: Uint8Array): number[] {
  const features: number[] = [];
  for (let index = 0, at = 0; index < ends.length; index += 1) {
    let number = 0;
    for (; at < ends[index]!; at += 2) number = number * steps[at + 1]! + row[steps[at]!]!;
    features.push(firsts[index]! + number);
  }
  return features;
}
