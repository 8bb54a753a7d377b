/** Phrases as the words of each outlet, counted, its own voice and what it quotes apart. */
import type { Counted, Line } from '../../coverage/section.js';
import { fold } from '../../language/words.js';
import { citationOf } from '../excerpts/citation.js';
import type { NounPhrase } from '../passages/noun-phrases.js';

/** At most this many words of an outlet are shown, in its own voice and in quotations. */
const mostTerms = 8;

/** What a phrase is, whatever its hyphens and capitals. */
export function termOf({ text }: NounPhrase): string {
  return fold(text).replace(/[\s-]+/gu, ' ');
}

function counted(phrases: readonly NounPhrase[]): Counted[] {
  const terms = new Map<string, Counted>();
  for (const phrase of phrases) {
    const known = terms.get(termOf(phrase));
    if (known !== undefined) known.count += 1;
    else {
      const citation = citationOf(phrase.passage.article, phrase.passage.number);
      terms.set(termOf(phrase), { words: phrase.text, count: 1, citation });
    }
  }
  return [...terms.values()].sort((a, b) => b.count - a.count);
}

/** What an outlet calls the people or the thing of a topic. */
export interface OutletTerms {
  outlet: string;
  /** Own words and quoted ones, each kind at most once. */
  lines: Line[];
  /** Where the words stand. */
  phrases: NounPhrase[];
  /** Those of which the topic's own words are said. */
  told: ReadonlySet<NounPhrase>;
  /** What tells which of them shows most. */
  manner: Manner;
}

/** What the words are for. */
export interface Manner {
  /** They are words for a place. */
  place?: boolean;
  /** Stem of the topic's noun: another noun, or one with words of its own, shows more. */
  asked?: string;
  /** The reader lists them, and this is which is which: where they are used of the topic shows more than how often. */
  choiceOf?: ReadonlyMap<NounPhrase, string>;
  /** How surely each is a word for what is asked, where that is weighed. */
  values?: ReadonlyMap<NounPhrase, number>;
}

/** Phrases as what each outlet says, counted. */
export function termsByOutlet(
  found: readonly NounPhrase[],
  seeds: readonly NounPhrase[],
  manner: Manner = {},
): OutletTerms[] {
  const told = new Set(seeds);
  const outlets = [...new Set(found.map(({ passage }) => passage.article.outlet))].sort();
  return outlets.map((outlet) => {
    const own = found.filter(({ passage }) => passage.article.outlet === outlet);
    const line = (key: 'own-words' | 'quoted-words', terms: Counted[]): Line[] =>
      terms.length === 0
        ? []
        : [{ key, terms: terms.slice(0, mostTerms), more: Math.max(0, terms.length - mostTerms) }];
    const lines = [
      ...line('own-words', counted(own.filter(({ quoted }) => !quoted))),
      ...line('quoted-words', counted(own.filter(({ quoted }) => quoted))),
    ];
    return { outlet, lines, phrases: own, told, manner };
  });
}

/** Outlets in the order of their names. */
export function inOrder(terms: readonly OutletTerms[]): OutletTerms[] {
  return [...terms].sort((a, b) => (a.outlet < b.outlet ? -1 : a.outlet > b.outlet ? 1 : 0));
}

/** What is found for several names of one thing, as what each outlet says. */
export function together(each: readonly OutletTerms[][]): OutletTerms[] {
  const [only, another] = each;
  if (only === undefined || another === undefined) return only ?? [];
  const all = each.flat();
  const phrases = new Map(all.flatMap((terms) => terms.phrases.map((phrase) => [placeOf(phrase), phrase] as const)));
  const told = new Set(all.flatMap((terms) => [...terms.told].map(placeOf)));
  const found = [...phrases.values()].sort((a, b) => a.passage.index - b.passage.index || a.first - b.first);
  const seeds = found.filter((phrase) => told.has(placeOf(phrase)));
  return termsByOutlet(found, seeds, { ...all[0]?.manner, values: valuesOf(all, found) });
}

/** How surely each phrase is a word for what is asked, the surest where it is found for several names. */
function valuesOf(all: readonly OutletTerms[], found: readonly NounPhrase[]): Map<NounPhrase, number> {
  const best = new Map<string, number>();
  for (const { manner } of all) {
    for (const [phrase, value] of manner.values ?? []) {
      best.set(placeOf(phrase), Math.max(value, best.get(placeOf(phrase)) ?? 0));
    }
  }
  return new Map(found.map((phrase) => [phrase, best.get(placeOf(phrase)) ?? 0]));
}

/** Where a phrase stands: the same words found twice are one. */
function placeOf({ passage, last }: NounPhrase): string {
  return `${String(passage.index)} ${String(last)}`;
}

/** Words of outlets, and those of the other outlets among others. */
export function withoutOutletsOf(first: readonly OutletTerms[], others: readonly OutletTerms[]): OutletTerms[] {
  const outlets = new Set(first.map(({ outlet }) => outlet));
  return inOrder([...first, ...others.filter(({ outlet }) => !outlets.has(outlet))]);
}
