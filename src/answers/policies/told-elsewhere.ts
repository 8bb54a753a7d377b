/** What other outlets print of the same policy: of each the paragraph that tells what the best one tells, and nothing else so much. */
import { likeness, likenessTo } from '../passages/likeness.js';
import type { Coverage, Passage } from '../passages/passages.js';
import { recallsDecision, tellsDecided } from './policy-decisions.js';
import type { Support } from '../support/support.js';

/** Two paragraphs tell the same policy when they share this much, ... */
const alike = 0.17;

/** ... and this much more than with any other paragraph of that outlet; */
const apart = 0.065;

/** ... and the other has at least this share of what the best one has of the question. */
const onQuestion = 0.4;

/** One that only names a decision as known has at least this share. */
const recalled = 0.5;

/** How much of a difference having the words of the question makes among paragraphs that are alike. */
const tellsAsked = 0.2;

/** So many paragraphs with words of the question are compared. */
const mostCompared = 120;

/** What is supported nearly as well as the best one tells the policy in whatever words, ... */
const asWell = 0.85;

/** ... and less of another outlet only where it says this much of what that one says. */
const saysOfBest = 0.15;

/** Only what tells the policy of the best evidence: of few words a paragraph of another outlet may have most, and tell another thing. */
export function onSamePolicy(coverage: Coverage, chosen: readonly Support[]): Support[] {
  const [best] = chosen;
  if (best === undefined) return [];
  return chosen.filter(
    ({ passage, share }) =>
      share >= asWell * best.share ||
      passage.article.outlet === best.passage.article.outlet ||
      likeness(coverage, best.passage, best.sentence, passage) >= saysOfBest,
  );
}

/** What is asked of the policy. */
export interface AskedElsewhere {
  /** Whether a paragraph tells it. */
  tells: (passage: Passage) => boolean;
  /** Whether it tells it, of several that are as much like the best one. */
  tellsRather: (passage: Passage) => boolean;
  /** Whether it is the policy itself, or what was decided, and no other aspect of it. */
  ofDecision: boolean;
}

/** A paragraph of an outlet that is not shown, beside the best one. */
interface Compared {
  support: Support;
  /** How much it shares with the best one. */
  like: number;
  /** The same, and what it has of the question. */
  value: number;
}

/** The one paragraph that tells the same policy as the best one, of some, best first; undefined where none does, or several might. */
function onlyOne([first, second]: readonly Compared[]): Compared | undefined {
  return first !== undefined && first.like >= alike && first.value - (second?.value ?? 0) >= apart ? first : undefined;
}

/**
 * Adds, of each outlet that is not shown, the paragraph that tells the policy of the best one; where none does and a decision is
 * told, one that names it as known.
 *
 * @param chosen - the best evidence, best first
 * @param supports - all, best first
 */
export function withToldElsewhere(
  coverage: Coverage,
  chosen: readonly Support[],
  supports: readonly Support[],
  { tells, tellsRather, ofDecision }: AskedElsewhere,
): Support[] {
  const [best] = chosen;
  if (best === undefined) return [];
  const decided = ofDecision && tellsDecided(coverage, best.passage);
  const shown = new Set(chosen.map(({ passage }) => passage.article.outlet));
  const like = likenessTo(coverage, best.passage);
  const ofOutlet = new Map<string, Compared[]>();
  for (const support of supports.slice(0, mostCompared)) {
    const { outlet } = support.passage.article;
    if (shown.has(outlet)) continue;
    const likeness = like(support.passage);
    const value = likeness + (tellsAsked * support.share) / best.share;
    ofOutlet.set(outlet, [...(ofOutlet.get(outlet) ?? []), { support, like: likeness, value }]);
  }
  const told = [...ofOutlet.values()].flatMap((compared): Support[] => {
    const ranked = compared.sort((a, b) => b.value - a.value);
    const rather = ranked.filter(({ support }) => tellsRather(support.passage));
    const isTold = ({ support }: Compared): boolean =>
      support.share >= onQuestion * best.share && tells(support.passage);
    const recalling = (): Compared | undefined =>
      decided
        ? ranked.find(({ support }) => support.share >= recalled * best.share && recallsDecision(support))
        : undefined;
    const one = [onlyOne(ranked), onlyOne(rather)].map((each) =>
      each !== undefined && isTold(each) ? each : undefined,
    );
    const chosen = one[0] ?? recalling() ?? one[1];
    return chosen === undefined ? [] : [chosen.support];
  });
  return [...chosen, ...told];
}
