/** What an empty channel says: where one is, and three questions that show what the bot does. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Place } from '../../protocol.js';
import { quoteMark, slashIcon } from '../styles/icons.js';
import { shared } from '../styles/shared.js';

/** A question to try. About the built-in coverage (data/), in words of our own. */
export interface Example {
  /** The command's name, its option and the option's value. */
  command: string;
  option: string;
  value: string;
  /** What one will see, in a few words. */
  why: string;
}

const EXAMPLES: readonly Example[] = [
  {
    command: 'who-said',
    option: 'quote',
    value: 'refoulement is a tremendous concern',
    why: 'Who said it, where, and how the outlets’ wording differs',
  },
  {
    command: 'what-policy',
    option: 'topic',
    value: 'asylum seekers at the border',
    why: 'What is decided, by whom, since when',
  },
  {
    command: 'ask',
    option: 'question',
    value: 'how many refugee claimants were sent home?',
    why: 'And what it says when the coverage has no answer',
  },
];

/** Tells of a question chosen with `try-example`. */
@customElement('sandbox-welcome')
export class SandboxWelcome extends LitElement {
  @property({ attribute: false }) accessor place!: Place;
  @property() accessor bot = 'On Record';
  @property({ type: Boolean }) accessor online = false;

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        max-width: 720px;
        padding: 32px 16px 16px;
        color: var(--text);
      }

      .mark {
        display: grid;
        place-items: center;
        width: 64px;
        height: 64px;
        border-radius: 20px;
        color: #fff;
        background: linear-gradient(150deg, #6875ff, #4752c4);
      }

      h2 {
        margin: 16px 0 6px;
        font-size: clamp(1.4rem, 5vw, 1.9rem);
        line-height: 1.2;
        letter-spacing: -0.015em;
        color: var(--text-strong);
      }

      p {
        margin: 0 0 18px;
        line-height: 1.5;
        color: var(--text-muted);
        max-width: 60ch;
      }

      ul {
        display: grid;
        gap: 8px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px 12px;
        align-items: center;
        width: 100%;
        padding: 12px 14px;
        text-align: left;
        line-height: 1.4;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--back-raised);
        transition: border-color 0.12s ease;
      }

      li button:hover:not(:disabled) {
        border-color: var(--accent);
      }

      li button:disabled {
        opacity: 0.6;
      }

      li svg {
        grid-row: span 2;
        color: var(--link);
      }

      .question {
        color: var(--text-strong);
        font-weight: 500;
        overflow-wrap: anywhere;
      }

      .question b {
        font-weight: 600;
        color: var(--link);
      }

      .why {
        font-size: 13.5px;
        color: var(--text-muted);
      }

      .hint {
        margin: 18px 0 0;
        font-size: 14px;
      }

      kbd {
        white-space: nowrap;
        padding: 1px 6px;
        border: 1px solid var(--line-strong);
        border-radius: 4px;
        font: inherit;
        font-size: 0.9em;
        background: var(--back-raised);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div class="mark">${quoteMark(38)}</div>
      <h2>${this.heading()}</h2>
      <p>
        ${this.bot} answers questions about news coverage from the coverage itself, with the excerpt and where it
        stands. The built-in coverage is about asylum seekers at the border of Canada and the United States in March
        2020. Try one:
      </p>
      <ul>
        ${EXAMPLES.map((example) => this.renderExample(example))}
      </ul>
      <p class="hint">${this.hint()}</p>
    `;
  }

  private renderExample(example: Example): TemplateResult {
    return html`<li>
      <button type="button" ?disabled=${!this.online} @click=${() => this.choose(example)}>
        ${slashIcon(22)}
        <span class="question"><b>/${example.command}</b> ${example.value}</span>
        <span class="why">${example.why}</span>
      </button>
    </li>`;
  }

  private heading(): string {
    if (this.place.kind === 'direct') return `Your direct messages with ${this.bot}`;
    return `Welcome to #${this.place.name}`;
  }

  private hint(): TemplateResult {
    const slash = html`Press <kbd>/</kbd> for every command`;
    if (this.place.kind === 'direct') return html`${slash}, or just type a question: no command is needed here.`;
    if (this.place.kind === 'user-install') {
      return html`${slash}. This server has not added ${this.bot}: the commands are here because you have added it to
      your own account.`;
    }
    return html`${slash}, or mention <kbd>@${this.bot}</kbd> with a question.`;
  }

  private choose(example: Example): void {
    this.dispatchEvent(new CustomEvent<Example>('try-example', { detail: example, bubbles: true, composed: true }));
  }
}
