/**
 * Which versions are of one statement. Somebody who says nearly the same twice is on record with two statements: an article that
 * prints both, or another day or place beside other words, tells them apart.
 */
import { placedDifferences } from '../../language/differences.js';
import { fold, words } from '../../language/words.js';

/** What tells a version from another. */
export interface Told {
  /** The words as printed. */
  words: string;
  article: string;
  /** `YYYY-MM-DD`; null when the article gives none. */
  day: string | null;
}

/** The shorter of two versions has this share of its words in the other when they are the same statement in other words. */
const likeWords = 0.6;

/** With this share they are the same words, of which one has more or fewer than the other. */
const sameWords = 0.9;

/** Of more wordings than these only equal ones are put together. */
const mostCompared = 40;

/** Share of the words of the shorter of two texts that the other has in order, 0 to 1. */
function likeness(one: string, other: string): number {
  const shared = placedDifferences(one, other).reduce((sum, { kind, count }) => sum + (kind === 'same' ? count : 0), 0);
  const shorter = Math.min(words(one).length, words(other).length);
  return shorter === 0 ? 0 : shared / shorter;
}

/** Versions in the same words, by those words. */
function byWords<Version extends Told>(versions: readonly Version[]): Version[][] {
  const groups = new Map<string, Version[]>();
  for (const version of versions) {
    const key = words(fold(version.words))
      .map(({ text }) => text)
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  return [...groups.values()];
}

/** Whether two versions cannot be of one statement. */
function areApart(one: Told, other: Told, alike: number): boolean {
  if (alike >= sameWords) return false;
  return one.article === other.article || (one.day !== null && other.day !== null && one.day !== other.day);
}

/**
 * Puts the versions of each statement together, the most alike first.
 *
 * @param versions - in the coverage's order
 * @returns the statements in the order of their first versions, each with its versions in order
 */
export function statementsApart<Version extends Told>(versions: readonly Version[]): Version[][] {
  const groups = byWords(versions);
  if (groups.length > mostCompared) return inOrder(versions, groups);
  const firsts = groups.map(([first]) => first!);
  const alikeOf = firsts.map((one) => firsts.map((other) => (one === other ? 1 : likeness(one.words, other.words))));
  const pairs = firsts
    .flatMap((_, one) => firsts.slice(one + 1).map((__, at) => ({ one, other: one + 1 + at })))
    .map(({ one, other }) => ({ one, other, alike: alikeOf[one]![other]! }))
    .filter(({ alike }) => alike >= likeWords)
    .sort((a, b) => b.alike - a.alike || a.one - b.one || a.other - b.other);
  const statementOf = firsts.map((_, place) => place);
  const membersOf = (statement: number): number[] =>
    statementOf.flatMap((own, place) => (own === statement ? [place] : []));
  for (const { one, other } of pairs) {
    const [into, from] = [statementOf[one]!, statementOf[other]!];
    if (into === from) continue;
    const apart = membersOf(into).some((mine) =>
      membersOf(from).some((theirs) =>
        groups[mine]!.some((a) => groups[theirs]!.some((b) => areApart(a, b, alikeOf[mine]![theirs]!))),
      ),
    );
    if (!apart) for (const place of membersOf(from)) statementOf[place] = into;
  }
  const statements = [...new Set(statementOf)].map((own) => membersOf(own).flatMap((place) => groups[place]!));
  return inOrder(versions, statements);
}

function inOrder<Version>(versions: readonly Version[], statements: readonly Version[][]): Version[][] {
  const place = new Map(versions.map((version, index) => [version, index]));
  const at = (version: Version): number => place.get(version)!;
  return statements.map((each) => [...each].sort((a, b) => at(a) - at(b))).sort(([a], [b]) => at(a!) - at(b!));
}
