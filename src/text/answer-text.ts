/** An answer as plain text: what a reader of a terminal sees, and a screen reader reads. */
import type { Answer, Citation, Excerpt } from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import type { AnswersText } from './en/answers.js';

function excerptLines(excerpt: Excerpt, text: AnswersText): string[] {
  const lines = (excerpt.policies ?? []).flatMap((policy) => text.policy(policy, excerpt.citation));
  lines.push(...excerpt.text.split('\n').map((line) => `> ${line}`));
  const notes = [text.citation(excerpt.citation)];
  if (excerpt.speaker === null) notes.push(text.speakerUnclear);
  else if (excerpt.speaker !== undefined && excerpt.reason !== 'names-speaker')
    notes.push(text.speaker(excerpt.speaker));
  if (excerpt.namedAt !== undefined) notes.push(text.namedAt(excerpt.namedAt.citation, excerpt.namedAt.words));
  if (excerpt.attribution === 'indirect' || (excerpt.attribution !== undefined && excerpt.version !== undefined))
    notes.push(text.attribution(excerpt.attribution));
  lines.push(notes.join(' · '));
  const reason = text.reason(excerpt.reason);
  if (reason !== null) lines.push(reason);
  if (excerpt.day !== undefined) lines.push(text.reportedDay(excerpt.day));
  if (excerpt.place !== undefined) lines.push(text.place(excerpt.place));
  const version = excerpt.version === undefined ? null : text.version(excerpt.version);
  if (version !== null) lines.push(version);
  if (excerpt.also !== undefined) lines.push(text.also(excerpt.also.map(text.citation)));
  for (const other of excerpt.otherVersions ?? []) lines.push(text.otherVersion(text.citation(other.citation), other));
  for (const remark of excerpt.remarks ?? []) lines.push(text.remark(remark));
  return lines;
}

/** A place beside its outlet's name. */
function place({ paragraph }: Citation): string {
  return `¶${paragraph}`;
}

function sectionBlocks({ heading, lines, excerpts }: Section, text: AnswersText): string[] {
  const printed = (words: string): string => words;
  const head = [text.heading(heading, printed), ...lines.map((line) => text.line(line, { printed, place }))];
  return [head.join('\n'), ...excerpts.map((excerpt) => excerptLines(excerpt, text).join('\n'))];
}

/**
 * Writes an answer out.
 *
 * @param answer - as `answer()` returns it
 * @param text - the table of the reader's language (`textFor(locale)`)
 * @returns lines of plain text: the finding, the excerpts with their citations (under the headings of their parts), what does not agree, what was searched
 */
export function answerText(answer: Answer, text: { answers: AnswersText }): string {
  const table = text.answers;
  const blocks: string[] = [table.finding(answer.finding)];
  if (answer.difference !== undefined) blocks.push(table.difference(answer.difference, (words) => `[${words}]`));
  const { kind, other } = answer.question;
  if (other !== undefined) blocks.unshift(table.taken(kind, other));
  if (answer.sections === undefined)
    blocks.push(...answer.excerpts.map((each) => excerptLines(each, table).join('\n')));
  else blocks.push(...answer.sections.flatMap((section) => sectionBlocks(section, table)));
  if (answer.sources.length > 0) blocks.push(answer.sources.map((article) => table.source(article)).join('\n'));
  const outlets = new Map(answer.excerpts.map(({ citation }) => [citation.id, citation.outlet]));
  for (const conflict of answer.conflicts) blocks.push(table.conflict(conflict, (id) => outlets.get(id) ?? id));
  blocks.push(table.searched(answer.searched));
  return blocks.join('\n\n');
}
