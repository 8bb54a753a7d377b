/** The days of what somebody said, where a question tells it by a verb for saying and its matter: "set out the town's position on the weir". */
import { dayCues } from '../../language/day-cues/index.js';
import { isNegation } from '../../language/meaning.js';
import { type Coverage, sentenceAt, tokensIn } from '../passages/passages.js';
import { speakersNamed, type Utterance } from '../passages/speakers.js';
import { termsOf } from '../asked/question-terms.js';
import { supportsOfSaid } from '../support/then-did.js';
import { statementDay } from './statement-day.js';
import type { Dated } from './statement-days.js';
import { otherVersions, versionOf } from './statement-versions.js';

/** What somebody is asked to have said. */
interface Told {
  speaker: string;
  matter: string;
  /** They said that they would not. */
  refused: boolean;
}

function toldIn(topic: string): Told | null {
  for (const { told } of dayCues) {
    for (const form of told) {
      const { speaker, matter, refused } = form.exec(topic)?.groups ?? {};
      if (speaker !== undefined && matter !== undefined)
        return { speaker, matter: matter.trim(), refused: refused !== undefined };
    }
  }
  return null;
}

/** A statement of another outlet with this share of the best one's support is of the same matter. */
const besideBest = 0.75;

/** ... and of the same outlet with this share of it is as likely meant. */
const asGood = 0.97;

/** A matter of fewer words is in many statements, unless nothing else is found; what somebody held of it is left out of the matter. */
const fewestTerms = { matter: 2, held: 1 } as const;

/** Who asks for less than this has found nothing else. */
const partly = 0.7;

/** Whether a sentence says no. */
function denies({ passage, quotation }: Utterance): boolean {
  const { language } = passage.article;
  const sentence = sentenceAt(passage, quotation.start) ?? quotation;
  return tokensIn(passage, sentence).some(({ word }) => isNegation(word, language));
}

/**
 * The statements that a question tells so, with their days: the one that has most of the matter, those of other outlets that have
 * nearly as much, and its other versions.
 *
 * @param topic - a question without the words that ask when: "did the mayor set out the town's position on the weir"
 * @param least - the share of the matter that the statement has
 * @returns empty where no speaker on record is named so, or none has said it
 */
export function daysOfSpeech(coverage: Coverage, topic: string, language: string, least: number): Dated[] {
  const told = toldIn(topic);
  if (told === null) return [];
  const speakers = speakersNamed(coverage, told.speaker, language);
  if (speakers.length === 0) return [];
  const held = dayCues.reduce((rest, { stance }) => rest.replace(stance, ' '), told.matter);
  const fewest = held === told.matter && least > partly ? fewestTerms.matter : fewestTerms.held;
  const found = [...new Set([told.matter, held])].map((matter) =>
    statementsOn(
      coverage,
      speakers.flatMap(({ utterances }) => utterances),
      { matter, fewest },
      language,
    ),
  );
  const [best = []] = found.sort((a, b) => (b[0]?.share ?? 0) - (a[0]?.share ?? 0));
  const most = best[0]?.share ?? 0;
  if (most < least) return [];
  const said = best
    .filter(({ share }) => share >= besideBest * most)
    .filter(({ utterance }) => !told.refused || denies(utterance));
  const bestIn = new Map([...said].reverse().map(({ utterance, share }) => [utterance.passage.article, share]));
  const own = said
    .filter(({ utterance, share }) => share >= asGood * (bestIn.get(utterance.passage.article) ?? 0))
    .map(({ utterance }) => utterance);
  if (own.length === 0) return [];
  const versions = own.map(({ passage, quotation }) =>
    versionOf(coverage, {
      passage,
      quotation,
      span: { start: quotation.start, end: quotation.end },
      marks: [],
      coverage: 1,
      verdict: 'same',
    }),
  );
  const others = otherVersions(coverage, versions, language).filter(
    ({ speaker }) => speaker !== null && speakers.includes(speaker),
  );
  const all = [...own, ...others.map(({ match }) => ({ passage: match.passage, quotation: match.quotation! }))];
  return all.map(({ passage, quotation }) => ({ passage, given: statementDay(coverage, passage, quotation) }));
}

/** Statements by how much of a matter they have, those with most first. */
function statementsOn(
  coverage: Coverage,
  utterances: readonly Utterance[],
  { matter, fewest }: { matter: string; fewest: number },
  language: string,
): { utterance: Utterance; share: number }[] {
  const terms = termsOf(coverage, matter, language);
  if (terms.length < fewest) return [];
  const likely = coverage.isSmall ? null : new Set(coverage.candidates(matter));
  return utterances
    .filter(({ passage }) => likely?.has(passage) ?? true)
    .map((utterance) => {
      const { passage, quotation } = utterance;
      const held = passage.sentences.filter(({ start, end }) => start < quotation.end && end > quotation.start);
      const shares = supportsOfSaid(coverage, passage, held, quotation, terms).map(({ share }) => share);
      return { utterance, share: Math.max(0, ...shares) };
    })
    .sort((a, b) => b.share - a.share);
}
