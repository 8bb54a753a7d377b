/** How the channel's list of messages looks. */
import { css } from 'lit';

export const logStyles = css`
  :host {
    position: relative;
    display: block;
    flex: 1;
    min-height: 0;
  }

  .scroller {
    height: 100%;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .scroller:focus-visible {
    outline-offset: -2px;
  }

  .content {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    min-height: 100%;
    padding-bottom: 20px;
  }

  discord-messages {
    border: 0;
    background: none;
    font-family: inherit;
    line-height: inherit;
    color: inherit;
  }

  discord-messages > * {
    margin: 0 !important;
    padding: 0;
  }

  discord-messages > .day {
    margin: 18px 16px 6px !important;
  }

  .day {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 12px;
    font-weight: 600;
    color: var(--text-faint);
  }

  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-top: 1px solid var(--line);
  }

  .pending {
    padding: 12px 16px 4px 72px;
  }

  .used {
    margin-bottom: 6px;
    font-size: 14px;
    color: var(--text-muted);
  }

  .used b {
    font-weight: 500;
    color: var(--text);
  }

  .used span {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    color: var(--link);
    font-weight: 500;
    vertical-align: bottom;
  }

  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    color: var(--danger-text);
    font-size: 15px;
  }

  .failure button {
    color: var(--link);
    font-size: 13px;
  }

  .to-bottom {
    position: absolute;
    bottom: 10px;
    left: 50%;
    transform: translateX(-50%);
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 7px 14px;
    border-radius: 20px;
    font-size: 13px;
    font-weight: 600;
    color: #fff;
    background: var(--accent);
    box-shadow: var(--shadow-high);
  }

  @media (max-width: 600px) {
    .pending {
      padding-left: 58px;
    }
  }
`;
