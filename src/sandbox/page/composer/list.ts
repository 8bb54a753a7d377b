/** The list above the composer: commands, people to mention, or an option's choices. One listbox, moved through by arrow keys. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';

export interface ListEntry {
  title: TemplateResult | string;
  detail?: TemplateResult | string;
  picture?: TemplateResult;
}

export interface ListView {
  heading: string;
  entries: readonly ListEntry[];
  /** -1 when none is. */
  active: number;
  /** Shown instead of entries, or below them. */
  remark?: string | undefined;
  choose: (at: number) => void;
}

/** The id of the entry at a position, for `aria-activedescendant`. */
export function entryId(at: number): string {
  return `entry-${at}`;
}

/** @returns the list; its element has the id `list` */
export function renderList(view: ListView): TemplateResult {
  return html`<div class="list">
    <div class="list-heading" id="list-heading">${view.heading}</div>
    <ul id="list" class="scrolls" role="listbox" aria-labelledby="list-heading">
      ${view.entries.map((entry, at) => renderEntry(entry, at, view))}
    </ul>
    ${view.remark === undefined ? nothing : html`<div class="list-remark" role="status">${view.remark}</div>`}
  </div>`;
}

function renderEntry(entry: ListEntry, at: number, view: ListView): TemplateResult {
  const active = at === view.active;
  return html`<li
    id=${entryId(at)}
    role="option"
    aria-selected=${active}
    class=${classMap({ active })}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => view.choose(at)}
  >
    ${entry.picture ?? nothing}
    <div>
      <div class="list-title">${entry.title}</div>
      ${entry.detail === undefined ? nothing : html`<div class="list-detail">${entry.detail}</div>`}
    </div>
  </li>`;
}

/** Keeps the active entry in view. */
export function scrollToActive(root: ParentNode, active: number): void {
  root.querySelector(`#${entryId(active)}`)?.scrollIntoView({ block: 'nearest' });
}

/** @returns where an arrow key leads in a list of `count` entries, round its ends; null for other keys */
export function movedBy(key: string, active: number, count: number): number | null {
  if (count === 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  return active <= 0 ? count - 1 : active - 1;
}

export const listStyles = css`
  .list {
    position: absolute;
    left: 0;
    right: 0;
    bottom: calc(100% + 6px);
    display: flex;
    flex-direction: column;
    max-height: min(440px, 55vh);
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--back-floating);
    box-shadow: var(--shadow-high);
    z-index: 5;
  }

  .list-heading {
    padding: 10px 14px 4px;
    font-size: 12px;
    font-weight: 600;
    color: var(--text-muted);
  }

  .list ul {
    flex: 1;
    margin: 0;
    padding: 4px 6px 6px;
    list-style: none;
    overflow: auto;
  }

  .list ul:empty {
    display: none;
  }

  .list li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 8px 10px;
    border-radius: 8px;
    cursor: pointer;
    line-height: 1.35;
  }

  .list li:hover {
    background: var(--back-hover);
  }

  .list li.active {
    background: var(--back-active);
  }

  .list li > div {
    min-width: 0;
  }

  .list-title {
    color: var(--text-strong);
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .list-title small {
    font-size: 12px;
    font-weight: 400;
    color: var(--text-muted);
  }

  .list-detail {
    font-size: 13.5px;
    color: var(--text-muted);
    overflow-wrap: anywhere;
  }

  .list-remark {
    padding: 4px 16px 12px;
    font-size: 14px;
    color: var(--text-muted);
  }
`;
