/**
 * Reads a question for outlets' words, versions or sources by the words in it, in whatever order they stand: cue words tell what is
 * wanted, frame words say nothing, and what is left between them is the topic.
 */
import { type Cue, type CueLexicon, cueLexicons } from '../../language/questions/outlet-cues.js';
import { packFor } from '../../language/packs/index.js';
import { isStopWord } from '../../language/stop-words.js';
import { fold } from '../../language/words.js';

/** A stretch of a question, in UTF-16 units, end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** A question as its cues have it. */
export interface CueReading {
  /** What its words show that they stand for, with how often. */
  cues: ReadonlyMap<Cue, number>;
  /** What it may be about, what it most likely is first. */
  topics: string[];
  /** All that it may be about, in its order. */
  whole: string;
  /** Words that it lists to choose from. */
  choices: string[];
  /** Words in quotation marks, as written. */
  quoted: string[];
  /** Opens a question for a number in the question's language. */
  howMany: string;
}

/** What the cues of a family of questions do to its topic. */
export interface Family {
  /** End a topic, wherever they stand. */
  parting: readonly Cue[];
  /** Show in which part of the question it is asked. */
  telling: readonly Cue[];
  /** Show nothing: words that are no other cues are the topic's, as "cuts" where words for them are asked for. */
  idle?: readonly Cue[];
}

/** Stands for words that are a cue together: no letter of any text. */
const cueMark = '\u{F8FF}';

/** A word of a question, or words in quotation marks. */
interface Item extends Stretch {
  text: string;
  cues: ReadonlySet<Cue>;
  /** Tells nothing at an end of a topic. */
  empty: boolean;
  /** One word, words in quotation marks, or several that are a cue together. */
  kind: 'word' | 'quoted' | 'phrase';
}

const quotedPart = /["“«„]\s*([^"“”«»„‟]+?)\s*["”»‟“]/gu;
const word = /[\p{L}\p{N}\p{M}]+(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*\.?/gu;
/** A small word that French writes together with the next one. */
const elided = /^(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu;
const breaks = /[?!;:…—–()\n]|\.{2,}|\.(?=\s|$)|,(?=\s)|\s-\s/gu;
const noCues: ReadonlySet<Cue> = new Set();

/** Words to choose from are at most so many together: "asylum seeker". */
const longestChoice = 2;

/** Counted articles are asked of where a word that counts stands so near before them. */
const countedReach = 3;

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The lexicon in which most of a text's words are cues; of equals the coverage's language. */
function lexiconFor(text: string, language: string): CueLexicon {
  const known = (lexicon: CueLexicon): number =>
    [...text.matchAll(word)].filter(([each]) => lexicon.cuesOf(each.replace(elided, '')).size > 0).length;
  const ranked = [...cueLexicons].sort(
    (a, b) => known(b) - known(a) || Number(b.code === language) - Number(a.code === language),
  );
  return ranked[0]!;
}

/** The words of a question with what each shows. */
function itemsOf(
  text: string,
  lexicon: CueLexicon,
  language: string,
  names: readonly Stretch[],
  idle: readonly Cue[],
): Item[] {
  const quotes = [...text.matchAll(quotedPart)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const blank = (part: string): string => ' '.repeat(part.length);
  let bare = text.replace(lexicon.bound, blank);
  const phrases: Item[] = [];
  for (const [pattern, cue] of lexicon.phrases) {
    bare = bare.replace(pattern, (part: string, ...rest: unknown[]) => {
      const start = rest.find((each): each is number => typeof each === 'number')!;
      const stretch = { start, end: start + part.length };
      if (quotes.some((each) => overlaps(each, stretch))) return part;
      phrases.push({ ...stretch, text: part, cues: new Set([cue, 'frame']), empty: true, kind: 'phrase' });
      return cueMark.repeat(part.length);
    });
  }
  const taken: Stretch[] = [...quotes, ...names];
  const items: Item[] = [
    ...phrases,
    ...quotes.map((each) => ({ ...each, cues: noCues, empty: false, kind: 'quoted' as const })),
    ...names.map(({ start, end }) => {
      const cues = new Set<Cue>(['outlet']);
      return { start, end, text: text.slice(start, end), cues, empty: true, kind: 'phrase' as const };
    }),
  ];
  for (const match of bare.matchAll(word)) {
    const skipped = elided.exec(match[0])?.[0].length ?? 0;
    const start = match.index + skipped;
    const own = match[0].slice(skipped).replace(/(?<!\.\p{L})\.$/u, '');
    const stretch = { start, end: start + own.length };
    if (taken.some((each) => overlaps(each, stretch))) continue;
    const folded = fold(own);
    const shown = lexicon.cuesOf(own);
    const cues = [...shown].every((cue) => idle.includes(cue)) ? noCues : shown;
    const empty = cues.size > 0 || isStopWord(folded, lexicon.code) || isStopWord(folded, language);
    items.push({ ...stretch, text: own, cues, empty, kind: 'word' });
  }
  items.sort((a, b) => a.start - b.start);
  return items.map((item, at) => counted(item, items.slice(Math.max(0, at - countedReach), at)));
}

/** A story, a report: an article only where it is counted out. */
function counted(item: Item, before: readonly Item[]): Item {
  if (!item.cues.has('counted')) return item;
  const isCounted = before.some(({ cues }) => cues.has('each') || cues.has('asking'));
  const cues = new Set([...item.cues].filter((cue) => cue !== 'counted'));
  return { ...item, cues: isCounted ? cues.add('outlet') : cues, empty: isCounted || cues.size > 0 || item.empty };
}

/** Where the parts of a question end: at its marks, not at those of an abbreviation. */
function partsOf(text: string, items: readonly Item[], code: string): Item[][] {
  const { abbreviations } = packFor(code);
  const ends = [...text.matchAll(breaks)]
    .filter(({ index, 0: mark }) => {
      if (items.some(({ start, end }) => start < index && index < end)) return false;
      const last = /[\p{L}.]+$/u.exec(text.slice(0, index))?.[0] ?? '';
      return mark !== '.' || !(/^\p{L}$|\.\p{L}$/u.test(last) || abbreviations.has(fold(last)));
    })
    .map(({ index }) => index);
  const parts: Item[][] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    parts.push(items.filter(({ start }) => start >= from && start < end));
    from = end;
  }
  return parts.filter((part) => part.length > 0);
}

/** Whether a word that only frames questions tells of the noun right behind it: "for the job cuts". */
function tellsOfNext(run: readonly Item[], at: number, code: string): boolean {
  const [before, item, next] = [run[at - 1], run[at], run[at + 1]];
  if (item === undefined || next === undefined || item.kind !== 'word' || next.start !== item.end + 1) return false;
  const { determiners, prepositions } = packFor(code);
  const isOpener = ({ text }: Item): boolean => determiners.has(fold(text)) || prepositions.has(fold(text));
  if (isStopWord(fold(item.text), code) || isOpener(item)) return false;
  return before === undefined ? at === 0 : isOpener(before);
}

/** The stretches of a part between cues that end a topic, without words at their ends that tell nothing. */
function runsOf(part: readonly Item[], parting: readonly Cue[], code: string): Item[][] {
  const runs: Item[][] = [[]];
  for (const item of part) {
    if (parting.some((cue) => item.cues.has(cue)) || item.kind === 'phrase') runs.push([]);
    else runs.at(-1)!.push(item);
  }
  return runs.flatMap((run, at) => {
    const content = run.findIndex(({ empty }) => !empty);
    if (content === -1) return [];
    const first = tellsOfNext(run, content - 1, code) ? content - 1 : content;
    // "Where" asks at the beginning of a question; behind what asks, it is a place that is asked for.
    const place = run.slice(0, first).findLastIndex(({ cues }) => cues.has('place'));
    const from = at > 0 && place !== -1 ? place : first;
    return [run.slice(from, run.findLastIndex(({ empty }) => !empty) + 1)];
  });
}

const content = (run: readonly Item[]): number => run.filter(({ empty }) => !empty).length;

/** The longest of some stretches; of equals the last. */
function longestFirst(runs: readonly Item[][]): Item[][] {
  return [...runs].reverse().sort((a, b) => content(b) - content(a));
}

/**
 * Reads a question by its cues.
 *
 * @param text - as asked
 * @param family - what cues do in this family of questions
 * @param language - of the coverage
 * @param names - where the text names outlets of the coverage
 */
export function readByCues(text: string, family: Family, language: string, names: readonly Stretch[] = []): CueReading {
  const lexicon = lexiconFor(text, language);
  const items = itemsOf(text, lexicon, language, names, family.idle ?? []);
  const parts = partsOf(text, items, lexicon.code);
  const cues = new Map<Cue, number>();
  for (const cue of items.flatMap((item) => [...item.cues])) cues.set(cue, (cues.get(cue) ?? 0) + 1);
  const wordsOf = (run: readonly Item[]): string => text.slice(run[0]!.start, run.at(-1)!.end);
  const choices = choicesIn(text, parts, lexicon);
  const asking = parts
    .filter((part) => !choices.parts.includes(part))
    .map((part) => ({
      runs: longestFirst(runsOf(part, family.parting, lexicon.code)),
      told: part.filter((item) => family.telling.some((cue) => item.cues.has(cue))).length,
    }));
  const most = asking.reduce((best, { told }, at) => (told > (asking[best]?.told ?? 0) ? at : best), 0);
  const near = asking
    .map((part, at) => ({ ...part, distance: at <= most ? most - at : asking.length + at - most }))
    .sort((a, b) => a.distance - b.distance)
    .filter(({ runs }) => runs.length > 0);
  const own = asking[most]?.runs ?? [];
  const found = own.length > 0 ? own : near.flatMap(({ runs }) => runs);
  return {
    cues,
    topics: found.map(wordsOf),
    whole: parts.flatMap((part) => runsOf(part, family.parting, lexicon.code).map(wordsOf)).join(' '),
    choices: choices.words,
    howMany: lexicon.howMany,
    quoted: items.filter(({ kind }) => kind === 'quoted').map((each) => each.text),
  };
}

/** The words listed to choose from, and the parts of the question that list them. */
function choicesIn(
  text: string,
  parts: readonly Item[][],
  { or }: CueLexicon,
): { words: string[]; parts: readonly Item[][] } {
  const lists = (part: readonly Item[]): boolean => part.every(({ empty }) => !empty);
  const upTo = parts.findIndex((part) => part.length > longestChoice || !lists(part));
  // A list at the beginning is parted by commas itself; elsewhere one part may list words.
  const listing = [parts.slice(0, Math.max(0, upTo)), ...parts.filter(lists).map((part) => [part])];
  for (const each of listing) {
    const items = each.flat();
    if (items.length < 2) continue;
    const words = text
      .slice(items[0]!.start, items.at(-1)!.end)
      .split(or)
      .map((one) => one.replace(/["“”«»]/gu, '').trim());
    const isList = words.length > 1 && words.every((one) => one !== '' && one.split(/\s+/u).length <= longestChoice);
    if (isList) return { words, parts: each };
  }
  return { words: [], parts: [] };
}
