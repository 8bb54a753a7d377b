/** How the composer looks. */
import { css } from 'lit';

export const composerStyles = css`
  :host {
    display: block;
    padding: 0 16px 20px;
  }

  .box {
    position: relative;
    display: flex;
    align-items: flex-end;
    gap: 4px;
    min-height: 52px;
    padding: 5px 8px 5px 16px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--back-input);
    color: var(--text);
  }

  /* The box shows the focus of what one writes in it. */
  .box:has(textarea:focus-visible) {
    border-color: var(--focus);
    box-shadow: 0 0 0 1px var(--focus);
  }

  textarea:focus-visible {
    outline: 0;
  }

  textarea {
    flex: 1;
    min-width: 0;
    max-height: 40vh;
    padding: 8px 0;
    border: 0;
    resize: none;
    background: none;
    color: var(--text);
    font: inherit;
    font-size: 16px;
    line-height: 24px;
  }

  textarea::placeholder {
    color: var(--text-faint);
    opacity: 1;
  }

  .commands,
  .send {
    padding: 10px;
    border-radius: 8px;
    color: var(--text-muted);
  }

  .commands:hover,
  .send:hover {
    color: var(--text-strong);
    background: var(--back-hover);
  }

  .send {
    color: var(--link);
  }

  .avatar {
    display: inline-grid;
    place-items: center;
    flex: none;
    border-radius: 50%;
    color: #fff;
    font-weight: 600;
    line-height: 1;
  }

  .avatar-bot {
    background: linear-gradient(150deg, #6875ff, #4752c4);
  }

  @media (max-width: 600px) {
    :host {
      padding: 0 8px 10px;
    }

    .box {
      padding-left: 12px;
    }
  }
`;
