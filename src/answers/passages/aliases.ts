/** Two ways of writing one name, learned from the coverage: initials for a name of several words, a country for its people. */
import { isSmallWord } from '../../language/name-words.js';
import type { Coverage, Token } from './passages.js';
import { atOnce } from '../steps.js';

/** Names of several words by their initials: `CBP` to the stems of the words. */
type Initials = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Names of more words than this are not shortened to initials. */
const longestName = 5;

/** Small words inside a name, which initials leave out: "Department of Health and Human Services". */
function insideName(token: Token, text: string): boolean {
  return isSmallWord(text.slice(token.start, token.end));
}

/** What a coverage tells of names and the letters for them. */
interface Learned {
  initials: Initials;
  /** Letters that articles give to names, by the stems of those. */
  given: ReadonlyMap<string, string>;
}

const learned = new WeakMap<Coverage, Learned>();

function learnedOf(coverage: Coverage): Learned {
  return learned.get(coverage) ?? atOnce(initialsInSteps(coverage));
}

/** What stands between a name and the letters that an article says it goes by: "Housing Agency (APH)", "Housing Agency, or APH,". */
const goesBy = /^\s*(?:\(|,\s*(?:or|ou)\s+)$/u;

/** The name right before letters in capitals that an article gives it, which need not be its initials: a foreign body's name is translated. */
function nameGiven(tokens: readonly Token[], at: number, text: string): readonly string[] | null {
  const { start, end } = tokens[at]!;
  if (!/^\p{Lu}{2,}$/u.test(text.slice(start, end)) || !/^\s*[),]/u.test(text.slice(end))) return null;
  let last = at - 1;
  if (last > 0 && !tokens[last]!.content && /^(?:or|ou)$/u.test(tokens[last]!.word)) last -= 1;
  if (last < 1 || !goesBy.test(text.slice(tokens[last]!.end, start))) return null;
  const run: string[] = [];
  for (let index = last; index >= 0 && run.length < longestName; index -= 1) {
    const token = tokens[index]!;
    if (token.capital && token.content) run.unshift(token.stem);
    else if (!insideName(token, text)) break;
    if (index > 0 && !/^\s*$/u.test(text.slice(tokens[index - 1]!.end, token.start))) break;
  }
  return run.length < 2 ? null : run;
}

/** So many passages are looked at between two pauses. */
const passagesAStep = 200;

/** Learns the runs of capitalised words, of two to five, by their initials, in steps; what the functions here then know. */
export function* initialsInSteps(coverage: Coverage): Generator<undefined, Learned> {
  const initials = new Map<string, Map<string, readonly string[]>>();
  const given = new Map<string, string>();
  for (const { tokens, text, index } of coverage.passages) {
    if (index % passagesAStep === passagesAStep - 1) yield;
    const learn = (short: string, stems: readonly string[]): void => {
      const known = initials.get(short) ?? new Map<string, readonly string[]>();
      known.set(stems.join(' '), stems);
      initials.set(short, known);
    };
    for (let first = 0; first < tokens.length; first++) {
      if (!tokens[first]!.capital) continue;
      const name = nameGiven(tokens, first, text);
      if (name !== null) {
        learn(tokens[first]!.stem, name);
        given.set(name.join(' '), tokens[first]!.stem);
      }
      const run: Token[] = [];
      for (let next = first; next < tokens.length && run.length < longestName; next++) {
        const token = tokens[next]!;
        const gap = next === first ? '' : text.slice(tokens[next - 1]!.end, token.start);
        if (!/^\s*$/u.test(gap)) break;
        if (token.capital) run.push(token);
        else if (!insideName(token, text)) break;
        if (!token.capital || run.length < 2) continue;
        learn(
          run.map(({ start }) => text[start]!).join(''),
          run.map(({ stem }) => stem),
        );
      }
    }
  }
  const names = new Map([...initials].map(([short, named]) => [short, [...named.values()]]));
  const found = { initials: names, given };
  learned.set(coverage, found);
  return found;
}

/** The names whose initials a word in capitals is; empty for other words. */
export function namesOfInitials(coverage: Coverage, stem: string): readonly (readonly string[])[] {
  if (!/^\p{Lu}{2,}$/u.test(stem)) return [];
  return learnedOf(coverage).initials.get(stem) ?? [];
}

const shortened = new WeakMap<Coverage, ReadonlyMap<string, string>>();

/** Fewer words than this are no name that its first word has been left out of. */
const shortestTail = 2;

/** Names without their first words, by whose initials the coverage calls them: "Harbour Board" for the NHB, the Northern Harbour Board. */
function tailsIn(coverage: Coverage): ReadonlyMap<string, string> {
  const known = shortened.get(coverage);
  if (known !== undefined) return known;
  const tails = new Map<string, string>();
  for (const [letters, names] of learnedOf(coverage).initials) {
    if (!coverage.knows(letters)) continue;
    for (const name of names)
      for (let from = 1; from <= name.length - shortestTail; from += 1) tails.set(name.slice(from).join(' '), letters);
  }
  shortened.set(coverage, tails);
  return tails;
}

/**
 * The initials that stand in the coverage for a run of a question's words, or for a name that ends in them.
 *
 * @returns for each token's index the initials, in capitals, of a name it is part of
 */
export function initialsOf(coverage: Coverage, tokens: readonly Token[], text: string): Map<number, string> {
  const found = new Map<number, string>();
  for (let first = 0; first < tokens.length; first++) {
    const run: number[] = [];
    for (let next = first; next < tokens.length && run.length < longestName; next++) {
      const token = tokens[next]!;
      if (!token.content) {
        if (insideName(token, text)) continue;
        break;
      }
      run.push(next);
      if (run.length < 2) continue;
      const letters = run.map((index) => text[tokens[index]!.start]!.toUpperCase()).join('');
      const stems = run.map((index) => tokens[index]!.stem).join(' ');
      const isWhole =
        coverage.knows(letters) && namesOfInitials(coverage, letters).some((name) => name.join(' ') === stems);
      const isNamed = run.every((index) => tokens[index]!.capital);
      const tail = isNamed ? tailsIn(coverage).get(stems) : undefined;
      const short = isWhole ? letters : (learnedOf(coverage).given.get(stems) ?? tail);
      if (short === undefined) continue;
      for (const index of run) found.set(index, short);
    }
  }
  return found;
}

/** Endings by which a people, a language or a way of doing is named after a place or a thing. */
const nameEndings = /(?:ians?|ia|ans?|ns?|ese|ish|i|is|o|a)$/u;

/** Whether two capitalised words name one place and its people: "Canada" and "Canadian", "Estonia" and "Estonians". */
export function sameNameFamily(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  if (shorter < 5 || left === right) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.endsWith('a') && (long === `${short}n` || long === `${short}ns`)) return true;
  const leftRoot = left.replace(nameEndings, '');
  const rightRoot = right.replace(nameEndings, '');
  return leftRoot.length >= 4 && leftRoot === rightRoot;
}

const derivedEndings =
  /^(?:ations?|ions?|ments?|ances?|ences?|ers?|ors?|als?|ives?|ity|ly|e?mental|ement|eurs?|euses?|ages?|ures?|istes?|aires?)$/u;

/** Stems of nouns that only look as if they were made from such a verb: "commission", "intensive". */
const otherNouns = new Set(['commiss', 'intens']);

/** Last letters of a noun's stem, and those of the verb it is made from: "suspension", "decision", "permission". */
const alternations: readonly (readonly [string, string])[] = [
  ['ns', 'nd'],
  ['is', 'id'],
  ['as', 'ad'],
  ['us', 'ud'],
  ['miss', 'mit'],
];

/** Shorter stems are too often other words. */
const shortestVerb = 5;

function isNounOf(noun: string, verb: string): boolean {
  if (verb.length < shortestVerb || otherNouns.has(noun)) return false;
  return alternations.some(
    ([ofNoun, ofVerb]) =>
      noun.endsWith(ofNoun) && verb.endsWith(ofVerb) && noun.slice(0, -ofNoun.length) === verb.slice(0, -ofVerb.length),
  );
}

/** Whether two stems are derived one from the other: "cross" and "crosser", "suspend" and "suspension". */
export function sameWordFamily(left: string, right: string): boolean {
  if (left === right || left[0] !== right[0]) return false;
  if (isNounOf(left, right) || isNounOf(right, left)) return true;
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length < 4 || !longer.startsWith(shorter)) return false;
  const ending = longer.slice(shorter.length);
  // A last consonant may be doubled: "scan" and "scanner".
  const undoubled = ending[0] === shorter.at(-1) ? ending.slice(1) : ending;
  return derivedEndings.test(ending) || derivedEndings.test(undoubled);
}
