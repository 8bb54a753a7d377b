/**
 * A markdown tree as a Lit template. Text only ever becomes text nodes: Lit escapes every binding, and no template here is
 * built from a message.
 */
import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-code.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-spoiler.js';
import '@skyra/discord-components-core/discord-time.js';
import { parseMarkdown } from './blocks.js';
import type { Block, Inline, ListBlock } from './nodes.js';
import { formatTime } from './time.js';

/** Who and what the ids in a message stand for, and who reads it. */
export interface Names {
  /** The reader's id: a mention of it is highlighted. */
  reader: string;
  users: ReadonlyMap<string, string>;
  channels: ReadonlyMap<string, string>;
}

type Rendered = TemplateResult | string;

/** @returns the markdown as a template, ready for `html` */
export function renderMarkdown(markdown: string, names: Names): Rendered[] {
  return parseMarkdown(markdown).map((block) => renderBlock(block, names));
}

function renderBlock(block: Block, names: Names): TemplateResult {
  switch (block.kind) {
    case 'text':
      return html`<div class="md-text">${renderInline(block.children, names)}</div>`;
    case 'heading':
      return renderHeading(block.level, renderInline(block.children, names));
    case 'subtext':
      return html`<small class="md-subtext">${renderInline(block.children, names)}</small>`;
    case 'quote':
      return html`<blockquote>${block.blocks.map((each) => renderBlock(each, names))}</blockquote>`;
    case 'code-block':
      return html`<discord-code multiline>${block.text}</discord-code>`;
    case 'list':
      return renderList(block, names);
  }
}

/** To a screen reader all headings of messages are of one level, below the page's own: a message may begin with any of them. */
function renderHeading(level: 1 | 2 | 3, children: Rendered[]): TemplateResult {
  return html`<h3 class="md-heading md-heading-${level}">${children}</h3>`;
}

function renderList(list: ListBlock, names: Names): TemplateResult {
  const items = list.items.map(
    (item) =>
      html`<li>${renderInline(item.children, names)}${item.lists.map((nested) => renderList(nested, names))}</li>`,
  );
  return list.start === null
    ? html`<ul class="md-list">
        ${items}
      </ul>`
    : html`<ol class="md-list" start=${list.start}>
        ${items}
      </ol>`;
}

function renderInline(nodes: readonly Inline[], names: Names): Rendered[] {
  return nodes.map((node) => renderNode(node, names));
}

function renderNode(node: Inline, names: Names): Rendered {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return html`<br />`;
    case 'strong':
      return html`<strong>${renderInline(node.children, names)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInline(node.children, names)}</em>`;
    case 'underline':
      return html`<u>${renderInline(node.children, names)}</u>`;
    case 'strike':
      return html`<s>${renderInline(node.children, names)}</s>`;
    case 'spoiler':
      return renderSpoiler(html`${renderInline(node.children, names)}`);
    case 'code':
      return html`<discord-code>${node.text}</discord-code>`;
    case 'link':
      return html`<a href=${node.href} target="_blank" rel="noopener noreferrer nofollow"
        >${renderInline(node.children, names)}</a
      >`;
    case 'mention':
      return renderMention(node.target, node.id, names);
    case 'everyone':
      return html`<discord-mention type="everyone">${node.text}</discord-mention>`;
    case 'command':
      return html`<discord-mention type="slash">${node.name}</discord-mention>`;
    case 'time':
      return renderTime(node.seconds, node.style);
    case 'emoji':
      return `:${node.name}:`;
  }
}

function renderMention(target: 'user' | 'channel' | 'role', id: string, names: Names): TemplateResult {
  const known = target === 'user' ? names.users.get(id) : target === 'channel' ? names.channels.get(id) : undefined;
  const unknown = { user: 'unknown-user', channel: 'unknown', role: 'unknown-role' }[target];
  return html`<discord-mention type=${target} ?highlight=${id === names.reader}>${known ?? unknown}</discord-mention>`;
}

function renderTime(seconds: number, style: string): TemplateResult {
  const date = new Date(seconds * 1000);
  return html`<discord-time title=${formatTime(date, 'F')}>${formatTime(date, style)}</discord-time>`;
}

/** A spoiler hides its content until it is clicked, or Enter or Space is pressed on it. */
export function renderSpoiler(content: TemplateResult | typeof nothing): TemplateResult {
  return html`<discord-spoiler
    role="button"
    tabindex="0"
    aria-label="Spoiler: press to show it"
    @click=${reveal}
    @keydown=${revealByKey}
    >${content}</discord-spoiler
  >`;
}

function reveal(event: Event): void {
  const spoiler = event.currentTarget as HTMLElement;
  if (spoiler.hasAttribute('activated')) return;
  spoiler.setAttribute('activated', '');
  spoiler.removeAttribute('role');
  spoiler.removeAttribute('aria-label');
  event.preventDefault(); // a click that uncovers a link does not follow it
}

function revealByKey(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') reveal(event);
}
