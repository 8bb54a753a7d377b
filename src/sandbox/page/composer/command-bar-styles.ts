/** How a command being filled in looks. */
import { css } from 'lit';

export const commandBarStyles = css`
  :host {
    display: block;
    flex: 1;
    min-width: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    min-height: 40px;
    max-height: 40vh;
    overflow: hidden auto;
    padding: 4px 0;
  }

  .name {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-right: 2px;
    font-weight: 600;
    color: var(--text-strong);
  }

  .name svg {
    color: var(--link);
  }

  .pill {
    display: inline-flex;
    align-items: stretch;
    max-width: 100%;
    min-height: 32px;
    border-radius: 8px;
    overflow: hidden;
    border: 1px solid var(--line-strong);
    background: var(--back);
    cursor: text;
    line-height: 1.35;
  }

  .pill:focus-within {
    border-color: var(--focus);
    box-shadow: 0 0 0 1px var(--focus);
  }

  .pill.wrong {
    border-color: var(--danger);
    box-shadow: 0 0 0 1px var(--danger);
  }

  .pill > span:first-child {
    display: grid;
    align-items: center;
    padding: 3px 9px;
    background: var(--back-active);
    color: var(--text);
    font-size: 14px;
    font-weight: 500;
  }

  /* The field is as wide as its text: the text stands behind it, unseen, in the same cell. */
  .grow {
    display: inline-grid;
    min-width: 60px;
    align-items: center;
    padding: 3px 9px;
    overflow: hidden;
  }

  .grow::after {
    content: attr(data-text);
    visibility: hidden;
    white-space: pre;
    grid-area: 1 / 1;
    height: 0;
  }

  .grow input {
    grid-area: 1 / 1;
    width: 100%;
    min-width: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--text-strong);
    font: inherit;
  }

  /* The pill shows the focus of its field. */
  .grow input:focus-visible {
    outline: 0;
  }

  .file {
    max-width: 260px;
    padding: 4px 9px;
    color: var(--text-strong);
    font: inherit;
    font-size: 13.5px;
  }

  .add {
    display: inline-flex;
    gap: 4px;
    padding: 4px 9px;
    border: 1px dashed var(--line-strong);
    border-radius: 8px;
    font-size: 13.5px;
    color: var(--text-muted);
  }

  .add:hover {
    color: var(--text-strong);
    border-style: solid;
  }

  .send {
    margin-left: auto;
    padding: 7px;
    border-radius: 8px;
    color: var(--link);
  }

  .send:hover {
    background: var(--back-hover);
  }

  .help {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    padding: 8px 0 2px;
    font-size: 13.5px;
    line-height: 1.4;
    color: var(--text-muted);
    border-bottom: 1px solid var(--line);
    padding-bottom: 7px;
    margin-bottom: 3px;
  }

  .help b {
    margin-right: 4px;
    font-weight: 600;
    color: var(--text-strong);
  }

  .problem {
    color: var(--danger-text);
    font-weight: 500;
  }
`;
