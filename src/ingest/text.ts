import type { FactName } from '../coverage/article.js';
import { checkedFact } from './article.js';
import { type Draft, noFacts } from './draft.js';
import { IngestError } from './errors.js';
import { readBody } from './body.js';
import { type FoundFacts, readHeader } from './header.js';
import { languageOf } from './language.js';
import { type Line, linesOf } from './lines.js';

/** Copies found facts into a draft; what is already known stays. */
export function takeFacts(draft: Draft, found: FoundFacts): void {
  for (const name of ['headline', 'byline', 'published', 'modified', 'outlet'] as const satisfies FactName[]) {
    const fact = found[name];
    if (!fact || draft.facts[name] !== null) continue;
    draft.facts[name] = fact.value;
    draft.provenance[name] = fact.provenance;
  }
}

/** Fills in the language from the paragraphs, when nothing has stated it. */
export function inferLanguage(draft: Draft): void {
  if (draft.facts.language !== null) return;
  const language = languageOf(draft.paragraphs.map(({ text }) => text).join('\n'));
  if (language === null) return;
  draft.facts.language = language;
  draft.provenance.language = { basis: 'inferred', from: 'the words of the paragraphs' };
}

/**
 * Takes the address a source was fetched from, when the source itself states none.
 * @throws IngestError `bad-url`
 */
export function takeAddress(draft: Draft, url: string | undefined): Draft {
  if (url === undefined || draft.facts.url !== null) return draft;
  draft.facts.url = checkedFact('url', url);
  draft.provenance.url = { basis: 'given', from: 'given' };
  return draft;
}

/**
 * Reads lines as an article: header, paragraphs, what is neither.
 * @param draft what is already known; it is filled in and returned
 * @throws IngestError `no-paragraphs`
 */
export function readLines(lines: readonly Line[], draft: Draft): Draft {
  const header = readHeader(lines, draft.facts.headline);
  takeFacts(draft, header.facts);
  const body = readBody(lines.slice(header.bodyStart), draft.facts.headline);
  takeFacts(draft, body.facts);
  draft.paragraphs = body.paragraphs;
  draft.furniture = [...draft.furniture, ...header.furniture, ...body.furniture];
  if (draft.paragraphs.length === 0) throw new IngestError('no-paragraphs');
  inferLanguage(draft);
  return draft;
}

/** A draft of which nothing is known yet. */
export function emptyDraft(): Draft {
  return { facts: noFacts(), provenance: {}, paragraphs: [], furniture: [], account: false };
}

/**
 * Reads a plain text, as pasted or as a page was dumped.
 * @throws IngestError `empty`, `no-paragraphs`
 */
export function draftFromText(text: string): Draft {
  const lines = linesOf(text);
  if (lines.length === 0) throw new IngestError('empty');
  return readLines(lines, emptyDraft());
}
