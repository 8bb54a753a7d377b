/** Figures as one text gives them and another may in other words: "72 hours" and "three days", "June 30" and "the end of June". */
import { numberAt } from '../number-values.js';
import { fold, words } from '../words.js';
import { english } from './en.js';
import { french } from './fr.js';
import type { FiguresPack } from './pack.js';

const packs: readonly FiguresPack[] = [english, french];

function packFor(language: string): FiguresPack {
  return packs.find(({ code }) => code === language) ?? english;
}

/** A figure, with the same key wherever it means the same. Offsets are UTF-16 units, end exclusive. */
export interface Figure {
  key: string;
  start: number;
  end: number;
}

/** Below this, a bare number counts too many things to tell one from another. */
const leastBare = 13;

/** What is written as a year, with nothing to part its figures. */
const year = /^(?:1[5-9]|20)\d{2}$/u;

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The figures of a text: lengths of time, days of the year, shares in a hundred, and bare numbers but small ones and years.
 *
 * @param language - ISO 639-1 code
 */
export function figuresIn(text: string, language: string): Figure[] {
  const pack = packFor(language);
  const all = words(text).map((word) => ({ ...word, folded: fold(word.text) }));
  const ofDays = new Set<number>();
  const figures: Figure[] = [];
  const dayAt = (index: number): number | null => {
    const value = /^\d{1,2}$/u.test(all[index]?.folded ?? '') ? Number(all[index]!.folded) : 0;
    return value >= 1 && value <= 31 ? value : null;
  };
  // "1st": what makes a number an ordinal stands right behind it.
  const before = (index: number): number =>
    index >= 2 && all[index - 1]!.start === all[index - 2]!.end ? index - 2 : index - 1;
  for (const [index, { folded, start, end }] of all.entries()) {
    const month = pack.months.indexOf(folded);
    if (month === -1) continue;
    const beside = [index + 1, before(index)].find((at) => dayAt(at) !== null);
    const isEnd = pack.endOf.test(text.slice(0, start));
    if (beside === undefined && !isEnd) continue;
    if (beside !== undefined) ofDays.add(beside);
    const day = beside === undefined ? daysOfMonths[month]! : dayAt(beside)!;
    const from = Math.min(start, all[beside ?? index]!.start);
    figures.push({ key: `day ${month + 1}-${day}`, start: from, end: Math.max(end, all[beside ?? index]!.end) });
  }
  for (const [index, { folded, text: printed, start, end }] of all.entries()) {
    if (ofDays.has(index)) continue;
    const next = all[index + 1];
    const unit = next === undefined ? undefined : pack.units[next.folded];
    const isOne = unit?.[0] === 'months' && pack.one.has(folded) && pack.during.has(all[index - 1]?.folded ?? '');
    const value = isOne ? 1 : numberAt(text.slice(start), language);
    // "MX-19" is a name.
    if (value === null || value === 0 || /\p{L}-$/u.test(text.slice(0, start))) continue;
    if (unit !== undefined) {
      // "A 31-year-old" says how old somebody is.
      if (pack.aged.has(all[index + 2]?.folded ?? '')) continue;
      figures.push({ key: `${unit[0]} ${value * unit[1]}`, start, end: next!.end });
    } else if (pack.percent.test(text.slice(end))) figures.push({ key: `share ${value}`, start, end });
    else if (value >= leastBare && !year.test(printed)) figures.push({ key: `number ${value}`, start, end });
  }
  return figures;
}
