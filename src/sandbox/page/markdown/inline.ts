/** Discord's inline markdown: a single pass over the characters; what does not close is text. */
import type { Inline } from './nodes.js';

/** Marks that wrap other marks, longest first: `**` must be tried before `*`. */
const WRAPPING = [
  { mark: '***', kinds: ['emphasis', 'strong'] },
  { mark: '**', kinds: ['strong'] },
  { mark: '__', kinds: ['underline'] },
  { mark: '~~', kinds: ['strike'] },
  { mark: '||', kinds: ['spoiler'] },
  { mark: '*', kinds: ['emphasis'] },
  { mark: '_', kinds: ['emphasis'] },
] as const;

const PUNCTUATION = /[^\p{L}\p{N}\s]/u;
const WORD = /[\p{L}\p{N}_]/u;
const SPACE = /\s/;

/** How deep marks may nest; deeper ones stay text, so that no message can exhaust the stack. */
const DEEPEST = 12;

/**
 * @param text the text of one block, line breaks included
 * @returns the nodes in order; adjacent characters are one text node
 */
export function parseInline(text: string): Inline[] {
  return parseFrom(text, 0, false);
}

function parseFrom(text: string, depth: number, insideLink: boolean): Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const found = nodeAt(text, at, depth, insideLink);
    if (found === null) {
      plain += text[at]!;
      at += 1;
    } else if (found.node.kind === 'text') {
      plain += found.node.text;
      at = found.end;
    } else {
      flush();
      nodes.push(found.node);
      at = found.end;
    }
  }
  flush();
  return nodes;
}

interface Found {
  node: Inline;
  /** Where the text goes on. */
  end: number;
}

function nodeAt(text: string, at: number, depth: number, insideLink: boolean): Found | null {
  const character = text[at]!;
  if (character === '\n') return { node: { kind: 'break' }, end: at + 1 };
  if (character === '\\') return escapeAt(text, at);
  if (character === '`') return codeAt(text, at);
  if (character === '<') return angleAt(text, at, insideLink);
  if (character === '@') return everyoneAt(text, at);
  if (character === 'h' && !insideLink) return addressAt(text, at);
  if (depth >= DEEPEST) return null;
  if (character === '[' && !insideLink) return linkAt(text, at, depth);
  return wrappedAt(text, at, depth, insideLink);
}

function escapeAt(text: string, at: number): Found | null {
  const next = text[at + 1];
  if (next === undefined || !PUNCTUATION.test(next)) return null;
  return { node: { kind: 'text', text: next }, end: at + 2 };
}

function codeAt(text: string, at: number): Found | null {
  const match = sticky(/(`+)([^]*?[^`])\1(?!`)/y, text, at);
  return match && { node: { kind: 'code', text: trimCode(match[2]!) }, end: at + match[0].length };
}

/** One space of padding on each side is not part of the code: it lets code begin or end with a backtick. */
function trimCode(code: string): string {
  return code.startsWith(' `') || code.endsWith('` ') ? code.trim() : code;
}

function angleAt(text: string, at: number, insideLink: boolean): Found | null {
  const match = sticky(
    /<(?:(@!?|@&|#)(\d{1,20})|t:(-?\d{1,13})(?::([tTdDfFRsS]))?|\/([^:>]{1,100}):\d{1,20}|a?:(\w{2,32}):\d{1,20}|(https?:\/\/[^\s<>]+))>/y,
    text,
    at,
  );
  if (!match) return null;
  const [whole, sigil, id, seconds, style, command, emoji, address] = match;
  const end = at + whole.length;
  if (id !== undefined) return { node: { kind: 'mention', target: mentionTarget(sigil!), id }, end };
  if (seconds !== undefined) return { node: { kind: 'time', seconds: Number(seconds), style: style ?? 'f' }, end };
  if (command !== undefined) return { node: { kind: 'command', name: command }, end };
  if (emoji !== undefined) return { node: { kind: 'emoji', name: emoji }, end };
  if (address === undefined || insideLink || safeAddress(address) === null) return null;
  return { node: { kind: 'link', href: safeAddress(address)!, children: [{ kind: 'text', text: address }] }, end };
}

function mentionTarget(sigil: string): 'user' | 'channel' | 'role' {
  if (sigil === '#') return 'channel';
  return sigil === '@&' ? 'role' : 'user';
}

function everyoneAt(text: string, at: number): Found | null {
  const match = sticky(/@(?:everyone|here)/y, text, at);
  return match && { node: { kind: 'everyone', text: match[0] }, end: at + match[0].length };
}

function addressAt(text: string, at: number): Found | null {
  const match = sticky(/https?:\/\/[^\s<]+[^<.,:;"')\]\s*_~|]/y, text, at);
  const href = match && safeAddress(match[0]);
  if (!match || !href) return null;
  return { node: { kind: 'link', href, children: [{ kind: 'text', text: match[0] }] }, end: at + match[0].length };
}

/** `[words](address "title")`. Words that themselves look like an address are refused, as Discord does: they could deceive. */
function linkAt(text: string, at: number, depth: number): Found | null {
  const closed = closingBracket(text, at);
  if (closed === null) return null;
  const match = sticky(/\(\s*<?((?:\([^()\s]*\)|[^\s()<>])+)>?(?:\s+["'][^\n]*?["'])?\s*\)/y, text, closed + 1);
  const href = match && safeAddress(match[1]!);
  const words = text.slice(at + 1, closed);
  if (!match || !href || words.trim() === '' || words.includes('://')) return null;
  return {
    node: { kind: 'link', href, children: parseFrom(words, depth + 1, true) },
    end: closed + 1 + match[0].length,
  };
}

function closingBracket(text: string, from: number): number | null {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') open += 1;
    else if (text[at] === ']' && --open === 0) return at;
  }
  return null;
}

/** The address when it is one that may be followed (http, https), normalised; null otherwise. */
export function safeAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function wrappedAt(text: string, at: number, depth: number, insideLink: boolean): Found | null {
  for (const { mark, kinds } of WRAPPING) {
    if (!text.startsWith(mark, at)) continue;
    const close = closingMark(text, at + mark.length, mark);
    if (close === null) continue;
    let children = parseFrom(text.slice(at + mark.length, close), depth + 1, insideLink);
    for (const kind of [...kinds].reverse()) children = [{ kind, children }];
    return { node: children[0]!, end: close + mark.length };
  }
  return null;
}

/** Where the mark closes, past escapes and code; null when it does not or when nothing stands between. */
function closingMark(text: string, from: number, mark: string): number | null {
  const single = mark.length === 1;
  if (mark === '*' && SPACE.test(text[from] ?? ' ')) return null;
  if (single && text[from] === mark) return null;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\') {
      at += 1;
    } else if (character === '`') {
      at = (codeAt(text, at)?.end ?? at + 1) - 1;
    } else if (single && text.startsWith(mark + mark, at)) {
      at += 1; // a doubled mark belongs to what is inside
    } else if (text.startsWith(mark, at) && at > from && mayClose(text, at, mark)) {
      return at;
    }
  }
  return null;
}

function mayClose(text: string, at: number, mark: string): boolean {
  const after = text[at + mark.length] ?? '';
  if (mark === '_') return !WORD.test(after);
  if (mark === '*') return !SPACE.test(text[at - 1]!);
  return mark[0] !== after || mark === '||';
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
