/** The same utterance as several articles carry it. */
import type { Quotation } from '../coverage/reading.js';
import { fold, words } from '../language/words.js';
import { keysOf, type KeyOfName, type ReadArticle } from './speakers.js';

/** One article's version: an utterance may be printed in several runs ("..." she said, "..."). */
export interface Version {
  article: string;
  /** Places in `Reading.quotations` of the runs, in order. */
  quotations: number[];
}

/** Versions of one utterance, in the order of their articles' days. */
export interface Statement {
  versions: Version[];
}

/** Fewer words than this are used by everybody ("we will see"), so they do not show that two utterances are one. */
const fewestWords = 4;

/** Runs of words that two versions are compared by. */
const runLength = 3;

/** The share of the shorter version's runs that the longer one must hold as well. */
const sharedRuns = 0.6;

/** A run of words in more utterances than this is a manner of speaking. */
const mannerOfSpeaking = 60;

interface Utterance extends Version {
  /** Place among all utterances: earlier days first. */
  place: number;
  /** Who says it, as `KeyOfName` has it; null when the text does not say or gives no name. */
  speaker: string | null;
  runs: Set<string>;
}

/** Words an outlet put in, and its ellipses, are not the speaker's. */
const insertion = /\[[^\]]*\]|\([^)]*\)/gu;
const ellipsis = /…|\.\s?\.\s?\./u;

/** Runs of folded words. They do not reach over an ellipsis, where words are missing. */
function runsOf(text: string): { runs: Set<string>; words: number } {
  const runs = new Set<string>();
  let count = 0;
  for (const piece of text.replace(insertion, ' ').split(ellipsis)) {
    const spoken = words(fold(piece)).map((word) => word.text);
    count += spoken.length;
    for (let start = 0; start + runLength <= spoken.length; start++) {
      runs.add(spoken.slice(start, start + runLength).join(' '));
    }
  }
  return { runs, words: count };
}

/** Places of the runs of each utterance: a run that goes on belongs to the one before. */
function utterancesIn(quotations: readonly Quotation[]): number[][] {
  const utterances: number[][] = [];
  for (const [place, quotation] of quotations.entries()) {
    if (quotation.continues && utterances.length > 0) utterances.at(-1)!.push(place);
    else utterances.push([place]);
  }
  return utterances;
}

function utterancesOf(all: readonly ReadArticle[], keyOf: KeyOfName): Utterance[] {
  const utterances: Utterance[] = [];
  for (const { article, reading } of all) {
    for (const quotations of utterancesIn(reading.quotations)) {
      const spoken = quotations.map((place) => reading.quotations[place]!).filter(({ kind }) => kind !== 'indirect');
      const { runs, words: count } = runsOf(spoken.map(({ text }) => text).join(' '));
      if (count < fewestWords || runs.size === 0) continue;
      const index = spoken.find(({ speaker }) => speaker !== null)?.speaker ?? null;
      const speaker = index === null ? undefined : reading.speakers[index];
      const named = speaker !== undefined && speaker.kind !== 'unnamed';
      utterances.push({
        article: article.id,
        quotations,
        place: utterances.length,
        speaker: named ? keyOf(speaker.name, speaker.kind) : null,
        runs,
      });
    }
  }
  return utterances;
}

interface Pair {
  left: Utterance;
  right: Utterance;
  /** Share of the shorter one's runs that both hold. */
  shared: number;
}

/** Pairs that share enough, most alike first. */
function alikePairs(utterances: readonly Utterance[]): Pair[] {
  const holders = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    for (const run of utterance.runs) {
      const holding = holders.get(run);
      if (holding === undefined) holders.set(run, [utterance]);
      else holding.push(utterance);
    }
  }
  const pairs: Pair[] = [];
  for (const left of utterances) {
    const counts = new Map<Utterance, number>();
    for (const run of left.runs) {
      const holding = holders.get(run)!;
      if (holding.length > mannerOfSpeaking) continue;
      for (const right of holding) if (right.place > left.place) counts.set(right, (counts.get(right) ?? 0) + 1);
    }
    for (const [right, count] of counts) {
      const shared = count / Math.min(left.runs.size, right.runs.size);
      if (shared >= sharedRuns) pairs.push({ left, right, shared });
    }
  }
  return pairs.sort((a, b) => b.shared - a.shared || a.left.place - b.left.place || a.right.place - b.right.place);
}

/** Versions of a group; runs that follow each other in an article are one version, whether or not it says they do. */
function versionsOf(group: readonly Utterance[]): Version[] {
  const versions: Version[] = [];
  for (const { article, quotations } of group) {
    const last = versions.at(-1);
    if (last?.article === article && last.quotations.at(-1)! + 1 === quotations[0]) last.quotations.push(...quotations);
    else versions.push({ article, quotations: [...quotations] });
  }
  return versions;
}

/**
 * Groups the utterances of articles that are given in the order of their days. Two named speakers never share a
 * statement, however alike their words are.
 *
 * @returns Every utterance of at least four words, each in one statement, in the order of the first version.
 */
export function statementsOf(all: readonly ReadArticle[]): Statement[] {
  const utterances = utterancesOf(all, keysOf(all));
  const groupOf = new Map(utterances.map((utterance) => [utterance, [utterance]]));
  const speakerOf = (group: readonly Utterance[]) => group.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  for (const { left, right } of alikePairs(utterances)) {
    const one = groupOf.get(left)!;
    const other = groupOf.get(right)!;
    if (one === other) continue;
    const speakers = [speakerOf(one), speakerOf(other)];
    if (!speakers.includes(null) && speakers[0] !== speakers[1]) continue;
    const joined = [...one, ...other];
    for (const utterance of joined) groupOf.set(utterance, joined);
  }
  const groups = [...new Set(groupOf.values())].map((group) => group.sort((a, b) => a.place - b.place));
  return groups.sort((a, b) => a[0]!.place - b[0]!.place).map((group) => ({ versions: versionsOf(group) }));
}
