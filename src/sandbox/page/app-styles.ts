/** How the window is laid out: three panes, of which the left two become a drawer on a narrow screen. */
import { css } from 'lit';

export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100dvh;
    color: var(--text);
    background: var(--back);
    font: 16px/1.4 var(--font);
    -webkit-font-smoothing: antialiased;
  }

  .banner {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 7px;
    padding: 5px 12px;
    font-size: 13px;
    line-height: 18px;
    color: var(--banner-text);
    background: var(--banner);
  }

  .banner svg {
    flex: none;
  }

  .panes {
    position: relative;
    display: flex;
    flex: 1;
    min-height: 0;
  }

  .left {
    flex: none;
  }

  main {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-width: 0;
    border-left: 1px solid var(--line);
  }

  .channel {
    display: flex;
    align-items: center;
    gap: 8px;
    flex: none;
    height: 49px;
    padding: 0 12px 0 16px;
    border-bottom: 1px solid var(--line);
    color: var(--text-muted);
  }

  .channel > svg {
    flex: none;
  }

  h1 {
    flex: 1;
    min-width: 0;
    margin: 0;
    font-size: 16px;
    font-weight: 600;
    color: var(--text-strong);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .icon {
    padding: 7px;
    border-radius: 8px;
    color: var(--text-muted);
  }

  .icon:hover {
    color: var(--text-strong);
    background: var(--back-hover);
  }

  .hamburger {
    display: none;
    margin-left: -8px;
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    font-size: 13px;
    white-space: nowrap;
  }

  .status i {
    width: 9px;
    height: 9px;
    border-radius: 50%;
    border: 2px solid var(--text-faint);
  }

  .status.online i {
    border: 0;
    background: var(--green);
  }

  .offline {
    padding: 8px 16px;
    font-size: 14px;
    color: #fff;
    background: #a12d2f;
  }

  .shade {
    display: none;
  }

  .notices {
    position: fixed;
    left: 0;
    right: 0;
    bottom: 92px;
    display: grid;
    justify-items: center;
    pointer-events: none;
    z-index: 20;
  }

  .notice {
    display: flex;
    align-items: center;
    gap: 8px;
    max-width: min(560px, calc(100vw - 24px));
    padding: 8px 8px 8px 16px;
    border: 1px solid var(--line-strong);
    border-radius: 10px;
    font-size: 14.5px;
    color: var(--text-strong);
    background: var(--back-floating);
    box-shadow: var(--shadow-high);
    pointer-events: auto;
    overflow-wrap: anywhere;
  }

  @media (max-width: 800px) {
    .left {
      position: absolute;
      inset: 0 auto 0 0;
      z-index: 10;
      visibility: hidden;
      transform: translateX(-100%);
      transition: transform 0.16s ease;
    }

    .left.open {
      visibility: visible;
      transform: none;
      box-shadow: var(--shadow-high);
    }

    .shade {
      display: block;
      position: absolute;
      inset: 0;
      z-index: 9;
      background: rgb(0 0 0 / 0.5);
    }

    .hamburger {
      display: block;
    }

    main {
      border-left: 0;
    }

    .wide {
      display: none;
    }
  }
`;
