/** What a file was taken for, so that a person can see a wrong guess. */
import { createColors } from 'picocolors';
import type { FactName } from '../coverage/article.js';
import type { Draft } from '../ingest/index.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** The facts in the order a person reads them; those that are seldom there are left out when they are not. */
const facts: readonly { fact: FactName; always: boolean }[] = [
  { fact: 'outlet', always: true },
  { fact: 'headline', always: true },
  { fact: 'byline', always: false },
  { fact: 'published', always: true },
  { fact: 'modified', always: false },
  { fact: 'language', always: true },
  { fact: 'url', always: false },
];

/** The longest account of where a fact comes from that is shown. Characters. */
const longestSource = 90;

/**
 * A file's facts, each with where it comes from, and how much text was taken.
 *
 * @returns lines, without a line break at the end
 */
export function draftSummary(file: string, draft: Draft, { text, colour }: Terminal): string {
  const { importing } = text.cli;
  const colours = createColors(colour);
  const lines = [colours.bold(visible(file))];
  for (const { fact, always } of facts) {
    const value = draft.facts[fact];
    if (value === null && !always) continue;
    const found = draft.provenance[fact];
    const source = found === undefined ? '' : `(${shortened(importing.provenance(found, value ?? ''))})`;
    const name = importing.fact(fact).padEnd(10);
    const shown = value === null ? colours.yellow(importing.unknown) : visible(value);
    lines.push(`  ${colours.dim(name)} ${shown} ${colours.dim(visible(source))}`.trimEnd());
  }
  lines.push(`  ${importing.paragraphs(draft.paragraphs.length, draft.furniture.length)}`);
  return lines.join('\n');
}

function shortened(words: string): string {
  return words.length <= longestSource ? words : `${words.slice(0, longestSource - 1)}…`;
}
