/** What is intended: what those say they will do who are asked about, rather than what others say of them. */
import { policyAskedFor } from '../../language/policy-asked/index.js';
import { packFor } from '../../language/packs/index.js';
import { tokensOf, type Coverage, type Passage, type Sentence, type Token } from '../passages/passages.js';
import { type KnownSpeaker, knownSpeakerOf, speakersNamed, speakersOf } from '../passages/speakers.js';
import { namesOfInitials } from '../passages/aliases.js';
import type { Term } from '../asked/question-terms.js';
import type { AspectTold } from './policy-aspects.js';
import { shareOf, type Support } from '../support/support.js';

/** Of those asked about, what another outlet tells, or one tells in so many words, has at least this share of the best one's support, ... */
const elsewhere = 0.3;

/** ... and what one tells that is shown already this share of what that one has of the matter, whoever intends it. */
const inOutlet = 0.75;

/** An outlet that says plainly what they intend says it in words of its own: it may have so much less of the matter than the best has. */
const ownWords = 0.7;

/** Who opens a sentence is among so many of its words of content. */
const opening = 4;

/** Who speaks for a body is called so by at least this share of its name: "the union". */
const mostly = 0.5;

/** Those whose intentions are asked for. */
interface Actor {
  /** What they are called by, without what any body of their kind is called. */
  stems: readonly string[];
  /** Those of them that are no names. */
  nouns: readonly string[];
  /** Stems of the kind of body they are, by which an article that names them calls them: "the agency". */
  kinds: ReadonlySet<string>;
  /** All words of the question that name them. */
  words: ReadonlySet<string>;
  speakers: ReadonlySet<KnownSpeaker>;
}

/** Whom a question asks for the intentions of; null where it names nobody. */
function actorIn(coverage: Coverage, { question, language, asked, topic }: AspectTold): Actor | null {
  const groups: Readonly<Record<string, string | undefined>> = asked.asked.exec(question)?.groups ?? {};
  const named = Object.values(groups).find((words) => words !== undefined);
  if (named === undefined) return null;
  const tokens = tokensOf(named, language).filter(({ content }) => content);
  // A body is called by its kind as well, "the border agency", which its name need not have.
  const { bodyNouns } = packFor(language);
  const own = tokens.filter(({ word }) => !bodyNouns.has(word));
  const { anyBody } = policyAskedFor(language);
  // "The army of Norland" is one of Norland's bodies, "the agency CBP" is CBP.
  const isOnlyWhere =
    own.every(({ capital }) => capital) && tokens.some(({ word, capital }) => !capital && !anyBody.has(word));
  const called = own.length > 0 && !isOnlyWhere ? own : tokens;
  const stems = called.map(({ stem }) => stem);
  const nouns = called.flatMap(({ stem, capital }) => (capital ? [] : [stem]));
  if (stems.length === 0) return null;
  const names = topic.filter(({ stem }) => stems.includes(stem));
  const last = called.at(-1)!;
  const speaking = speakersOf(coverage).filter((speaker) => speaksFor(speaker, names, last));
  const words = new Set(tokens.map(({ word }) => word));
  const kinds = new Set(tokens.flatMap(({ stem, word }) => (bodyNouns.has(word) ? [stem] : [])));
  const speakers = new Set([...speakersNamed(coverage, named, language), ...speaking]);
  return { stems, nouns, kinds, words, speakers };
}

/**
 * Whether somebody's name or role has most of the words that name a body, or its initials, or the last of them: "speaks for the Conservancy".
 */
function speaksFor({ nameWords, roleWords }: KnownSpeaker, names: readonly Term[], last: Token): boolean {
  const has = (word: string): boolean => roleWords.has(word.toLowerCase()) || nameWords.has(word.toLowerCase());
  const own = names.filter(({ word, aliases }) => has(word) || aliases.some((alias) => alias.every(has)));
  const isCalled = last.capital && names.length > 1 && roleWords.has(last.word);
  return isCalled || (names.length > 0 && own.length >= mostly * names.length);
}

/** Whether a sentence opens with nothing but the kind of body they are, in an article that names them: "the agency says". */
function opensWithKind(coverage: Coverage, passage: Passage, sentence: Sentence, { stems, kinds }: Actor): boolean {
  const { article, tokens } = passage;
  const [first, second] = tokens.slice(sentence.first, sentence.last);
  if (first === undefined || second === undefined) return false;
  return (
    packFor(article.language).articles.has(first.word) &&
    kinds.has(second.stem) &&
    !second.capital &&
    stems.every((stem) => coverage.inArticle(article, stem))
  );
}

/** Whether a word is another, or the initials of a name with it. */
function meansStem(coverage: Coverage, stem: string, other: string): boolean {
  return stem === other || namesOfInitials(coverage, stem).some((name) => name.includes(other));
}

/** Whether what a sentence tells is said by somebody, or of them: they speak in it or open it. */
function isOf(coverage: Coverage, passage: Passage, sentence: Sentence, actor: Actor): boolean {
  const { stems, nouns, kinds, speakers } = actor;
  if (opensWithKind(coverage, passage, sentence, actor)) return true;
  const speaks = passage.quotations.some((quotation) => {
    if (quotation.start >= sentence.end || quotation.end <= sentence.start) return false;
    const speaker = knownSpeakerOf(coverage, quotation);
    return speaker !== null && speakers.has(speaker);
  });
  if (speaks) return true;
  const first = passage.tokens
    .slice(sentence.first, sentence.last)
    .filter(({ content }) => content)
    .slice(0, opening);
  // "NHB said" is said by the Northern Harbour Board.
  const has = stems.filter((stem) => first.some((token) => meansStem(coverage, token.stem, stem)));
  // "The army of Norland": what only names the country tells of others as well.
  // ... and a word of a body's name that is no name here, where no body is spoken of, is only a word.
  const ofBody = first.some(
    ({ stem, capital }) => kinds.has(stem) || (capital && has.some((each) => meansStem(coverage, stem, each))),
  );
  const isNamed = nouns.length === 0 || (ofBody && nouns.some((noun) => has.includes(noun)));
  return isNamed && has.length > 0 && has.length >= mostly * stems.length;
}

/** What tells of an intention, with whom the question names for those whose it is: "his agency" is the agency asked about. */
export function ofThoseAsked(coverage: Coverage, telling: AspectTold): Support[] {
  const { supports, topic } = telling;
  const actor = actorIn(coverage, telling);
  if (actor === null) return supports;
  return supports.map((support) => {
    if (!isOf(coverage, support.passage, support.sentence, actor)) return support;
    const credits = support.credits.map((credit, index) => (actor.words.has(topic[index]!.word) ? 1 : credit));
    return { ...support, credits, share: shareOf(topic, credits) };
  });
}

/**
 * The paragraphs that tell what those intend whom a question names: of each outlet the best, and what comes close to it.
 *
 * @param telling - all that tells of intending, best first
 * @returns null where nothing tells it of them
 */
export function intentionTold(coverage: Coverage, telling: AspectTold): Support[] | null {
  const actor = actorIn(coverage, telling);
  if (actor === null) return null;
  const acting = telling.supports.filter(({ passage, sentence }) => isOf(coverage, passage, sentence, actor));
  const [best] = acting;
  if (best === undefined) return null;
  const matter = telling.topic.map((term) => (actor.words.has(term.word) ? { ...term, weight: 0 } : term));
  const shown = new Map<string, number>();
  const textOf = ({ passage: { text }, sentence }: Support): string => text.slice(sentence.start, sentence.end);
  const { toldPlainly, toldIndirectly } = telling.asked;
  const isPlain = (support: Support): boolean => toldPlainly?.test(textOf(support)) === true;
  const inOwnWords = acting.filter((support) => isPlain(support) || toldIndirectly?.test(textOf(support)) === true);
  const told = acting.filter((support) => {
    const { passage, share, credits } = support;
    const own = shown.get(passage.article.outlet);
    const onMatter = shareOf(matter, credits);
    const first = own === undefined || isPlain(support);
    if (first ? share < elsewhere * best.share : onMatter < inOutlet * own) return false;
    if (own === undefined) shown.set(passage.article.outlet, onMatter);
    return true;
  });
  const least = shareOf(matter, best.credits) - ownWords;
  return [...told, ...toldElsewhere(inOwnWords, told, matter, least)];
}

/**
 * Of each outlet that shows no telling of an intention in its own words, the one that has the most of the matter; of equal ones the
 * first.
 *
 * @param plain - all that tell it so
 * @param told - what is shown
 * @param least - share of the matter that one has, but for what leads to words that are shown
 */
function toldElsewhere(
  plain: readonly Support[],
  told: readonly Support[],
  matter: readonly Term[],
  least: number,
): Support[] {
  const outlets = new Set(told.filter((each) => plain.includes(each)).map(({ passage }) => passage.article.outlet));
  const leadsTo = ({ passage: { article, number } }: Support): boolean =>
    told.some(({ passage }) => passage.article === article && passage.number === number + 1);
  return plain
    .map((support) => ({ support, onMatter: shareOf(matter, support.credits) }))
    .filter(({ support, onMatter }) => onMatter >= least || leadsTo(support))
    .sort((a, b) => b.onMatter - a.onMatter || a.support.passage.index - b.support.passage.index)
    .flatMap(({ support }) => {
      const { outlet } = support.passage.article;
      if (outlets.has(outlet)) return [];
      outlets.add(outlet);
      return [support];
    });
}
