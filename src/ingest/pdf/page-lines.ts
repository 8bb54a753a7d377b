/** A run of text as a PDF page places it. Lengths in points, from the page's upper left corner. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Of the baseline. */
  top: number;
  /** Height of the letters. */
  size: number;
}

/** A page's pieces. */
export interface PdfPage {
  width: number;
  height: number;
  pieces: readonly Piece[];
}

/** A printed line: pieces side by side with no more than a word's space between them. */
export interface PageLine extends Piece {
  /** The right edge of the column it stands in. */
  columnRight: number;
  columnLeft: number;
}

/** A gap wider than this many letter heights parts columns; words are a quarter of one apart. */
const WIDEST_SPACE = 1.2;

/** Pieces whose baselines differ by less than this share of a letter's height stand in one line. */
const SAME_LINE = 0.35;

/** Joins what stands side by side. */
function segmentsOf(pieces: readonly Piece[]): Piece[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.top - piece.top) <= SAME_LINE * Math.max(first.size, piece.size))
      row.push(piece);
    else rows.push([piece]);
  }
  const segments: Piece[] = [];
  for (const row of rows) {
    let last: Piece | undefined;
    for (const piece of row.sort((a, b) => a.left - b.left)) {
      const gap = last ? piece.left - last.right : Infinity;
      if (last && gap <= WIDEST_SPACE * Math.max(last.size, piece.size)) {
        const space = gap > 0.15 * piece.size && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text) ? ' ' : '';
        last.text += space + piece.text;
        last.right = Math.max(last.right, piece.right);
        last.size = Math.max(last.size, piece.size);
      } else {
        last = { ...piece };
        segments.push(last);
      }
    }
  }
  return segments.filter(({ text }) => text.trim() !== '');
}

/** Fewest lines on each side of a gutter, and most lines across it, as a share of those. */
const FEWEST_IN_COLUMN = 4;
const MOST_ACROSS = 0.34;

/** The middle of the white strip between two columns; null where a page has one column. */
function gutterOf(segments: readonly Piece[], width: number): number | null {
  let best: { at: number; across: number } | null = null;
  for (let at = width * 0.3; at <= width * 0.7; at += width / 100) {
    const left = segments.filter(({ right }) => right <= at).length;
    const right = segments.filter((segment) => segment.left >= at).length;
    const across = segments.length - left - right;
    if (Math.min(left, right) < FEWEST_IN_COLUMN || across > (left + right) * MOST_ACROSS) continue;
    if (best === null || across < best.across) best = { at, across };
  }
  return best?.at ?? null;
}

/** The edges of lines that share a column. */
function inColumn(lines: readonly Piece[]): PageLine[] {
  const columnLeft = Math.min(...lines.map(({ left }) => left));
  const columnRight = Math.max(...lines.map(({ right }) => right));
  return lines.map((line) => ({ ...line, columnLeft, columnRight }));
}

/**
 * The lines of a page in the order they are read: above a line that runs across both columns first, the left column before
 * the right one.
 */
export function pageLines({ width, pieces }: PdfPage): PageLine[] {
  const segments = segmentsOf(pieces);
  const gutter = gutterOf(segments, width);
  if (gutter === null) return inColumn(segments);
  const lines: PageLine[] = [];
  let band: Piece[] = [];
  const endBand = (): void => {
    lines.push(...inColumn(band.filter(({ right }) => right <= gutter)));
    lines.push(...inColumn(band.filter(({ left }) => left >= gutter)));
    band = [];
  };
  for (const segment of segments) {
    if (segment.right <= gutter || segment.left >= gutter) band.push(segment);
    else {
      endBand();
      lines.push(...inColumn([segment]));
    }
  }
  endBand();
  return lines;
}
