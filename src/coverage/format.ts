/**
 * The file format of `data/`: one Markdown file an article. Front matter (YAML between two lines of `---`), then
 * paragraphs separated by empty lines, with `## ` before a sub-heading. A line that begins with `#` or `\` in print is
 * written with a `\` before it; `##` alone ends the part under a sub-heading.
 *
 *     ---
 *     outlet: Harbour Post
 *     headline: No cars before June
 *     published: 2021-05-12
 *     account: true
 *     ---
 *
 *     The first paragraph.
 *
 *     ## A sub-heading
 *
 *     The second paragraph.
 */
import { isScalar, isMap, LineCounter, parseDocument, Scalar, stringify, type Document } from 'yaml';
import type { Article, ArticleFacts, FactName, Paragraph, Provenance } from './article.js';

/** What is wrong with a file, for the person who wrote it. */
export type FormatProblem =
  /** It does not begin with `---`, or the second `---` is missing. */
  | 'no-front-matter'
  /** The front matter is no YAML of one key a line. `detail`: what the YAML reader says. */
  | 'not-yaml'
  /** `detail`: the key, which is none of `FRONT_MATTER_KEYS`. */
  | 'unknown-key'
  /** `detail`: the key whose value is missing or of the wrong kind. */
  | 'missing-value'
  | 'wrong-value'
  /** Nothing stands below the front matter. */
  | 'no-paragraphs';

export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly problem: FormatProblem;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly detail: string;

  constructor(problem: FormatProblem, line: number, detail = '') {
    super(`line ${line}: ${problem}${detail === '' ? '' : ` (${detail})`}`);
    this.problem = problem;
    this.line = line;
    this.detail = detail;
  }
}

/** The keys of the front matter in the order they are written. */
export const FRONT_MATTER_KEYS = [
  'outlet',
  'headline',
  'byline',
  'published',
  'modified',
  'url',
  'language',
  'account',
] as const;

const FACT_KEYS = ['outlet', 'headline', 'byline', 'published', 'modified', 'url', 'language'] as const;

/** What a file of `data/` holds. */
export interface ArticleFile {
  facts: ArticleFacts & { outlet: string; headline: string };
  /** Every fact of a file is given; `from` names its key. */
  provenance: Partial<Record<FactName, Provenance>>;
  paragraphs: Paragraph[];
  account: boolean;
}

/** Front matter as it stands, its values not yet asked for. */
export interface FrontMatter {
  facts: ArticleFacts;
  account: boolean;
  /** The text below, and the number of its first line in the file. */
  body: string;
  bodyLine: number;
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u;

/** Whether a text begins as front matter does. */
export function hasFrontMatter(text: string): boolean {
  return /^\ufeff?---[ \t]*\r?\n/u.test(text);
}

/**
 * Splits a text into its front matter and what stands below.
 * @throws FormatError
 */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|[\n\r]/u);
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/u.test(line));
  if (!/^---[ \t]*$/u.test(lines[0] ?? '') || end === -1) throw new FormatError('no-front-matter', 1);
  const { facts, account } = readKeys(lines.slice(1, end).join('\n'));
  return { facts, account, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

function readKeys(source: string): Pick<FrontMatter, 'facts' | 'account'> {
  const counter = new LineCounter();
  const document: Document = parseDocument(source, {
    lineCounter: counter,
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const error = document.errors[0];
  const lineOf = (offset: number | undefined): number => counter.linePos(offset ?? 0).line + 1;
  if (error) throw new FormatError('not-yaml', lineOf(error.pos[0]), error.message.split('\n')[0]);
  const facts: ArticleFacts = {
    outlet: null,
    headline: null,
    byline: null,
    published: null,
    modified: null,
    language: null,
    url: null,
  };
  let account = false;
  if (document.contents === null) return { facts, account };
  if (!isMap(document.contents)) throw new FormatError('not-yaml', 2, 'one "key: value" a line is expected');
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = lineOf(isScalar(key) ? key.range?.[0] : undefined);
    if (value !== null && !isScalar(value)) throw new FormatError('wrong-value', line, name);
    if (name === 'account') {
      if (typeof value?.value !== 'boolean') throw new FormatError('wrong-value', line, name);
      account = value.value;
      continue;
    }
    const fact = FACT_KEYS.find((known) => known === name);
    if (fact === undefined) throw new FormatError('unknown-key', line, name);
    const printed = textOf(value);
    if (printed !== null && (fact === 'published' || fact === 'modified') && !DATE.test(printed)) {
      throw new FormatError('wrong-value', line, name);
    }
    facts[fact] = printed;
  }
  return { facts, account };
}

/** The value as written: YAML would read some outlets' names as numbers. */
function textOf(value: Scalar | null): string | null {
  if (value?.value === null || value === null) return null;
  const text = typeof value.value === 'string' ? value.value : (value.source ?? '');
  return text.trim() === '' ? null : text.replace(/\s+/gu, ' ').trim();
}

/**
 * Reads a file of `data/`.
 * @throws FormatError
 */
export function parseArticleFile(text: string): ArticleFile {
  const { facts, account, body, bodyLine } = readFrontMatter(text);
  const { outlet, headline } = facts;
  if (outlet === null) throw new FormatError('missing-value', 1, 'outlet');
  if (headline === null) throw new FormatError('missing-value', 1, 'headline');
  const paragraphs = readParagraphs(body);
  if (paragraphs.length === 0) throw new FormatError('no-paragraphs', bodyLine);
  return { facts: { ...facts, outlet, headline }, provenance: givenIn(facts), paragraphs, account };
}

/** Where the facts of front matter come from. */
export function givenIn(facts: ArticleFacts): Partial<Record<FactName, Provenance>> {
  const known = FACT_KEYS.filter((key) => facts[key] !== null);
  return Object.fromEntries(
    known.map((key): [FactName, Provenance] => [key, { basis: 'given', from: `front matter: ${key}` }]),
  );
}

/** The paragraphs below the front matter: blocks between empty lines, each under the sub-heading before it. */
export function readParagraphs(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading = '';
  let block: string[] = [];
  const endBlock = (): void => {
    const text = block.join(' ').replace(/\s+/gu, ' ').trim();
    block = [];
    if (text === '') return;
    const number = paragraphs.length + 1;
    paragraphs.push(heading === '' ? { number, text } : { number, text, heading });
  };
  for (const raw of body.split(/\r\n|[\n\r]/u)) {
    const line = raw.trim();
    const subHeading = /^#{2,6}(?:\s+(.*))?$/u.exec(line);
    if (line === '') endBlock();
    else if (subHeading) {
      endBlock();
      heading = unescapeLine(subHeading[1] ?? '');
    } else block.push(block.length === 0 ? unescapeLine(line) : line);
  }
  endBlock();
  return paragraphs;
}

const escapeLine = (line: string): string => (/^[#\\]/u.test(line) ? `\\${line}` : line);
const unescapeLine = (line: string): string => line.replace(/^\\(?=[#\\])/u, '');

/**
 * Writes an article as a file of `data/`. Reading it again gives the same facts, paragraphs and sub-headings.
 * Provenance and id are not written: read from a file, every fact is given, and the id follows from the content.
 */
export function formatArticleFile(article: Pick<Article, keyof ArticleFacts | 'paragraphs' | 'account'>): string {
  const matter: Record<string, string | boolean> = {};
  for (const key of FACT_KEYS) {
    const value = article[key];
    if (value !== null) matter[key] = value;
  }
  if (article.account) matter['account'] = true;
  const blocks: string[] = [];
  let heading = '';
  for (const paragraph of article.paragraphs) {
    const under = paragraph.heading ?? '';
    if (under !== heading) blocks.push(`## ${escapeLine(under)}`.trimEnd());
    heading = under;
    blocks.push(escapeLine(paragraph.text));
  }
  return `---\n${stringify(matter, { schema: 'core', lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`;
}
