/** What stands against a policy: laws that bar it and critics who speak of what it does. */
import type { PolicyOpposition, PolicyRecord, PolicySlot } from '../coverage/policy-record.js';
import { relatedStems } from '../language/related-words.js';
import { type Coverage, type Passage, tokensOf } from './passages.js';
import { recordsIn } from './policy-records.js';
import { atOnce } from './steps.js';

/** At most this much is shown of what stands against one policy. */
const mostAgainst = 3;

/** What stands against a policy shares at least this many words of content with what the policy does and to whom. */
const sharedWords = 2;

/** Stems of the words of content of some slots, each once. */
function stemsOf(slots: readonly (PolicySlot | null)[], language: string): Set<string> {
  const tokens = slots.flatMap((slot) => (slot === null ? [] : tokensOf(slot.words, language)));
  return new Set(tokens.flatMap(({ stem, content }) => (content ? [stem] : [])));
}

/** A law or a critic's claim, and the stems by which it is known to speak of a policy. */
interface Opposing {
  passage: Passage;
  record: PolicyRecord;
  stems: ReadonlySet<string>;
}

const known = new WeakMap<Coverage, readonly Opposing[]>();

/** Finds in steps, an article each, all laws and critics' claims; what {@link againstOf} then looks through at once. */
export function* opposingInSteps(coverage: Coverage): Generator<undefined, readonly Opposing[]> {
  const found: Opposing[] = [];
  for (const { id, language } of coverage.articles) {
    const { policies } = coverage.library.reading(id);
    const telling = policies.filter(
      ({ status, law }) => status === 'opposed' || (status === 'in-force' && law !== null),
    );
    const paragraphs = new Set(telling.map(({ clause }) => clause.paragraph));
    for (const passage of coverage.passagesOf(id)) {
      if (!paragraphs.has(passage.number)) continue;
      for (const { record } of recordsIn(coverage, passage)) {
        if (record.status !== 'opposed' && !isLaw(record)) continue;
        found.push({ passage, record, stems: stemsOf([record.action, record.object], language) });
      }
    }
    yield;
  }
  known.set(coverage, found);
  return found;
}

/** Laws and critics that speak of what a policy does, in words of the same meaning; of its own article first. */
export function againstOf(coverage: Coverage, passage: Passage, record: PolicyRecord): PolicyOpposition[] {
  if (record.status === 'opposed' || record.status === 'denied' || isLaw(record)) return [];
  const { language } = passage.article;
  const does = [...stemsOf([record.action, record.object], language)];
  const meant = does.map((stem) => [stem, ...relatedStems(stem, language)]);
  const opposed = (known.get(coverage) ?? atOnce(opposingInSteps(coverage)))
    .filter(({ record: { shownBy } }) => !isSamePlace(shownBy, record.shownBy))
    .map((opposing) => ({
      ...opposing,
      shared: meant.filter((stems) => stems.some((stem) => opposing.stems.has(stem))).length,
    }))
    .filter(({ shared }) => shared >= sharedWords);
  if (opposed.length === 0) return [];
  const near = new Set(coverage.candidates([record.action?.words, record.object?.words].join(' ')));
  return opposed
    .filter((opposing) => near.has(opposing.passage))
    .sort((a, b) => b.shared - a.shared || a.passage.index - b.passage.index)
    .slice(0, mostAgainst)
    .map((opposing) => oppositionOf(opposing.record));
}

/** Whether two records are told in the same words. */
function isSamePlace(one: PolicySlot, other: PolicySlot): boolean {
  return one.citation.id === other.citation.id && one.mark.start === other.mark.start;
}

/** A law that bars or requires something, as the subject of its sentence. */
function isLaw({ status, law, actor, action }: PolicyRecord): boolean {
  return (
    status === 'in-force' && law !== null && actor === null && action !== null && law.mark.start < action.mark.start
  );
}

function oppositionOf(record: PolicyRecord): PolicyOpposition {
  const { law, actor, shownBy } = record;
  if (isLaw(record)) return { ...law!, kind: 'law', who: null };
  return { ...(record.action ?? shownBy), kind: 'critic', who: actor?.name?.words ?? actor?.words ?? null };
}
