/** How a modal looks. */
import { css } from 'lit';

export const modalStyles = css`
  dialog {
    width: min(480px, calc(100vw - 24px));
    max-height: min(720px, calc(100dvh - 24px));
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 14px;
    overflow: hidden;
    color: var(--text);
    background: var(--back-floating);
    box-shadow: var(--shadow-high);
    font-family: var(--font);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.66);
  }

  form {
    display: flex;
    flex-direction: column;
    max-height: inherit;
  }

  .head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
    padding: 20px 20px 8px;
  }

  h2 {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.3;
    color: var(--text-strong);
    overflow-wrap: anywhere;
  }

  .close {
    padding: 4px;
    border-radius: 6px;
    color: var(--text-muted);
  }

  .close:hover {
    background: var(--back-hover);
    color: var(--text-strong);
  }

  .body {
    display: grid;
    gap: 16px;
    padding: 8px 20px 16px;
    overflow: auto;
  }

  label {
    display: block;
    margin-bottom: 4px;
    font-size: 15px;
    font-weight: 600;
    color: var(--text-strong);
  }

  .required {
    color: var(--danger-text);
  }

  .description {
    margin-bottom: 6px;
    font-size: 13.5px;
    color: var(--text-muted);
  }

  input,
  textarea {
    width: 100%;
    padding: 9px 11px;
    border: 1px solid var(--line-strong);
    border-radius: 8px;
    background: var(--back-input);
    color: var(--text-strong);
    font: inherit;
    font-size: 16px;
    line-height: 1.4;
  }

  textarea {
    resize: vertical;
  }

  [aria-invalid='true'] {
    border-color: var(--danger);
  }

  .problem {
    margin-top: 4px;
    font-size: 13.5px;
    color: var(--danger-text);
  }

  .warning,
  .failure,
  .unsupported {
    display: flex;
    gap: 8px;
    margin: 0;
    padding: 9px 12px;
    border-radius: 8px;
    font-size: 13px;
    line-height: 1.4;
    color: var(--text-muted);
    background: var(--back-hover);
  }

  .failure {
    color: var(--danger-text);
    font-size: 14px;
  }

  .foot {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
    padding: 14px 20px;
    border-top: 1px solid var(--line);
  }

  .foot .button {
    min-height: 38px;
    min-width: 96px;
  }
`;
