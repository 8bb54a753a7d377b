/** What a word means: of each outlet the sentence that says so, or the rule that says the same without the word. */
import { type Meanings, meaningsFor } from '../../language/questions/meanings.js';
import { questionPackFor } from '../../language/questions/index.js';
import { kindredStems, relatedStems } from '../../language/related-words.js';
import { sameWordFamily } from '../passages/aliases.js';
import { likeness } from '../passages/likeness.js';
import { byOutlet, type Coverage, type Passage, type Sentence, type Token, tokensOf } from '../passages/passages.js';
import { termsOf } from '../asked/question-terms.js';
import { type Support, supportOf } from './support.js';

/** A stretch of a paragraph, in UTF-16 units. */
interface Stretch {
  start: number;
  end: number;
}

/** What a sentence tells of a word: `told` in so many words, or only `beside` it. */
interface Meaning {
  passage: Passage;
  sentence: Sentence;
  stretch: Stretch;
  how: 'told' | 'beside';
}

/** The word or the phrase whose meaning a question asks for; empty where it asks for anything else. */
function wordAsked(question: string, language: string): readonly Token[] {
  const { asked, doing, wordNoun } = meaningsFor(language);
  const content = (words: string): readonly Token[] =>
    tokensOf(words.replace(wordNoun, ''), language).filter((token) => token.content);
  const done = doing.exec(question)?.[1];
  // "To reflag a ship": what is done is told of any ship.
  if (done !== undefined) return content(done).slice(0, 1);
  const { aboutCoverage } = questionPackFor(language);
  const bare = question.replace(aboutCoverage, ' ').replace(/[\s,]+$/u, '');
  for (const text of [question, bare]) {
    for (const form of asked) {
      const words = form.exec(text)?.[1];
      if (words !== undefined && words.split(' ').length <= longestTerm) return content(words);
    }
  }
  return [];
}

/** A term has at most so many words. */
const longestTerm = 8;

/** So many words that say nothing may stand within a phrase. */
const withinPhrase = 2;

/** What goes on with a word behind a hyphen. */
const hyphenated = /^(?:-\p{L}+)+/u;

/** Where a sentence has a word or a phrase. */
function placesIn({ tokens, text }: Passage, { first, last, end }: Sentence, word: readonly Token[]): Stretch[] {
  const isOf = (token: Token | undefined, asked: Token): boolean =>
    token !== undefined && (token.stem === asked.stem || sameWordFamily(token.stem, asked.stem));
  const places: Stretch[] = [];
  for (let from = first; from < last; from++) {
    let at = from;
    const found = word.every((asked, index) => {
      const until = index === 0 ? from : at + withinPhrase;
      while (at < until && at < last && !isOf(tokens[at], asked) && !tokens[at]!.content) at++;
      const has = at < last && isOf(tokens[at], asked);
      at++;
      return has;
    });
    if (!found) continue;
    const to = tokens[at - 1]!.end;
    places.push({ start: tokens[from]!.start, end: to + (hyphenated.exec(text.slice(to, end))?.[0].length ?? 0) });
  }
  return places;
}

/** What a sentence tells of a word at one of its places. */
function meaningAt(
  { text }: Passage,
  sentence: Sentence,
  { start, end }: Stretch,
  { told, beside, behind, called, opens }: Meanings,
): { stretch: Stretch; how: Meaning['how'] } | null {
  const after = text.slice(end, sentence.end);
  const before = text.slice(sentence.start, start);
  const match = told.exec(after);
  if (match !== null) return { stretch: { start: end + match[0].length, end: sentence.end }, how: 'told' };
  if (called.test(before) || behind.test(after)) return { stretch: { start: sentence.start, end: start }, how: 'told' };
  const apposed = beside.exec(after);
  if (apposed !== null) return { stretch: { start: end + apposed[0].length, end: sentence.end }, how: 'beside' };
  const isOpening = /^[”"»'’]?, /u.test(after) && opens.test(before);
  return isOpening ? { stretch: { start: end, end: sentence.end }, how: 'beside' } : null;
}

/** What stands behind a colon in a sentence with the word: "a right over dwellings: once buyer and price are known, ...". */
const behindColon = /^[^.;:"“”«»,]{0,70}?\s?:\s+(?=\p{L})/u;

/** What a paragraph tells of a word, the plainest first. */
function meaningsIn(passage: Passage, word: readonly Token[]): Meaning[] {
  const forms = meaningsFor(passage.article.language);
  const found = passage.sentences.flatMap((sentence) =>
    placesIn(passage, sentence, word).flatMap((place) => {
      const meaning = meaningAt(passage, sentence, place, forms);
      return meaning === null ? [] : [{ passage, sentence, ...meaning }];
    }),
  );
  return found.sort((a, b) => Number(b.how === 'told') - Number(a.how === 'told'));
}

/** The same behind a colon, which may as well tell anything: looked at where another outlet tells what the word means. */
function toldBehindColon(passage: Passage, word: readonly Token[]): Meaning[] {
  return passage.sentences.flatMap((sentence) =>
    placesIn(passage, sentence, word).flatMap(({ end }) => {
      const match = behindColon.exec(passage.text.slice(end, sentence.end));
      const stretch = { start: end + (match?.[0].length ?? 0), end: sentence.end };
      return match === null ? [] : [{ passage, sentence, stretch, how: 'beside' as const }];
    }),
  );
}

/** Another outlet's paragraph that shares this much of a meaning's words gives the same meaning; a rule, this much. */
const sameMeaning = 0.3;
const sameInRule = 0.25;

/** What a word of a meaning counts where a paragraph has another one for it, or one that tells of the same thing. */
const worth = { another: 0.6, kindred: 0.5 } as const;

/** How much of what a stretch says a paragraph says in the same words or in others, 0 to 1. */
function saysOf(coverage: Coverage, { passage, stretch }: Meaning, other: Passage): number {
  const stems = new Set(other.tokens.map(({ stem }) => stem));
  const { language } = passage.article;
  const has = (others: ReadonlySet<string>): boolean => [...others].some((each) => stems.has(each));
  return likeness(coverage, passage, stretch, other, (stem) => {
    const isSaid = [...stems].some((each) => sameWordFamily(each, stem)) || has(relatedStems(stem, language));
    return isSaid ? worth.another : has(kindredStems(stem, language)) ? worth.kindred : 0;
  });
}

/** Of each outlet the paragraph that gives a meaning without the word: one that says the same, or a rule that does. */
function withoutWord(coverage: Coverage, told: Meaning): Map<string, Meaning> {
  const { passage, stretch } = told;
  const { rules } = meaningsFor(passage.article.language);
  const alike = coverage.candidates(passage.text.slice(stretch.start, stretch.end)).flatMap((each) => {
    const same = likeness(coverage, passage, stretch, each);
    const rule = each.sentences.find(({ start, end }) => rules.test(each.text.slice(start, end)));
    const inRule = rule === undefined ? 0 : saysOf(coverage, told, each);
    const sentence = rule ?? each.sentences[0];
    const gives = same >= sameMeaning || inRule >= sameInRule;
    return gives && sentence !== undefined ? [{ passage: each, sentence, like: Math.max(same, inRule) }] : [];
  });
  alike.sort((a, b) => b.like - a.like);
  const likest = [...byOutlet(alike, (each) => each.passage)];
  return new Map(
    likest.map(([outlet, [first]]) => {
      const { passage: other, sentence } = first!;
      return [outlet, { passage: other, sentence, stretch: { start: 0, end: 0 }, how: 'beside' }];
    }),
  );
}

/** The paragraphs that have the rarest word of a term, in whatever form. */
function passagesWith(coverage: Coverage, word: readonly Token[]): Passage[] {
  const places = word.map(() => new Set<number>());
  for (const stem of coverage.stems) {
    for (const [index, asked] of word.entries()) {
      if (stem !== asked.stem && !sameWordFamily(stem, asked.stem)) continue;
      for (const place of coverage.placesWith(stem)) places[index]!.add(place);
    }
  }
  const [rarest] = places.sort((one, other) => one.size - other.size);
  return [...rarest!].sort((a, b) => a - b).map((place) => coverage.passages[place]!);
}

/** Of many paragraphs with a word, so many are looked at. */
const looked = 400;

/** The plainest of some meanings of each outlet, in the coverage's order. */
function firstOfOutlets(meanings: readonly Meaning[]): Meaning[] {
  const best = new Map<string, Meaning>();
  for (const meaning of meanings) {
    const { outlet } = meaning.passage.article;
    const known = best.get(outlet);
    if (known === undefined || (known.how === 'beside' && meaning.how === 'told')) best.set(outlet, meaning);
  }
  return [...best.values()];
}

/**
 * What the outlets say a word means.
 *
 * @param question - without what frames it
 * @returns none where the question asks for anything else, or no sentence with the word says what it means
 */
export function meaningsTold(coverage: Coverage, question: string, language: string): Support[] {
  const word = wordAsked(question, language);
  if (word.length === 0) return [];
  const having = passagesWith(coverage, word).slice(0, looked);
  const told = firstOfOutlets(having.flatMap((passage) => meaningsIn(passage, word)));
  const best = told.find(({ how }) => how === 'told') ?? told[0];
  if (best === undefined) return [];
  const outlets = new Set(told.map(({ passage }) => passage.article.outlet));
  const others = [...new Set(coverage.articles.map(({ outlet }) => outlet))].filter((outlet) => !outlets.has(outlet));
  const said = withoutWord(coverage, best);
  const more = others.flatMap((outlet) => {
    const colon = having
      .filter(({ article }) => article.outlet === outlet)
      .flatMap((passage) => toldBehindColon(passage, word))[0];
    return said.get(outlet) ?? colon ?? [];
  });
  const terms = termsOf(coverage, question, language);
  return [best, ...told.filter((each) => each !== best), ...more].map(({ passage, sentence, stretch }) => ({
    ...supportOf(coverage, passage, sentence, terms),
    marks: stretch.end > stretch.start ? [stretch] : [],
  }));
}
