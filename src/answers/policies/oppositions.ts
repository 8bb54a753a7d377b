/** What stands against a policy: laws and conventions that forbid it or that it is said to break, and critics; each cited. */
import type { PolicyOpposition, PolicyRecord, PolicySlot } from '../../coverage/policy-record.js';
import { relatedStems } from '../../language/related-words.js';
import { type Coverage, type Passage, sentenceAt } from '../passages/passages.js';
import { type PlacedRecord, recordsIn, slotTokens } from './policy-records.js';
import { atOnce } from '../steps.js';
import type { Term } from '../asked/question-terms.js';
import { supportOf } from '../support/support.js';

/** At most this much is shown of what stands against one policy. */
const mostAgainst = 4;

/** "The plan" is the one told last before it, not further back than this, in paragraphs. */
const goesOnWithin = 3;

/** A law's sentence has at least this share of the topic when it does not speak of the same things as the policy. */
const lawOnTopic = 0.3;

/** "The plan", "that proposal": what the paragraph has been about. */
export function goesOn({ object }: PolicyRecord): boolean {
  return object !== null && /^(?:the|this|that|these|those|le|la|ce|cette) \p{L}+$/iu.test(object.words);
}

/** Nouns that take up a policy and do not say what it does, as "the ban" would. Folded. */
const anyPolicy =
  /^(?:plans?|proposals?|propositions?|decisions?|measures?|mesures?|polic(?:y|ies)|politiques?|projets?|schemes?|moves?|ideas?|idees?)$/u;

/** Whether what is opposed is called a policy and nothing more: "the plan". */
function namesPolicy(record: PolicyRecord, language: string): boolean {
  return (
    !isLaw(record) && goesOn(record) && slotTokens([record.object], language).every(({ word }) => anyPolicy.test(word))
  );
}

/** A law that bars or requires something, as the subject of its sentence. */
export function isLaw({ status, law, actor, action }: PolicyRecord): boolean {
  return (
    status === 'in-force' && law !== null && actor === null && action !== null && law.mark.start < action.mark.start
  );
}

/** A law or a critic's claim, and the stems by which it is known to speak of a policy. */
interface Opposing {
  passage: Passage;
  placed: PlacedRecord;
  /** What it speaks against. */
  acts: ReadonlySet<string>;
  /** All that its sentence speaks of: what a noun such as "the closing" goes on with need not be part of a slot. */
  things: ReadonlySet<string>;
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
      for (const placed of recordsIn(coverage, passage)) {
        const { action, object, status } = placed.record;
        if (status !== 'opposed' && !isLaw(placed.record)) continue;
        const acts = new Set(slotTokens([action, object], language).map(({ stem }) => stem));
        found.push({ passage, placed, acts, things: thingsAround(passage, placed) });
      }
    }
    yield;
  }
  known.set(coverage, found);
  return found;
}

function thingsAround(passage: Passage, placed: PlacedRecord): Set<string> {
  const sentence = sentenceAt(passage, placed.start);
  const tokens = sentence === undefined ? [] : passage.tokens.slice(sentence.first, sentence.last);
  return new Set(tokens.flatMap(({ stem, content }) => (content ? [stem] : [])));
}

/** A policy, and what must be spoken of for it to be meant: words, each with those that are related to it. */
interface Sought {
  passage: Passage;
  placed: PlacedRecord;
  /** The verb of what is done. */
  act: string[];
  /** To whom or what. */
  things: string[];
}

function soughtOf(passage: Passage, placed: PlacedRecord): Sought | null {
  const { language } = passage.article;
  const { action, object } = placed.record;
  const stemsOf = (slot: PolicySlot | null): string[] => slotTokens([slot], language).map(({ stem }) => stem);
  const meant = (stems: readonly string[]): string[] =>
    stems.flatMap((stem) => [stem, ...relatedStems(stem, language)]);
  const [act, things] = [meant(stemsOf(action).slice(-1)), meant(stemsOf(object))];
  return act.length === 0 || things.length === 0 ? null : { passage, placed, act, things };
}

/** Whether what opposes speaks of what the policy does, and to what; of a law the topic may tell to what. */
function speaksOf(coverage: Coverage, sought: Sought, opposing: Opposing, terms: readonly Term[]): boolean {
  if (!sought.act.some((stem) => opposing.acts.has(stem))) return false;
  if (sought.things.some((stem) => opposing.things.has(stem))) return true;
  const { passage, placed } = opposing;
  const sentence = sentenceAt(passage, placed.start);
  if (sentence === undefined || !isLaw(placed.record)) return false;
  return supportOf(coverage, passage, sentence, terms).own >= lawOnTopic;
}

/** Whether "the plan" that is opposed is this policy: the last one that the article tells before. */
function takesUp(coverage: Coverage, { passage, placed }: Sought, opposing: Opposing): boolean {
  const { article, number: at } = opposing.passage;
  if (article !== passage.article || !namesPolicy(opposing.placed.record, article.language)) return false;
  for (let number = at; number >= Math.max(1, at - goesOnWithin); number--) {
    const earlier = coverage.passage(article.id, number);
    const told = earlier === undefined ? [] : recordsIn(coverage, earlier);
    const last = told.findLast(
      ({ record, start }) =>
        record.status !== 'opposed' &&
        record.status !== 'denied' &&
        !isLaw(record) &&
        (number !== at || start < opposing.placed.start),
    );
    if (last !== undefined) return last === placed;
  }
  return false;
}

/**
 * Laws and critics that speak of what a policy does; of its own article first.
 *
 * @param terms - the topic asked about
 */
export function againstOf(
  coverage: Coverage,
  passage: Passage,
  placed: PlacedRecord,
  terms: readonly Term[],
): PolicyOpposition[] {
  const { record } = placed;
  if (record.status === 'opposed' || record.status === 'denied' || isLaw(record)) return [];
  const sought = soughtOf(passage, placed);
  if (sought === null) return [];
  const meant = (known.get(coverage) ?? atOnce(opposingInSteps(coverage))).filter(
    (opposing) =>
      opposing.placed !== placed &&
      (takesUp(coverage, sought, opposing) || speaksOf(coverage, sought, opposing, terms)),
  );
  if (meant.length === 0) return [];
  const near = new Set(coverage.candidates([record.action?.words, record.object?.words].join(' ')));
  const elsewhere = (other: Passage): boolean => other.article !== passage.article;
  return meant
    .filter((opposing) => !elsewhere(opposing.passage) || near.has(opposing.passage))
    .sort((a, b) => Number(elsewhere(a.passage)) - Number(elsewhere(b.passage)) || a.passage.index - b.passage.index)
    .flatMap((opposing) => oppositionOf(opposing.passage, opposing.placed.record) ?? [])
    .slice(0, mostAgainst);
}

/** The words of some slots of one paragraph, with what stands between them. */
function stretchOf({ text }: Passage, shownBy: PolicySlot, slots: readonly (PolicySlot | null)[]): PolicySlot {
  const marks = [shownBy, ...slots].flatMap((slot) => (slot?.citation.id === shownBy.citation.id ? [slot.mark] : []));
  const start = Math.min(...marks.map((mark) => mark.start));
  const end = Math.max(...marks.map((mark) => mark.end));
  return { words: text.slice(start, end), citation: shownBy.citation, mark: { start, end } };
}

/** What a record says against a policy; null where it is not clear who says so. */
function oppositionOf(passage: Passage, record: PolicyRecord): PolicyOpposition | null {
  const { law, actor, action, object, shownBy, claim } = record;
  const stretch = stretchOf(passage, shownBy, [law, action, object]);
  if (isLaw(record)) return { ...stretch, kind: 'law', who: null };
  const who = actor?.name?.words ?? actor?.words ?? null;
  if (law !== null) return who === null && claim !== null ? null : { ...stretch, kind: 'law', who };
  return who === null ? null : { ...stretch, kind: 'critic', who };
}
