/** An answer on a terminal: the finding first, then the excerpts with their citations, what does not agree, what was searched. */
import { createColors } from 'picocolors';
import type { Answer, Citation, Excerpt } from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import type { Text } from '../text/index.js';
import { visible } from './visible.js';
import { wrap, wrapMarked } from './wrap.js';

/** How it may be shown. */
export interface Manner {
  colour: boolean;
  /** Columns of a line; Infinity breaks none. */
  width: number;
}

/**
 * Writes an answer for a person at a terminal. For programs there is `answerJson`.
 *
 * @param answer - as `answer()` returns it; its `sources` are not listed here
 * @param text - the table of the reader's language
 * @returns lines, with ANSI colours when the manner has them
 */
export function renderAnswer(answer: Answer, text: Text, manner: Manner): string {
  const colours = createColors(manner.colour);
  const { answers } = text;
  const outlets = new Map(answer.excerpts.map(({ citation }) => [citation.id, citation.outlet]));
  const found = answer.status === 'answered' ? colours.green : colours.yellow;
  const blocks = [
    wrap(visible(answers.finding(answer.finding)), manner.width).map((line) => colours.bold(found(line))),
    ...(answer.difference === undefined
      ? []
      : [
          answers
            .difference(answer.difference, (words) => `[${words}]`)
            .split('\n')
            .flatMap((line) => wrap(visible(line), manner.width))
            .map(colours.yellow),
        ]),
    ...(answer.sections === undefined
      ? answer.excerpts.map((excerpt) => renderExcerpt(excerpt, text, manner))
      : answer.sections.flatMap((section) => renderSection(section, text, manner))),
    ...answer.conflicts.map((conflict) =>
      wrap(visible(`! ${answers.conflict(conflict, (id) => outlets.get(id) ?? id)}`), manner.width).map(colours.yellow),
    ),
    wrap(answers.searched(answer.searched), manner.width).map(colours.dim),
  ];
  const { kind, other } = answer.question;
  if (other !== undefined) blocks.unshift(wrap(answers.taken(kind, other), manner.width).map(colours.dim));
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** The blocks of a part: its heading with its lines, then its excerpts. */
function renderSection({ heading, lines, excerpts }: Section, text: Text, manner: Manner): string[][] {
  const colours = createColors(manner.colour);
  const { answers, cli } = text;
  const shown = { printed: visible, place: ({ id }: { id: string }): string => cli.answer.place(id) };
  const head = [
    ...wrap(answers.heading(heading, visible), manner.width).map(colours.bold),
    ...lines.flatMap((line) => wrap(answers.line(line, shown), manner.width - 2).map((part) => `  ${part}`)),
  ];
  return [head, ...excerpts.map((excerpt) => renderExcerpt(excerpt, text, manner))];
}

function renderExcerpt(excerpt: Excerpt, text: Text, { colour, width }: Manner): string[] {
  const colours = createColors(colour);
  const { answers, cli } = text;
  const { citation } = excerpt;
  const marked = (words: string): string => colours.bold(colours.yellow(words));
  const note = (line: string): string[] => wrap(visible(line), width - 2).map((part) => `  ${part}`);
  const reason = answers.reason(excerpt.reason);
  const lines = reason === null ? [] : note(reason).map(colours.italic);
  for (const policy of excerpt.policies ?? []) {
    const [told, ...more] = answers.policy(policy, citation);
    lines.push(...wrap(visible(told ?? ''), width).map(colours.bold), ...more.flatMap(note));
  }
  lines.push(
    ...wrapMarked(visible(excerpt.text), excerpt.marks, width - 2, marked).map(
      (line) => `${colours.cyan('│')} ${line}`,
    ),
    ...note(answers.citation(citation)).map(colours.cyan),
    ...note(citation.headline),
    ...remarks(excerpt, text).flatMap(note),
  );
  // An address is not broken: a terminal would open the first half of it.
  if (citation.link !== null) lines.push(`  ${colours.underline(visible(citation.link))}`);
  lines.push(colours.dim(`  ${cli.answer.citation(citation.id)}`));
  return lines;
}

/** What must be known to take the excerpt rightly: who says it, how, and what the reading remarks. */
function remarks(excerpt: Excerpt, { answers, cli }: Text): string[] {
  const lines: string[] = [];
  if (excerpt.speaker === null) lines.push(answers.speakerUnclear);
  else if (excerpt.speaker !== undefined && excerpt.reason !== 'names-speaker') {
    lines.push(cli.answer.attributed(answers.speaker(excerpt.speaker)));
  }
  if (excerpt.attribution === 'indirect' || (excerpt.attribution !== undefined && excerpt.version !== undefined)) {
    lines.push(answers.attribution(excerpt.attribution));
  }
  if (excerpt.namedAt !== undefined) lines.push(answers.namedAt(excerpt.namedAt.citation, excerpt.namedAt.words));
  if (excerpt.day !== undefined) lines.push(answers.reportedDay(excerpt.day));
  if (excerpt.place !== undefined) lines.push(answers.place(excerpt.place));
  const version = excerpt.version === undefined ? null : answers.version(excerpt.version);
  if (version !== null) lines.push(version);
  const placed = (citation: Citation): string => `${answers.citation(citation)} (${cli.answer.place(citation.id)})`;
  if (excerpt.also !== undefined) lines.push(answers.also(excerpt.also.map(placed)));
  lines.push(...(excerpt.otherVersions ?? []).map((other) => answers.otherVersion(placed(other.citation), other)));
  lines.push(...(excerpt.remarks ?? []).map((remark) => answers.remark(remark)));
  return lines;
}
