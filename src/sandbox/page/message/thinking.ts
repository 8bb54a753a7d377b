/** "On Record is thinking…", as a command that is under way shows it. */
import { css, html, type TemplateResult } from 'lit';

export function renderThinking(author: string): TemplateResult {
  return html`<div class="thinking" role="status">
    <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${author} is thinking…
  </div>`;
}

export const thinkingStyles = css`
  .thinking {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    color: var(--text-muted);
  }

  .dots {
    display: inline-flex;
    gap: 3px;
    align-items: center;
    padding: 7px 8px;
    border-radius: 12px;
    background: var(--back-raised);
  }

  .dots i {
    width: 6px;
    height: 6px;
    border-radius: 50%;
    background: currentColor;
    animation: thinking 1.2s infinite ease-in-out;
  }

  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }

  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }

  @keyframes thinking {
    0%,
    60%,
    100% {
      opacity: 0.3;
    }
    30% {
      opacity: 1;
    }
  }
`;
