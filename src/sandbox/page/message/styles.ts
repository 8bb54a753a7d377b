/** How one message looks: its frame here, what stands in it in content-styles.ts. */
import { css } from 'lit';

export const messageStyles = css`
  :host {
    display: block;
    content-visibility: auto;
    contain-intrinsic-size: auto 90px;
  }

  .message {
    position: relative;
    padding: 3px 48px 3px 72px;
    color: var(--text);
    font-size: 16px;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  :host([first]) .message {
    margin-top: 14px;
  }

  .message:hover,
  .message:focus-within {
    background: var(--back-message-hover);
  }

  .message:focus-visible {
    outline-offset: -2px;
  }

  .message.private {
    background: var(--private);
    box-shadow: inset 2px 0 var(--private-line);
  }

  .message.mentioned {
    background: var(--highlight);
    box-shadow: inset 2px 0 var(--highlight-line);
  }

  .avatar {
    display: inline-grid;
    place-items: center;
    flex: none;
    border-radius: 50%;
    color: #fff;
    font-weight: 600;
    line-height: 1;
    user-select: none;
  }

  .avatar-bot {
    background: linear-gradient(150deg, #6875ff, #4752c4);
  }

  .picture {
    position: absolute;
    left: 16px;
    margin-top: 2px;
  }

  .reference {
    display: flex;
    align-items: center;
    gap: 5px;
    min-width: 0;
    margin-bottom: 4px;
    font-size: 14px;
    line-height: 18px;
    color: var(--text-muted);
    white-space: nowrap;
    position: relative;
  }

  .reference::before {
    content: '';
    position: absolute;
    left: -37px;
    top: 8px;
    width: 32px;
    height: 11px;
    border: solid var(--line-strong);
    border-width: 2px 0 0 2px;
    border-top-left-radius: 6px;
  }

  .reference .who {
    color: var(--text);
    font-weight: 500;
  }

  .reference .command {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    color: var(--link);
    font-weight: 500;
  }

  .reference .excerpt {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 6px;
    line-height: 1.375rem;
  }

  header discord-author-info {
    font-family: inherit;
    margin-right: 0;
    font-weight: 600;
  }

  time {
    color: var(--text-faint);
    font-size: 12px;
    font-weight: 500;
  }

  .gutter-time {
    position: absolute;
    left: 0;
    width: 64px;
    text-align: right;
    font-size: 11px;
    line-height: 1.4rem;
    opacity: 0;
  }

  .message:hover .gutter-time,
  .message:focus-within .gutter-time {
    opacity: 1;
  }

  .edited {
    font-size: 11px;
    color: var(--text-faint);
  }

  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    margin-top: 6px;
    font-size: 12.5px;
    line-height: 18px;
    color: var(--text-muted);
  }

  .note.failed {
    color: var(--danger-text);
    font-size: 14px;
  }

  .note button {
    color: var(--link);
    font-weight: 500;
    border-radius: 3px;
  }

  .note button:hover {
    text-decoration: underline;
  }

  .tools {
    position: absolute;
    top: -14px;
    right: 14px;
    display: flex;
    border-radius: 8px;
    border: 1px solid var(--line);
    background: var(--back-floating);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.16);
    opacity: 0;
    z-index: 1;
  }

  .message:hover .tools,
  .message:focus-within .tools {
    opacity: 1;
  }

  .tools button {
    padding: 5px 7px;
    border-radius: 7px;
    color: var(--text-muted);
  }

  .tools button:hover {
    background: var(--back-hover);
    color: var(--text-strong);
  }

  :host([first]) .tools {
    top: -8px;
  }

  @media (hover: none) {
    .tools {
      top: 2px;
      right: 4px;
      opacity: 1;
      border-color: transparent;
      background: none;
      box-shadow: none;
    }
  }

  @media (max-width: 600px) {
    .message {
      padding: 3px 14px 3px 58px;
    }

    .picture {
      left: 10px;
    }

    .gutter-time {
      display: none;
    }

    .reference::before {
      left: -29px;
      width: 24px;
    }
  }
`;
