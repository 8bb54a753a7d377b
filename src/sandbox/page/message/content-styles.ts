/** How what stands in a message looks: markdown, components, attachments. Used wherever markdown is shown. */
import { css } from 'lit';

export const contentStyles = css`
  .md-text {
    white-space: pre-wrap;
  }

  .md-heading {
    margin: 12px 0 6px;
    color: var(--text-strong);
    font-weight: 700;
    line-height: 1.35;
  }

  .md-heading:first-child {
    margin-top: 4px;
  }

  .md-heading-1 {
    font-size: 1.45rem;
  }

  .md-heading-2 {
    font-size: 1.2rem;
  }

  .md-heading-3 {
    font-size: 1rem;
  }

  .md-subtext {
    display: block;
    margin: 2px 0;
    font-size: 13px;
    line-height: 18px;
    color: var(--text-muted);
  }

  .md-list {
    margin: 4px 0;
    padding-left: 22px;
  }

  .md-list li {
    margin-bottom: 3px;
  }

  a {
    color: var(--link);
    text-decoration: none;
    border-radius: 2px;
  }

  a:hover {
    text-decoration: underline;
  }

  strong {
    font-weight: 650;
    color: var(--text-strong);
  }

  blockquote {
    margin: 3px 0;
    padding-left: 12px;
    border-left: 4px solid var(--line-strong);
    border-radius: 3px;
  }

  discord-code:not([multiline]) {
    background: var(--code);
    border-radius: 4px;
    font-family: var(--font-code);
  }

  discord-code[multiline] {
    display: block;
    background: none;
    font-family: var(--font-code);
    max-width: 640px;
  }

  discord-mention,
  discord-mention:hover {
    color: var(--text-strong);
    background: var(--mention);
    cursor: default;
  }

  discord-time {
    background: var(--back-hover);
  }

  discord-spoiler:not([activated]) {
    background: var(--line-strong);
  }

  discord-spoiler:not([activated]) * {
    visibility: hidden;
  }

  discord-spoiler[activated] {
    background: var(--back-hover);
  }

  .components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
    max-width: 640px;
    margin-top: 4px;
  }

  .components > * {
    max-width: 100%;
  }

  .container {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    width: 100%;
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--back-raised);
  }

  .container.accented {
    border-left: 4px solid var(--accent-line);
  }

  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: start;
    width: 100%;
  }

  .separator {
    width: 100%;
    border: 0;
    margin: 4px 0;
    border-top: 1px solid transparent;
  }

  .separator.divider {
    border-top-color: var(--line-strong);
  }

  .separator.large {
    margin: 10px 0;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 32px;
    min-width: 60px;
    padding: 4px 14px;
    border-radius: 8px;
    font-size: 14px;
    font-weight: 500;
    line-height: 18px;
    color: #fff;
    background: var(--accent);
    transition: background-color 0.12s ease;
    overflow-wrap: anywhere;
  }

  .button:hover:not(:disabled) {
    background: var(--accent-hover);
    text-decoration: none;
  }

  .button.secondary,
  .button.link {
    color: var(--text-strong);
    background: var(--secondary);
  }

  .button.secondary:hover:not(:disabled),
  .button.link:hover {
    background: var(--secondary-hover);
  }

  .button.success {
    background: var(--success);
  }

  .button.success:hover:not(:disabled) {
    filter: brightness(0.9);
  }

  .button.danger {
    background: var(--danger);
  }

  .button.danger:hover:not(:disabled) {
    filter: brightness(0.9);
  }

  .button:disabled {
    opacity: 0.5;
  }

  .button[aria-busy='true'] {
    cursor: progress;
  }

  .button[aria-busy='true'] > span {
    opacity: 0.45;
  }

  .media {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .media img,
  .thumbnail img {
    display: block;
    max-width: min(100%, 400px);
    max-height: 300px;
    border-radius: var(--radius);
  }

  .thumbnail img {
    max-width: 85px;
    max-height: 85px;
    object-fit: cover;
  }

  .elsewhere {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 8px 12px;
    border: 1px dashed var(--line-strong);
    border-radius: var(--radius);
    font-size: 13px;
    color: var(--text-muted);
  }

  discord-embed {
    max-width: 100%;
  }

  @media (max-width: 600px) {
    .section {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }

    .container {
      padding: 12px;
    }
  }
`;
