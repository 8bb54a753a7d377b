/** Colours and sizes of both themes, as custom properties: they reach through every shadow root. */
import { css } from 'lit';

export const tokens = css`
  :host {
    --font: 'Inter Variable', 'gg sans', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif;
    --font-code: ui-monospace, 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace;
    --accent: #5865f2;
    --accent-hover: #4752c4;
    --on-accent: #fff;
    --green: #23a55a;
    --radius: 8px;
    --shadow-high: 0 12px 36px rgb(0 0 0 / 0.32), 0 2px 6px rgb(0 0 0 / 0.24);
  }

  :host([theme='dark']) {
    color-scheme: dark;
    --back-rail: #0f0f12;
    --back-side: #141418;
    --back: #1a1a1f;
    --back-raised: #222228;
    --back-input: #25252c;
    --back-floating: #242429;
    --back-hover: rgb(255 255 255 / 0.05);
    --back-active: rgb(255 255 255 / 0.1);
    --back-message-hover: rgb(255 255 255 / 0.025);
    --line: rgb(255 255 255 / 0.08);
    --line-strong: rgb(255 255 255 / 0.16);
    --text: #dfe0e4;
    --text-strong: #fbfbfc;
    --text-muted: #a3a5ae;
    --text-faint: #8e909a;
    --link: #6db3ff;
    --focus: #8ea1ff;
    --danger: #da373c;
    --danger-text: #ff8a8d;
    --success: #1f8b4c;
    --secondary: #3a3a43;
    --secondary-hover: #484852;
    --mention: rgb(88 101 242 / 0.3);
    --highlight: rgb(240 178 50 / 0.09);
    --highlight-line: #f0b232;
    --private: rgb(88 101 242 / 0.09);
    --private-line: #5865f2;
    --banner: #22243c;
    --banner-text: #ccd2ff;
    --code: #121215;
  }

  :host([theme='light']) {
    color-scheme: light;
    --back-rail: #e3e4e8;
    --back-side: #f0f1f4;
    --back: #fcfcfd;
    --back-raised: #f2f3f6;
    --back-input: #f0f1f4;
    --back-floating: #ffffff;
    --back-hover: rgb(20 22 40 / 0.055);
    --back-active: rgb(20 22 40 / 0.1);
    --back-message-hover: rgb(20 22 40 / 0.025);
    --line: rgb(20 22 40 / 0.1);
    --line-strong: rgb(20 22 40 / 0.2);
    --text: #2e3036;
    --text-strong: #0c0d10;
    --text-muted: #565962;
    --text-faint: #656872;
    --link: #0a5fce;
    --focus: #3b49d8;
    --danger: #c42b30;
    --danger-text: #b3242a;
    --success: #197a42;
    --secondary: #e2e4ea;
    --secondary-hover: #d4d7df;
    --mention: rgb(88 101 242 / 0.16);
    --highlight: rgb(240 178 50 / 0.14);
    --highlight-line: #b67c0a;
    --private: rgb(88 101 242 / 0.07);
    --private-line: #5865f2;
    --banner: #e7e9ff;
    --banner-text: #2f3990;
    --code: #eef0f4;
  }
`;
