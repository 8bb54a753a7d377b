/** Why somebody thinks something: what they are quoted with about it, which gives the reason in whatever words. */
import { viewAskedIn } from '../../language/questions/views-asked.js';
import { kindredStems } from '../../language/related-words.js';
import { givesReason } from '../asked/parts.js';
import { termsOf, type Term } from '../asked/question-terms.js';
import { sameWordFamily } from '../passages/aliases.js';
import { likeness } from '../passages/likeness.js';
import { type Coverage, tokensOf } from '../passages/passages.js';
import { type KnownSpeaker, speakersNamed, speakersOf } from '../passages/speakers.js';
import { inOwnWords } from '../policies/policy-cues.js';
import { withCarried } from './carried-beside.js';
import { type Support, supportsOf } from './support.js';

/** What somebody is quoted with has at least this share of what they are asked to think. */
const enough = 0.2;

/** Another outlet's quotation of the same person has at least this share of the best one's, and says this much of the same. */
const asWell = 0.7;
const saysTheSame = 0.2;

/** What somebody is only reported to have said gives a reason less often than their own words. */
const reported = 0.6;

/** What a sentence gains that says why, or may. */
const withReason = { yes: 1.3, perhaps: 1.1, no: 1 } as const;

/** A word that stands in a paragraph, or one like it, has at least this credit; one alone may be said of anything. */
const wordCredit = 0.45;
const fewestWords = 2;

/** Those on record whom a question names, or tells by what they are: "the growers' lawyer". */
function speakersMeant(coverage: Coverage, who: string, language: string): readonly KnownSpeaker[] {
  const byName = speakersNamed(coverage, who, language);
  if (byName.length > 0) return byName;
  const asked = tokensOf(who, language).filter(({ content }) => content);
  // "Captain Berg": by the name alone, whatever stands before it.
  const name = asked.at(-1)?.capital === true ? who.slice(asked.at(-1)!.start) : '';
  const people = speakersNamed(coverage, name, language).filter(({ kind }) => kind === 'person');
  if (people.length === 1) return people;
  if (asked.length === 0) return [];
  return speakersOf(coverage).filter(({ named }) => {
    const stems = tokensOf(`${named.name} ${named.role ?? ''}`, language).flatMap((token) =>
      token.content ? [token.stem] : [],
    );
    return asked.every(({ stem, capital }) => {
      const kindred = kindredStems(stem, language);
      return stems.some((each) => each === stem || (!capital && (kindred.has(each) || sameWordFamily(each, stem))));
    });
  });
}

/** Whether a paragraph has enough words of a matter: of one with a single word, that. */
function hasWords({ credits }: Support): boolean {
  const having = credits.filter((credit) => credit >= wordCredit).length;
  return having >= Math.min(fewestWords, credits.length);
}

/** The best that each paragraph quotes somebody with on a matter, best first. */
function quotedOn(coverage: Coverage, { utterances }: KnownSpeaker, terms: readonly Term[]): Support[] {
  const best = new Map<number, Support>();
  for (const { passage, quotation } of utterances) {
    const quoted = passage.sentences.filter(({ start, end }) => start < quotation.end && end > quotation.start);
    for (const support of supportsOf(coverage, passage, quoted, terms)) {
      const share =
        withReason[givesReason(passage, support.sentence)] *
        support.share *
        (quotation.kind === 'indirect' ? reported : 1);
      if (share > (best.get(passage.index)?.share ?? 0)) best.set(passage.index, { ...support, share });
    }
  }
  return [...best.values()];
}

/**
 * What those whose view a question asks for are quoted with about it, as each outlet prints it.
 *
 * @param question - as asked
 * @returns none where the question asks for no view, or nobody it names is quoted on its matter
 */
export function viewsTold(coverage: Coverage, question: string, language: string): Support[] {
  const asked = viewAskedIn(question, language);
  if (asked === null) return [];
  const terms = inOwnWords(termsOf(coverage, asked.what, language), language, 'synonyms');
  if (terms.some(({ name, number, known }) => (name || number) && !known)) return [];
  const quoted = speakersMeant(coverage, asked.who, language)
    .flatMap((speaker) => quotedOn(coverage, speaker, terms))
    .filter(({ credits }) => terms.every(({ name, number }, index) => !(name || number) || credits[index]! > 0))
    .filter(hasWords)
    .sort((a, b) => b.share - a.share || b.own - a.own || a.passage.index - b.passage.index);
  const [best] = quoted;
  if (best === undefined || best.share < enough) return [];
  const outlets = new Set<string>();
  const chosen = quoted.filter(({ passage, share }) => {
    const { article } = passage;
    if (outlets.has(article.outlet) || share < asWell * best.share) return false;
    if (passage !== best.passage && likeness(coverage, best.passage, best.sentence, passage) < saysTheSame)
      return false;
    outlets.add(article.outlet);
    return true;
  });
  return withCarried(coverage, chosen, terms);
}
