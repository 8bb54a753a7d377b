/** The words by which a statement is compared with what a reader tells of it. */
import type { Quotation } from '../../coverage/reading.js';
import { denies } from '../../language/meaning.js';
import { questionPackFor } from '../../language/questions/index.js';
import { idiomTokens, plainVerbsIn } from '../asked/plain-verbs.js';
import { type Passage, type Token, tokensIn } from '../passages/passages.js';

/** Words with the plain verbs for those with a particle, and the plain words for idioms. */
export function withPlainWords(tokens: readonly Token[], language: string): readonly Token[] {
  const plain = [...plainVerbsIn(tokens, language).map(({ token }) => token), ...idiomTokens(tokens, language)];
  return plain.length === 0 ? tokens : [...tokens, ...plain];
}

/** Words without those that deny within an idiom, whose plain words stand behind them in `plain`: the "not" of "not over" denies nothing else. */
export function withoutIdiomDenials(
  tokens: readonly Token[],
  plain: readonly Token[],
  language: string,
): readonly Token[] {
  const idioms = plain.slice(tokens.length);
  const isWithin = (token: Token): boolean => idioms.some(({ start, end }) => token.start >= start && token.end <= end);
  return tokens.filter((token) => !(denies(token.word, language) && isWithin(token)));
}

/** What the outlet goes on with behind words in quotation marks, in the same sentence: "..., he said, adding that the rule would be reviewed". */
function furtherSaid(passage: Passage, { end }: Quotation): readonly Token[] {
  const further = questionPackFor(passage.article.language).speakerAsked?.further;
  // Behind the closing mark: a quotation's sentence may end within its marks.
  const sentence = passage.sentences.find((each) => end > each.start && end <= each.end);
  const next = sentence === undefined ? undefined : passage.sentences[passage.sentences.indexOf(sentence) + 1];
  const until = next !== undefined && /^\p{Ll}/u.test(passage.text.slice(next.start)) ? next.end : sentence?.end;
  if (further === undefined || until === undefined) return [];
  const behind = tokensIn(passage, { start: end, end: until });
  const from = behind.findIndex(({ word }) => further.has(word));
  return from < 0 ? [] : behind.slice(from + 1);
}

/** The words of a statement: those in quotation marks alone where they are whole sentences, else the sentences that report it. */
export function saidTokens(passage: Passage, quotation: Quotation): readonly Token[] {
  const held = passage.sentences.filter(({ start, end }) => start < quotation.end && end > quotation.start);
  if (quotation.kind === 'direct' || held.length === 0)
    return [...tokensIn(passage, quotation), ...furtherSaid(passage, quotation)];
  return held.flatMap(({ first, last }) => passage.tokens.slice(first, last));
}

/** Words parted by the sentences they stand in. */
export function bySentence({ sentences }: Passage, tokens: readonly Token[]): Token[][] {
  return sentences
    .map(({ start, end }) => tokens.filter((token) => token.start >= start && token.start < end))
    .filter((each) => each.length > 0);
}
