/** How the left panes look. */
import { css } from 'lit';

export const sidebarStyles = css`
  :host {
    display: grid;
    grid-template-columns: 72px 232px;
    height: 100%;
    min-height: 0;
  }

  .rail {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 8px;
    padding: 12px 0;
    overflow: hidden auto;
    background: var(--back-rail);
  }

  .server {
    position: relative;
    display: grid;
    place-items: center;
    flex: none;
    width: 48px;
    height: 48px;
    border-radius: 16px;
    font-size: 16px;
    font-weight: 600;
    color: var(--text);
    background: var(--back-raised);
    transition: background-color 0.12s ease;
  }

  .server:hover,
  .server.chosen {
    color: var(--on-accent);
    background: var(--accent);
  }

  .server.chosen::before,
  .server.unread::before {
    content: '';
    position: absolute;
    left: -12px;
    width: 4px;
    height: 36px;
    border-radius: 0 4px 4px 0;
    background: var(--text-strong);
  }

  .server.unread:not(.chosen)::before {
    height: 8px;
  }

  .server.direct::after {
    content: '';
    position: absolute;
    bottom: -6px;
    width: 32px;
    border-bottom: 2px solid var(--line);
  }

  .server.direct {
    margin-bottom: 6px;
  }

  .side {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--back-side);
  }

  h2 {
    margin: 0;
    padding: 0 16px;
    font-size: 15.5px;
    line-height: 48px;
    color: var(--text-strong);
    border-bottom: 1px solid var(--line);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .places {
    flex: 1;
    padding: 14px 8px;
    overflow: hidden auto;
  }

  .note {
    margin: 0 8px 6px;
    font-size: 12.5px;
    font-weight: 500;
    line-height: 1.4;
    color: var(--text-muted);
  }

  .place {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
    min-height: 36px;
    padding: 4px 8px;
    border-radius: 8px;
    text-align: left;
    font-size: 15.5px;
    color: var(--text-muted);
  }

  .place span:not(.visually-hidden) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .place:hover {
    color: var(--text);
    background: var(--back-hover);
  }

  .place.chosen {
    color: var(--text-strong);
    background: var(--back-active);
  }

  .place.unread {
    color: var(--text-strong);
    font-weight: 650;
  }

  .actors {
    padding: 10px 8px 12px;
    border-top: 1px solid var(--line);
  }

  .actor {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    padding: 6px 8px;
    border-radius: 8px;
    text-align: left;
  }

  .actor + .actor {
    margin-top: 2px;
  }

  .actor:hover {
    background: var(--back-hover);
  }

  .actor.chosen {
    background: var(--back-active);
  }

  .actor > span:last-child {
    min-width: 0;
    overflow: hidden;
  }

  .actor b,
  .actor small {
    display: block;
    line-height: 1.3;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .actor b {
    font-size: 14.5px;
    font-weight: 600;
    color: var(--text-strong);
  }

  .actor small {
    font-size: 12.5px;
    color: var(--text-muted);
  }

  .actor:not(.chosen) .avatar {
    opacity: 0.6;
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
`;
