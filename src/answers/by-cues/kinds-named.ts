/** What is told in a form of its own: whose advice somebody follows, and which law, treaty or ruling the coverage names. */
import type { Answer, Question } from '../../coverage/answer.js';
import {
  type AdviceWords,
  adviceWordsFor,
  type InstrumentWords,
  instrumentWordsFor,
} from '../../language/questions/kinds-named.js';
import { questionPackFor } from '../../language/questions/index.js';
import { stem } from '../../language/stems.js';
import { fold } from '../../language/words.js';
import { namesThing } from '../asked/names-given.js';
import { type Term, termsOf } from '../asked/question-terms.js';
import { quotedWords } from '../intent.js';
import { type Coverage, type Passage, type Sentence, tokensOf } from '../passages/passages.js';
import { answeredBy } from '../result.js';
import { speakerOfAll } from '../support/speaker-of-all.js';
import { shareOf, type Support, supportOf } from '../support/support.js';
import { supportExcerpts } from '../support/support-excerpts.js';
import { type Found, foundIn } from '../support/term-words.js';

/** A sentence in the form asked for has at least this share of who or what the question is about, ... */
const enough = 0.3;

/** ... and something of every name. */
const namedAround = 0.35;

/** A sentence that names a law has at least this share of what the question tells of it. */
const enoughOfInstrument = 0.5;

/** Whether a sentence has who or what a question is about. */
function isAbout({ credits, share }: Support, terms: readonly Term[]): boolean {
  return (
    (terms.length === 0 || share >= enough) &&
    terms.every(({ name, number }, index) => !(name || number) || credits[index]! >= namedAround)
  );
}

/** Whether a sentence has half of what is told of the law or treaty asked for, and something of all of it. */
function isOf({ credits, share }: Support, terms: readonly Term[]): boolean {
  return share >= enoughOfInstrument && terms.every((_, index) => credits[index]! > 0);
}

/** The sentences of a form in paragraphs that have one of some stems; of a large coverage, in those found for the question. */
function sentencesWith(
  coverage: Coverage,
  question: string,
  stems: ReadonlySet<string>,
  isSo: (passage: Passage, sentence: Sentence) => boolean,
): { passage: Passage; sentence: Sentence }[] {
  const places = new Set([...stems].flatMap((each) => [...coverage.placesWith(each)]));
  const among = coverage.isSmall ? null : new Set(coverage.candidates(question).map(({ index }) => index));
  return [...places]
    .filter((place) => among?.has(place) ?? true)
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const passage = coverage.passages[place]!;
      return passage.sentences.flatMap((sentence) => (isSo(passage, sentence) ? [{ passage, sentence }] : []));
    });
}

function textOf({ text }: Passage, { start, end }: Sentence): string {
  return text.slice(start, end);
}

/** The sentence that tells whose advice they follow of whom it is asked; null where there is none, or several that tell another. */
function adviceFollowed(coverage: Coverage, question: string, words: AdviceWords, language: string): Support | null {
  if (!words.asked.some((each) => each.test(question))) return null;
  const asked = termsOf(coverage, question, language);
  const terms = asked.filter(({ word }) => !words.asking.test(word));
  if (terms.length === 0) return null;
  const stems = new Set(tokensOf(words.nouns, language).map(({ stem: each }) => each));
  const told = sentencesWith(coverage, question, stems, (passage, sentence) =>
    words.told.test(textOf(passage, sentence)),
  )
    .map(({ passage, sentence }) => ({
      support: ofFollower(coverage, passage, sentence, { terms, told: words.told }),
      all: supportOf(coverage, passage, sentence, asked).share,
    }))
    .filter(({ support }) => isAbout(support, terms))
    .sort((a, b) => b.support.share - a.support.share || b.all - a.all);
  return told[0]?.support ?? null;
}

/** What a sentence supports of the terms without who gives the advice: what stands only there is not who follows it. */
function ofFollower(
  coverage: Coverage,
  passage: Passage,
  sentence: Sentence,
  { terms, told }: { terms: readonly Term[]; told: RegExp },
): Support {
  const support = supportOf(coverage, passage, sentence, terms);
  const match = told.exec(textOf(passage, sentence));
  const adviser = sentence.start + (match === null ? 0 : match.index + match[0].length - 1);
  const at = passage.tokens.findIndex(({ start }) => start >= adviser);
  const last = at < 0 ? sentence.last : Math.min(at, sentence.last);
  const before = foundIn(passage, terms, { first: sentence.first, last });
  const behind = foundIn(passage, terms, { first: last, last: sentence.last });
  const isFound = ({ exact, related, kindred }: Found): boolean => exact.length + related.length + kindred.length > 0;
  const credits = support.credits.map((credit, index) =>
    !isFound(before[index]!) && behind[index]!.exact.length > 0 ? 0 : credit,
  );
  return { ...support, credits, share: shareOf(terms, credits) };
}

/** The sentence that names the law, treaty or ruling asked for; null where none is asked for by its kind alone, or none named. */
function instrumentNamed(
  coverage: Coverage,
  question: string,
  words: InstrumentWords,
  language: string,
): Support | null {
  if (!words.asked.test(question)) return null;
  const { light } = questionPackFor(language);
  const tokens = tokensOf(question, language).map((token) => ({ ...token, word: fold(token.word) }));
  const kind = words.kinds.find((nouns) => tokens.some(({ word }) => nouns.has(word) && !words.asking.has(word)));
  if (kind === undefined) return null;
  const noun = tokens.find(({ word }) => kind.has(word))!;
  const scopes = words.scopes.filter((scope) => tokens.some(({ word }) => scope.words.has(word)));
  const isFrame = (word: string): boolean =>
    words.asking.has(word) ||
    light.has(word) ||
    words.kinds.some((nouns) => nouns.has(word)) ||
    words.scopes.some((scope) => scope.words.has(word));
  // Those whom every outlet names are the parties to what the coverage is about.
  const outlets = new Set(coverage.articles.map(({ outlet }) => outlet)).size;
  const isParty = ({ name, stem: each }: Term): boolean =>
    name &&
    outlets > 1 &&
    new Set(coverage.placesWith(each).map((place) => coverage.passages[place]!.article.outlet)).size === outlets;
  const about = termsOf(coverage, question, language).filter((term) => !isFrame(term.word) && !isParty(term));
  // Who asks for somebody, or when, asks for no law that he names.
  if (about.length > 0 && !words.opens.test(question)) return null;
  const isAboutIt = ({ passage, sentence }: { passage: Passage; sentence: Sentence }): boolean =>
    about.length === 0 || isOf(supportOf(coverage, passage, sentence, about), about);
  const isAny = words.any.has(noun.word);
  const kinds = isAny ? words.kinds.filter((nouns) => nouns !== words.parties?.kind) : [kind];
  // A statute of one kind is not another: who asks for a decree does not ask for a code.
  const all = kinds.flatMap((each) => [...each]);
  const stemsOf = (nouns: readonly string[]): Set<string> => new Set(nouns.map((each) => stem(each, language)));
  const asked = stemsOf(kind === words.kinds[1] && !isAny ? [noun.word] : all);
  const shows = ({ passage, sentence }: { passage: Passage; sentence: Sentence }): boolean =>
    scopes.every((scope) => scope.shows.test(textOf(passage, sentence)));
  // Cases are named by their parties.
  const named = sentencesWith(
    coverage,
    question,
    stemsOf(all),
    (passage, sentence) =>
      [...asked].some((each) => namesThing(passage, sentence, each)) ||
      (words.parties?.kind.has(noun.word) === true && words.parties.told.test(passage.text)),
  )
    .filter(shows)
    .filter(isAboutIt);
  const exact = named.filter(({ passage, sentence: { first, last } }) =>
    passage.tokens.slice(first, last).some((token) => token.stem === noun.stem),
  );
  const [best] = exact.length > 0 ? exact : named;
  return best === undefined
    ? null
    : supportOf(coverage, best.passage, best.sentence, termsOf(coverage, question, language));
}

/**
 * Answers a question of any subject that asks for what is told in a form of its own.
 *
 * @returns null where it asks for none, and where none is told
 */
export function kindByCues(coverage: Coverage, question: Question, language: string): Answer | null {
  const { kind, text } = question;
  if (kind !== 'ask' || quotedWords(text) !== null) return null;
  const asked = text.replace(/\s+/gu, ' ').trim();
  const advice = adviceWordsFor(language);
  const instruments = instrumentWordsFor(language);
  const followed = advice === null ? null : adviceFollowed(coverage, asked, advice, language);
  const found = followed ?? (instruments === null ? null : instrumentNamed(coverage, asked, instruments, language));
  if (found === null) return null;
  const answer = answeredBy(coverage.library, question, supportExcerpts(coverage, [found], 'answers'));
  return { ...answer, speaker: followed === null ? null : speakerOfAll(coverage, [followed], asked, false) };
}
