/** Whether a sentence tells where somebody spoke: at an event, or to the press, whatever each outlet calls that. */
import { tellsSpeech } from '../../language/occasions.js';
import { questionPackFor } from '../../language/questions/index.js';
import { isEvent } from '../asked/bound-names.js';
import { givesPlace, type Parts } from '../asked/parts.js';
import type { Passage, Sentence } from '../passages/passages.js';

/** What a question asks of where somebody spoke. */
export type Spoken = Pick<Parts, 'speaking' | 'event' | 'meetsPress'>;

function namesEvent(
  { tokens, article }: Passage,
  { first, last }: Sentence,
  outside: { start: number; end: number } = { start: 0, end: 0 },
): boolean {
  return tokens
    .slice(first, last)
    .some(({ word, start, end }) => isEvent(word, article.language) && (end <= outside.start || start >= outside.end));
}

/** A passage with blanks for the words in quotation marks: a place in them is not the one where they are spoken. */
function unquoted(passage: Passage): Passage {
  const text = passage.quotations
    .filter(({ kind }) => kind !== 'indirect')
    .reduce((all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end), passage.text);
  return { ...passage, text };
}

/** The clause in which a sentence tells of a meeting with the press that it calls no other event: "told reporters in Vang". */
export function pressClause(passage: Passage, sentence: Sentence): Sentence | null {
  const { meetsPress } = questionPackFor(passage.article.language);
  const text = passage.text.slice(sentence.start, sentence.end);
  const match = meetsPress.exec(text);
  if (match === null) return null;
  const at = sentence.start + match.index;
  if (namesEvent(passage, sentence, { start: at, end: at + match[0].length })) return null;
  const start = text.slice(0, match.index).search(/[^,;:—–"“”«»]*$/u);
  // "A meeting with the press, held on the estate".
  const end =
    match.index +
    text
      .slice(match.index)
      .search(/,(?! \p{L}{4,6} (?:in|at|on|outside|near|à|au|dans|devant)(?!\p{L}))|[;:—–"“”«»]|$/u);
  return { ...sentence, start: sentence.start + start, end: sentence.start + end };
}

/** Whether a sentence tells of an event, or of a meeting with the press. */
export function tellsOfOccasion(passage: Passage, sentence: Sentence): boolean {
  return namesEvent(passage, sentence) || pressClause(passage, sentence) !== null;
}

/** Whether a sentence tells of somebody who speaks, and where; at an event, where the question names one. */
export function tellsWhereSpoken(passage: Passage, sentence: Sentence, asked: Omit<Spoken, 'speaking'>): boolean {
  const pressed = asked.meetsPress ? pressClause(passage, sentence) : null;
  if (pressed !== null && givesPlace(passage, pressed)) return true;
  if (pressed !== null && !namesEvent(passage, sentence)) return false;
  if (asked.event && !namesEvent(passage, sentence)) return false;
  const { speaking, spokenAt } = questionPackFor(passage.article.language);
  const text = passage.text.slice(sentence.start, sentence.end);
  if (!speaking.test(text) && !tellsSpeech(text, passage.article.language)) return false;
  const bare = unquoted(passage);
  if (spokenAt === null) return givesPlace(bare, sentence);
  return [...bare.text.slice(sentence.start, sentence.end).matchAll(spokenAt)].some(({ 0: words, index }) => {
    const start = sentence.start + index;
    return givesPlace(bare, { ...sentence, start, end: start + words.length });
  });
}
