/** What a sentence reports of somebody in the outlet's words beside the words in quotation marks: "saying it had waited and had “slept”". */
import type { Quotation } from '../../coverage/reading.js';
import { type Passage, sentenceAt } from '../passages/passages.js';

/** A stretch of a passage, UTF-16 units. */
interface Stretch {
  start: number;
  end: number;
}

/** Whether a quotation's speaker and cue stand in a sentence before its words, as they do where the outlet leads into them. */
function leadsInto({ start, mention, cue, paragraph }: Quotation, sentence: Stretch): boolean {
  if (mention?.paragraph !== paragraph || cue?.paragraph !== paragraph) return false;
  return mention.start >= sentence.start && mention.end <= cue.start && cue.end < start;
}

/**
 * The quotation whose speaker a stretch of its sentence reports: it stands between the speaker's name and the words in
 * quotation marks, most of it behind the cue, and nobody else is quoted in the sentence.
 */
export function quotationBeside(passage: Passage, stretch: Stretch): Quotation | undefined {
  const sentence = sentenceAt(passage, stretch.start);
  if (sentence === undefined || stretch.end > sentence.end) return undefined;
  const held = passage.quotations.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const [first] = held;
  if (first === undefined || first.speaker === null || !leadsInto(first, sentence)) return undefined;
  if (held.some(({ speaker }) => speaker !== first.speaker)) return undefined;
  const { mention, cue } = first;
  if (stretch.start < mention!.end || stretch.end > Math.max(...held.map(({ end }) => end))) return undefined;
  const reported = stretch.end - Math.max(stretch.start, cue!.end);
  return reported * 2 >= stretch.end - stretch.start ? first : undefined;
}

/**
 * The quotation that a stretch of its sentence begins before and ends in, where nobody else is quoted in the sentence: the outlet
 * tells the rest of what was said itself.
 */
export function quotationLedInto(passage: Passage, stretch: Stretch): Quotation | undefined {
  const sentence = sentenceAt(passage, stretch.start);
  if (sentence === undefined || stretch.end > sentence.end) return undefined;
  const held = passage.quotations.filter(({ start }) => start >= sentence.start && start < sentence.end);
  if (held.some(({ speaker }) => speaker === null || speaker !== held[0]!.speaker)) return undefined;
  return held.find(
    ({ kind, start, end }) => kind !== 'indirect' && stretch.start < start && stretch.end > start && stretch.end <= end,
  );
}
