/** Which outlets quote or mention a name, and which do not. */
import type { Answer, Excerpt, Finding, Question } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';
import { sameNameFamily } from '../passages/aliases.js';
import { aboutTopic } from './carriers-of-topic.js';
import { carriersOfWords } from './carriers-of-words.js';
import { evidence } from '../evidence.js';
import { excerptOf } from '../excerpts/excerpts.js';
import { quotedWords } from '../intent.js';
import { type Coverage, type Passage, sentenceAt, speakerOf, type Token, tokensOf } from '../passages/passages.js';
import { answerOf } from '../result.js';
import { speakersNamed } from '../passages/speakers.js';
import { StemFilter } from '../passages/stem-filter.js';

/** A name asked for, and what it is found by. */
interface Name {
  words: string;
  language: string;
  /** How many of its words are no small words. */
  length: number;
  /** Their stems, each once. */
  stems: ReadonlySet<string>;
  /** Lets through their words; with a capital, as {@link marksOf} sees to, of a place's people as well. */
  filter: StemFilter;
}

function nameOf(words: string, language: string): Name {
  const all = tokensOf(words, language).flatMap(({ stem, content }) => (content ? [stem] : []));
  const stems = new Set(all);
  const filter = new StemFilter((stem) => stems.has(stem) || all.some((own) => sameNameFamily(own, stem)));
  return { words, language, length: all.length, stems, filter };
}

/** The words of a paragraph that are of a name; a place's people stand for it as well. */
function marksOf({ indexed, entry }: Passage, { stems, filter }: Name): Token[] {
  return filter.tokens(indexed, entry).filter(({ stem, capital }) => capital || stems.has(stem));
}

/** The paragraphs that have one of a name's words, in the coverage's order. */
function withAny(coverage: Coverage, { stems }: Name): Passage[] {
  const places = new Set([...stems].flatMap((stem) => coverage.placesWith(stem)));
  return [...places].sort((a, b) => a - b).map((place) => coverage.passages[place]!);
}

/** The paragraphs that have all of a name's words, in the coverage's order. */
function withAll(coverage: Coverage, { stems }: Name): Passage[] {
  const [rarest = [], ...others] = [...stems]
    .map((stem) => coverage.placesWith(stem))
    .sort((a, b) => a.length - b.length);
  const elsewhere = others.map((places) => new Set(places));
  return rarest
    .filter((place) => elsewhere.every((places) => places.has(place)))
    .map((place) => coverage.passages[place]!);
}

/** The paragraph of each article that has the most of a name's words. */
function naming(coverage: Coverage, name: Name, among: readonly Passage[]): Map<Article, () => Excerpt> {
  const best = new Map<Article, { passage: Passage; count: number }>();
  for (const passage of among) {
    const most = best.get(passage.article)?.count ?? 0;
    // The first paragraph with all of its words is the one.
    if (most === name.stems.size) continue;
    const count = new Set(marksOf(passage, name).map(({ stem }) => stem)).size;
    if (count > most) best.set(passage.article, { passage, count });
  }
  return new Map(
    [...best].map(([article, { passage }]) => [
      article,
      (): Excerpt => excerptOf(coverage, passage, marksOf(passage, name), 'answers'),
    ]),
  );
}

/** Where more articles than these have a name, the latest of each outlet is shown. */
const mostArticles = 40;

function onePerOutlet<Value>(byArticle: readonly (readonly [Article, Value])[]): (readonly [Article, Value])[] {
  return [...new Map(byArticle.map((each) => [each[0].outlet, each])).values()];
}

/** Between the name of a speaker and that of the body he or she speaks for there are at most this many words. */
const introductionReach = 10;

/** "Ann Lee, who leads campaigns at": what is named next is what she speaks for. */
const speaksFor =
  /(?:^|\s)(?:of|at|for|with|from|leads?|led|leading|heads?|headed|chairs?|chaired|runs?|represents?|representing|de|du|des|chez|pour|dirige|préside|représente)\s+(?:\p{L}+['’]?s?\s+){0,4}$/iu;

/** "Who speaks on behalf of": whom somebody speaks for however far the name is, in a sentence. */
const speaksInName =
  /(?:au nom|porte-parole) d(?:e (?:la |l['’])?|u |es |['’])$|on behalf of (?:the )?$|(?:speaks?|speaking|spoke) for (?:the )?$/iu;

/** Whether a paragraph introduces somebody who is quoted in the article as speaking for a name. */
function introducesSpeaker(coverage: Coverage, passage: Passage, name: Name): boolean {
  const [first] = marksOf(passage, name);
  if (first === undefined) return false;
  return coverage.passagesOf(passage.article.id).some((each) =>
    each.quotations.some((quotation) => {
      const speaker = speakerOf(each, quotation);
      if (speaker?.kind !== 'person' || speaker.named.paragraph !== passage.number) return false;
      const between = passage.text.slice(speaker.named.end, first.start);
      const words = between.split(/\s+/u).length;
      if (speaker.named.end >= first.start) return false;
      const isSameSentence = sentenceAt(passage, speaker.named.end) === sentenceAt(passage, first.start);
      return (
        (words <= introductionReach + 1 && speaksFor.test(between)) || (isSameSentence && speaksInName.test(between))
      );
    }),
  );
}

/** Passages in which somebody of that name or role speaks, and those that name them. */
function quoting(coverage: Coverage, name: Name): Passage[] {
  const passages = new Set<Passage>();
  for (const { utterances } of speakersNamed(coverage, name.words, name.language)) {
    for (const { passage, quotation } of utterances) {
      passages.add(passage);
      const speaker = speakerOf(passage, quotation)!;
      for (const at of [speaker.named, speaker.roleAt]) {
        const named = at === null ? undefined : coverage.passage(passage.article.id, at.paragraph);
        if (named !== undefined) passages.add(named);
      }
    }
  }
  // Somebody named beside words in quotation marks is quoted there, even where the reading cannot tell by which words.
  for (const passage of withAny(coverage, name)) {
    if (passages.has(passage) || marksOf(passage, name).length < name.length) continue;
    const direct = passage.quotations.some(({ kind }) => kind !== 'indirect');
    if (direct || introducesSpeaker(coverage, passage, name)) passages.add(passage);
  }
  return [...passages].sort((a, b) => a.index - b.index);
}

/** Whether the paragraph of an excerpt has words in quotation marks. */
function hasWords(coverage: Coverage, { citation }: Excerpt): boolean {
  const { quotations = [] } = coverage.passage(citation.article, citation.paragraph) ?? {};
  return quotations.some(({ kind }) => kind !== 'indirect');
}

/** The first paragraph of each article with words in quotation marks of the person of a name. */
function firstSpoken(coverage: Coverage, { words, language }: Name): Map<Article, Passage> {
  const asked = tokensOf(words, language).filter(({ content }) => content);
  const persons = speakersNamed(coverage, words, language).filter(
    ({ kind, nameWords }) => kind === 'person' && asked.every(({ word }) => nameWords.has(word)),
  );
  const spoken = persons
    .flatMap(({ utterances }) => utterances)
    .filter(({ quotation }) => quotation.kind !== 'indirect')
    .sort((a, b) => b.passage.index - a.passage.index);
  return new Map(spoken.map(({ passage }) => [passage.article, passage]));
}

/** Somebody, and what they are asked to be quoted on. */
const quotedOn = /^(.+?) (?:about|on|sur) (.+)$/iu;

/** Where somebody is quoted on a topic; null where nobody of the name is quoted, or no topic is named. */
function saidAbout(coverage: Coverage, name: string, language: string): Excerpt[] | null {
  const [, owner, topic] = quotedOn.exec(name) ?? [];
  if (owner === undefined || topic === undefined) return null;
  const spoken = speakersNamed(coverage, owner, language).flatMap(({ utterances }) => utterances);
  if (spoken.length === 0) return null;
  return aboutTopic(coverage, `${owner} ${topic}`, language, new Set(spoken.map(({ passage }) => passage)));
}

/** Fewer words than these are looked for as they are. */
const fewestTelling = 2;

/**
 * Answers which outlets have a name.
 *
 * @param quoted - only where its bearer, or somebody who speaks for it, is quoted
 */
export function carriers(
  coverage: Coverage,
  question: Question,
  name: string,
  quoted: boolean,
  language: string,
): Answer {
  const { library } = coverage;
  const words = quotedWords(name);
  if (words !== null) return carriersOfWords(coverage, question, name, words, language);
  const onTopic = quoted ? saidAbout(coverage, name, language) : null;
  if (onTopic !== null && onTopic.length > 0) return carriedBy(coverage, question, { name, quoted }, onTopic);
  const asked = nameOf(name, language);
  const among = quoted ? quoting(coverage, asked) : withAll(coverage, asked);
  const byArticle = [...naming(coverage, asked, among)];
  const spoken = quoted ? firstSpoken(coverage, asked) : new Map<Article, Passage>();
  const named = (byArticle.length > mostArticles ? onePerOutlet(byArticle) : byArticle).flatMap(([article, make]) => {
    const naming = make();
    const speaking = spoken.get(article);
    // Where the paragraph that names the speaker has none of the words, the one that has them goes with it.
    if (speaking === undefined || hasWords(coverage, naming)) return [naming];
    return [naming, excerptOf(coverage, speaking, [], 'answers')];
  });
  // Who is named is named; what is only told of may be told in other words.
  const wanted = tokensOf(name, language).filter(({ content }) => content);
  const capitals = wanted.filter(({ capital }) => capital).length;
  const isName = quoted || 2 * capitals > wanted.length || wanted.length < fewestTelling;
  const about = isName ? [] : aboutTopic(coverage, name, language);
  const excerpts = about.length > named.length ? about : named;
  if (excerpts.length === 0) {
    if (!isName) return evidence(coverage, question, name, language);
    const finding: Finding = quoted ? { key: 'not-quoted', name } : { key: 'name-not-covered', names: [name] };
    return answerOf(library, question, { status: 'not-covered', finding });
  }
  return carriedBy(coverage, question, { name, quoted }, excerpts);
}

/** The answer that names the outlets of excerpts as those that have what was asked for. */
function carriedBy(
  { library, articles }: Coverage,
  question: Question,
  asked: { name: string; quoted: boolean },
  excerpts: Excerpt[],
): Answer {
  const outlets = [...new Set(excerpts.map(({ citation }) => citation.outlet))];
  const without = [...new Set(articles.map(({ outlet }) => outlet))].filter((outlet) => !outlets.includes(outlet));
  const finding: Finding = { key: 'carriers', ...asked, outlets, without };
  return answerOf(library, question, { status: 'answered', finding, excerpts });
}
