import { FormatError, givenIn, hasFrontMatter, readFrontMatter, readParagraphs } from '../coverage/format.js';
import type { FactName } from '../coverage/article.js';
import { checkedFact } from './article.js';
import type { Draft } from './draft.js';
import { IngestError } from './errors.js';
import type { Line } from './lines.js';
import { printed } from './printed.js';
import { emptyDraft, inferLanguage, readLines } from './text.js';

/** A paragraph's text without Markdown's marks: emphasis, links (their words stay), code, pictures (gone). */
function withoutMarks(text: string): string {
  return printed(
    text
      .replace(/!\[[^\]]*\]\([^)]*\)/gu, '')
      .replace(/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/gu, '$1')
      .replace(/\[([^\]]*)\]\[[^\]]*\]/gu, '$1')
      .replace(/<(https?:\/\/[^>\s]+)>/giu, '$1')
      .replace(/(\*\*|__)(?=\S)([^*_]*\S)\1/gu, '$2')
      .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]*\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
      .replace(/`([^`]*)`/gu, '$1')
      .replace(/\\([\\`*_{}[\]()#+\-.!>])/gu, '$1'),
  );
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
const LIST_ITEM = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/u;

/**
 * The blocks of plain Markdown as lines. The first heading of the first level is the headline.
 * @returns the lines below, and the headline when there is one
 */
function blocksOf(text: string, firstLine: number): { headline: Line | null; lines: Line[] } {
  const lines: Line[] = [];
  let headline: Line | null = null;
  let block: Line | null = null;
  const endBlock = (): void => {
    const words = block === null ? '' : withoutMarks(block.text);
    if (block !== null && words !== '') lines.push({ ...block, text: words });
    block = null;
  };
  text.split(/\r\n|[\n\r]/u).forEach((raw, index) => {
    const number = firstLine + index;
    const line = raw.trim().replace(/^(?:>\s?)+/u, '');
    const heading = HEADING.exec(line);
    const item = LIST_ITEM.exec(line);
    if (line === '' || /^(?:[-*_]\s*){3,}$/u.test(line) || /^\[[^\]]+\]:\s/u.test(line)) endBlock();
    else if (heading) {
      endBlock();
      const title: Line = { text: withoutMarks(heading[2] ?? ''), number, role: 'heading' };
      if (heading[1] === '#' && headline === null) headline = title;
      else if (title.text !== '') lines.push(title);
    } else if (item) {
      endBlock();
      block = { text: item[1] ?? '', number, role: 'list-item' };
    } else if (block === null) block = { text: line, number };
    else block.text += ` ${line}`;
  });
  endBlock();
  return { headline, lines };
}

/**
 * Reads Markdown: a file of `data/`, or any other with or without front matter. A file whose front matter has outlet and
 * headline is taken as it stands; of any other the furniture is told apart as in plain text.
 * @throws IngestError `bad-front-matter`, `bad-date`, `bad-url`, `bad-language`, `empty`, `no-paragraphs`
 */
export function draftFromMarkdown(text: string): Draft {
  const draft = emptyDraft();
  let body = text;
  let bodyLine = 1;
  if (hasFrontMatter(text)) {
    const matter = frontMatter(text);
    draft.account = matter.account;
    ({ body, bodyLine } = matter);
    for (const [name, value] of Object.entries(matter.facts) as [FactName, string | null][]) {
      if (value === null) continue;
      draft.facts[name] = checkedFact(name, value);
    }
    draft.provenance = givenIn(draft.facts);
    if (draft.facts.outlet !== null && draft.facts.headline !== null) {
      draft.paragraphs = readParagraphs(body);
      if (draft.paragraphs.length === 0) throw new IngestError('no-paragraphs');
      inferLanguage(draft);
      return draft;
    }
  }
  const { headline, lines } = blocksOf(body, bodyLine);
  if (headline && headline.text !== '' && draft.facts.headline === null) {
    draft.facts.headline = headline.text;
    draft.provenance.headline = { basis: 'stated', from: `line ${headline.number}`, printed: headline.text };
  }
  if (lines.length === 0) throw new IngestError(printed(text) === '' ? 'empty' : 'no-paragraphs');
  return readLines(lines, draft);
}

function frontMatter(text: string): ReturnType<typeof readFrontMatter> {
  try {
    return readFrontMatter(text);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new IngestError('bad-front-matter', { problem: error.problem, line: error.line, detail: error.detail });
  }
}
