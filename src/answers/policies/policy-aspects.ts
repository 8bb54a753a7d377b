/** Questions for one aspect of a policy: how it was before, whether it is taken back, how long it holds, what is asked for. */
import { type AspectAsked, policyAskedFor } from '../../language/policy-asked/index.js';
import { questionPackFor } from '../../language/questions/index.js';
import { isVerbForm } from '../../language/verbs.js';
import { likeness, likenessTo } from '../passages/likeness.js';
import type { Parts } from '../asked/parts.js';
import { type Coverage, type Passage, type Sentence, tokensOf } from '../passages/passages.js';
import { decisionTold } from './policy-decisions.js';
import { topicOf } from './aspect-topic.js';
import { intentionTold, ofThoseAsked } from './policy-intentions.js';
import { decidesIn } from './policy-records.js';
import { withTurn, withTurnsElsewhere } from './policy-turns.js';
import { toldCredit } from '../support/parts-supported.js';
import { refuses } from '../support/refusals.js';
import { knownSpeakerOf } from '../passages/speakers.js';
import type { Term } from '../asked/question-terms.js';
import { shareOf, type Support, supportsOf } from '../support/support.js';

/** A paragraph that tells the aspect of the policy asked for supports at least this share of what names the policy. */
const onPolicy = 0.45;

/** ... one that tells how things were before, which is told of little, this share; */
const onFormer = 0.35;

/** Beside the best one, another outlet's has at least this share of its support, ... */
const besideElsewhere = 0.5;

/** ... or this where it tells what somebody answered when asked, how things were before, or a record says what was decided; */
const besideAnswered = 0.35;

/** ... or this where a demand is its article's news; */
const besideNews = 0.3;

/** ... or this share where it says in the same words at least this much of what the best one says; */
const halfElsewhere = 0.3;
const saysTheSame = 0.15;

/** ... and one of an outlet that is shown already this share of that one's; what is asked for, and that it is for a time, is told more than once. */
const besideInOutlet = 0.85;
const toldOften = { aspects: new Set(['requested', 'lasting', 'discussed']), share: 0.55 } as const;

/** So many of the passages with words of the question are looked at. */
const mostRead = 150;

/** So many articles with the most of the question are read as a whole: what tells the aspect need not have its words. */
const mostArticles = 10;

/** Those who ask are named by at least this share of what the question calls them. */
const mostOfAskers = 0.5;

/** What others open with is the same demand where it shares this much with it. */
const sameDemand = 0.12;

/** At most this many paragraphs are shown. */
const most = 6;

/** What a sentence that goes on with what its article told before has, at most, of what is said of it there. */
const fromBefore = 0.8;

/** A question's aspect, the words of it that name the policy, and the paragraphs that tell it. */
export interface AspectTold {
  question: string;
  language: string;
  asked: AspectAsked;
  topic: Term[];
  supports: Support[];
}

/**
 * The aspect that a question asks for; null for most.
 *
 * @param cued - whether words anywhere in the question may tell: it is known to ask of a policy
 */
export function aspectAsked(question: string, language: string, cued = false): AspectAsked | null {
  const { aspects } = policyAskedFor(language);
  const byForm = aspects.find(({ asked }) => asked.test(question));
  return byForm ?? (cued ? aspects.find(({ cue }) => cue?.test(question) === true) : undefined) ?? null;
}

/** Aspects whose time may be told without a day: "as soon as", "every spring". */
const toldWithoutDay: ReadonlySet<string> = new Set(['ending', 'former']);

/** Whether a question asks until when or for how long a policy holds, or when something may be done: that may be told without a day. */
export function asksWhenHeld(question: string, language: string): boolean {
  return (
    toldWithoutDay.has(aspectAsked(question, language)?.aspect ?? '') ||
    policyAskedFor(language).whenAllowed.test(question)
  );
}

/** What the rest of a paragraph's article has of what names the policy; nothing where no article has one of the words. */
export function inArticle(coverage: Coverage, { article }: Passage, topic: readonly Term[]): number[] {
  // What was done to a thing is told in other verbs.
  if (topic.some(({ known, form, word }) => !known && form === null && !isVerbForm(word))) return [];
  return topic.map(({ stem, forms, aliases }) => {
    const names = [[stem], ...[...forms].map((form) => [form]), ...aliases];
    return names.some((name) => name.every((each) => coverage.inArticle(article, each))) ? 1 : 0;
  });
}

function textOf({ text }: Passage, { start, end }: Sentence): string {
  return text.slice(start, end);
}

/** What a reporter asked about is no demand, no criticism and no talks. */
const ofAnswers: ReadonlySet<string> = new Set(['requested', 'opposed', 'discussed']);

/** What is told of a turn from what was so to what is so now. */
const ofTurns: ReadonlySet<string> = new Set(['decided', 'former']);

/** Whether a sentence tells the aspect. */
function tells(passage: Passage, sentence: Sentence, { told, aspect }: AspectAsked): boolean {
  const text = textOf(passage, sentence);
  // A break with what was so before is a decision, whatever verb tells it.
  const { aspects } = policyAskedFor(passage.article.language);
  const breaks = aspect === 'decided' && aspects.some((each) => each.aspect === 'former' && each.told.test(text));
  if (!breaks && !told.test(text)) return false;
  return !ofAnswers.has(aspect) || !policyAskedFor(passage.article.language).asksReporter.test(text);
}

/** Whether a paragraph of talks has anything of what tells them best from others: the same may talk of much. */
function isOnMatter({ credits }: Support, topic: readonly Term[]): boolean {
  const heaviest = Math.max(...topic.map(({ weight, name }) => (name ? 0 : weight)));
  return topic.some(({ weight, name }, index) => !name && weight === heaviest && credits[index]! >= toldCredit);
}

/** Which words of the topic name those who ask, where a question asks what they ask for: what others ask for is another thing. */
function askersIn(question: string, language: string, topic: readonly Term[], { asking }: AspectAsked): number[] {
  const tokens = tokensOf(question, language);
  const before = tokens.slice(
    0,
    Math.max(
      0,
      tokens.findIndex(({ word }) => asking.test(word)),
    ),
  );
  return topic.flatMap(({ name, word }, index) => (name && before.some((token) => token.word === word) ? [index] : []));
}

/** Whether a paragraph has most of what names those who ask. */
function namesMost(askers: readonly Term[], credits: readonly number[]): boolean {
  return (
    shareOf(
      askers,
      credits.map((credit) => (credit >= toldCredit ? 1 : 0)),
    ) >= mostOfAskers
  );
}

/** What the paragraph before has of what names the policy. */
export function inParagraphBefore(coverage: Coverage, { article, number }: Passage, topic: readonly Term[]): number[] {
  const before = coverage.passage(article.id, number - 1);
  if (before === undefined) return [];
  const [best] = supportsOf(coverage, before, before.sentences, topic).sort((one, other) => other.share - one.share);
  return best?.credits ?? [];
}

/** What is told of the policy before a sentence that only says "the measure", "the proposal" or "until then"; else nothing. */
function toldBefore(
  coverage: Coverage,
  { passage, sentence, own }: Support,
  { aspect }: AspectAsked,
  topic: readonly Term[],
): number[] {
  const { asksReporter, onMatter, takesUp, goesOn, namesPolicy } = policyAskedFor(passage.article.language);
  const text = textOf(passage, sentence);
  if ((aspect === 'reconsidered' || aspect === 'lasting') && own > 0 && asksReporter.test(text))
    return inArticle(coverage, passage, topic);
  if (aspect === 'discussed' && onMatter.test(text)) return inArticle(coverage, passage, topic);
  if (aspect === 'former' && takesUp.test(text)) return inArticle(coverage, passage, topic);
  if (aspect !== 'opposed') return [];
  if (namesPolicy.test(text)) return inArticle(coverage, passage, topic);
  return goesOn.test(text) ? inParagraphBefore(coverage, passage, topic) : [];
}

/** A support with what is told of the policy before it. */
export function withBefore(support: Support, before: readonly number[], topic: readonly Term[]): Support {
  const credits = support.credits.map((credit, index) => Math.max(credit, fromBefore * (before[index] ?? 0)));
  return { ...support, credits, share: shareOf(topic, credits) };
}

/** The sentence of a paragraph that tells the aspect best; null where none does. */
function tellingIn(coverage: Coverage, passage: Passage, asked: AspectAsked, topic: readonly Term[]): Support | null {
  const telling = passage.sentences.filter((sentence) => tells(passage, sentence, asked));
  if (telling.length === 0) return null;
  const [best] = supportsOf(coverage, passage, telling, topic)
    .map((support) => withBefore(support, toldBefore(coverage, support, asked, topic), topic))
    .sort((one, other) => other.share + other.own - (one.share + one.own));
  return best ?? null;
}

/** Whether a demand that a paragraph tells is what its article opens with: its outlet's own account, in its own words for everything. */
function isNews(aspect: AspectAsked['aspect'], { passage }: Support): boolean {
  return aspect === 'requested' && passage.number === 1;
}

/** Aspects that each outlet tells in words of its own. */
const inOwnWords: ReadonlySet<string> = new Set(['reconsidered', 'former']);

/** Whether a paragraph tells the aspect beside the best one. */
function isBeside(coverage: Coverage, { aspect }: AspectAsked, best: Support, support: Support): boolean {
  const rather = inOwnWords.has(aspect) || (aspect === 'decided' && decidesIn(coverage, support.passage));
  const enough = isNews(aspect, support) ? besideNews : rather ? besideAnswered : besideElsewhere;
  if (support.share >= enough * best.share) return true;
  return (
    support.share >= halfElsewhere * best.share &&
    likeness(coverage, best.passage, best.sentence, support.passage) >= saysTheSame
  );
}

/** Paragraphs that may tell an aspect: those with words of the question, and all of the articles with the most of them. */
function readFor(coverage: Coverage, supports: readonly Support[]): Set<Passage> {
  const read = supports.slice(0, mostRead).map(({ passage }) => passage);
  const articles = [...new Set(read.map(({ article }) => article))].slice(0, mostArticles);
  return new Set([...read, ...articles.flatMap((article) => coverage.passagesOf(article.id))]);
}

/**
 * All paragraphs that tell the aspect of a policy that a question asks for, best first.
 *
 * @param supports - of the whole question, best first
 * @param asked - the aspect; null where the question asks for none
 */
export function tellingOf(
  coverage: Coverage,
  question: string,
  language: string,
  terms: readonly Term[],
  supports: readonly Support[],
  asked: AspectAsked | null,
): AspectTold | null {
  if (asked === null) return null;
  const topic = topicOf(question, language, terms, asked);
  if (topic.length === 0) return null;
  const askers = asked.aspect === 'requested' ? askersIn(question, language, topic, asked) : [];
  const telling = [...readFor(coverage, supports)]
    .flatMap((passage) => tellingIn(coverage, passage, asked, topic) ?? [])
    .filter((support) => asked.aspect !== 'discussed' || isOnMatter(support, topic))
    .filter(
      ({ credits }) =>
        askers.length === 0 ||
        namesMost(
          askers.map((index) => topic[index]!),
          askers.map((index) => credits[index]!),
        ),
    );
  const told = { question, language, asked, topic, supports: telling };
  const all = ofTurns.has(asked.aspect)
    ? withTurn(coverage, telling, topic)
    : asked.aspect === 'intended'
      ? ofThoseAsked(coverage, told)
      : telling;
  const ranked = all.sort((a, b) => b.share - a.share || b.own - a.own || a.passage.index - b.passage.index);
  return { ...told, supports: ranked };
}

/** Of each outlet the best, and what comes close to it. */
export function ofEachOutlet(coverage: Coverage, { asked, supports }: AspectTold): Support[] {
  const near = toldOften.aspects.has(asked.aspect) ? toldOften.share : besideInOutlet;
  const first = new Map<string, number>();
  return supports.filter((support) => {
    const { outlet } = support.passage.article;
    const own = first.get(outlet);
    if (own !== undefined && support.share < near * own && !isNews(asked.aspect, support)) return false;
    if (!isBeside(coverage, asked, supports[0]!, support)) return false;
    if (own === undefined) first.set(outlet, support.share);
    return true;
  });
}

/** Whoever alone is quoted in a paragraph; else null. */
export function onlySpeakerIn(coverage: Coverage, { quotations }: Passage): object | null {
  const speakers = new Set(quotations.map((quotation) => knownSpeakerOf(coverage, quotation)));
  const [only] = speakers;
  return speakers.size === 1 ? (only ?? null) : null;
}

/** Adds the demands that others open with, where they are the demand of the best: each outlet tells its news in words of its own. */
function withDemandsElsewhere(
  coverage: Coverage,
  chosen: readonly Support[],
  { asked, supports }: AspectTold,
): Support[] {
  const like = likenessTo(coverage, chosen[0]!.passage);
  const shown = new Set(chosen);
  const more = supports.filter(
    (support) => !shown.has(support) && isNews(asked.aspect, support) && like(support.passage) >= sameDemand,
  );
  return [...chosen, ...more];
}

/** Adds the paragraphs right around in which the same speaker goes on with what is told. */
function withRest(coverage: Coverage, chosen: readonly Support[], { asked, topic }: AspectTold): Support[] {
  const shown = new Set(chosen.map(({ passage }) => passage));
  const more: Support[] = [];
  for (const { passage, credits } of chosen) {
    const speaker = onlySpeakerIn(coverage, passage);
    if (speaker === null) continue;
    // What a critic whom the question names goes on to say is criticism in whatever words.
    const named = asked.aspect === 'opposed' && topic.some(({ name }, index) => name && credits[index]! >= toldCredit);
    for (const step of [-1, 1]) {
      for (let at = passage.number + step; ; at += step) {
        const next = coverage.passage(passage.article.id, at);
        if (next === undefined || onlySpeakerIn(coverage, next) !== speaker) break;
        if (shown.has(next)) break;
        const goesOn = (): Support | null =>
          named && step === 1 ? supportsOf(coverage, next, next.sentences, topic)[0]! : null;
        const support = tellingIn(coverage, next, asked, topic) ?? goesOn();
        if (support === null) break;
        shown.add(next);
        more.push(support);
      }
    }
  }
  return [...chosen, ...more];
}

/** Whether what outlets tell of an aspect is added to the best evidence, whose words tell as much as theirs. */
export function addsOutlets({ asked }: AspectTold): boolean {
  return asked.aspect === 'standing';
}

/**
 * What answers for the aspect of a policy that a question asks for: of each outlet the best, and what comes close to it.
 *
 * @param telling - all that tells it; null where the question asks for none
 * @returns null where no paragraph tells it of the policy, or it is only added to the best evidence
 */
export function aspectTold(coverage: Coverage, telling: AspectTold | null): AspectTold | null {
  const best = telling?.supports[0];
  if (telling === null || best === undefined || addsOutlets(telling)) return null;
  const { aspect } = telling.asked;
  if (best.share < (aspect === 'former' ? onFormer : onPolicy)) return null;
  const ofAspect =
    aspect === 'decided'
      ? decisionTold(coverage, telling)
      : aspect === 'intended'
        ? intentionTold(coverage, telling)
        : null;
  const chosen = (ofAspect ?? ofEachOutlet(coverage, telling)).slice(0, most);
  if (aspect === 'opposed') return { ...telling, supports: withRest(coverage, chosen, telling) };
  if (aspect === 'requested') return { ...telling, supports: withDemandsElsewhere(coverage, chosen, telling) };
  return {
    ...telling,
    supports: ofTurns.has(aspect) ? withTurnsElsewhere(coverage, chosen, telling.topic, aspect === 'decided') : chosen,
  };
}

/**
 * When what tells the aspect is no answer: an act of the question is one that may be asked about and not told.
 *
 * @param parts - of the question
 * @param policy - whether the policy itself is asked for: what somebody was only asked of it tells how it stands
 */
export function refusesAspect(
  { asked, supports, topic }: AspectTold,
  parts: Parts,
  policy: boolean,
): ReturnType<typeof refuses> {
  const ahead = parts.ahead && !policy;
  if (ahead && asked.aspect === 'reconsidered' && supports.every(({ passage }) => onlyAskedIn(passage, asked)))
    return { finding: { key: 'left-open' }, nearest: [...supports] };
  const told: Parts = { ...parts, act: null, done: false, type: 'any', holder: null, ahead };
  // What was so before is told in whatever words: "what support did it formerly give" by what it gave.
  if (asked.aspect !== 'former') return refuses(supports, topic, told);
  return refuses(supports, topic, { ...told, nounAsked: null, object: null }, onFormer);
}

/** Whether a paragraph tells an aspect only as what somebody was asked, with no answer to it behind that. */
function onlyAskedIn(passage: Passage, asked: AspectAsked): boolean {
  const { wasAsked } = questionPackFor(passage.article.language);
  const telling = passage.sentences.filter((sentence) => tells(passage, sentence, asked));
  return telling.length > 0 && telling.every(({ start }) => wasAsked.test(passage.text.slice(start)));
}

/** Whether a paragraph tells the aspect that is asked for; where none is asked for, any does. */
export function tellsAspect(passage: Passage, asked: AspectAsked | null): boolean {
  return asked === null || passage.sentences.some((sentence) => tells(passage, sentence, asked));
}
