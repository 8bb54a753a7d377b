/** The menu of a message: the bot's commands for messages, and what the page itself can do with one. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { placeBeside } from '../message/floating.js';
import { avatar } from '../message/people.js';
import type { MenuRequest } from '../message/message.js';
import type { State, Store } from '../store.js';
import { shared } from '../styles/shared.js';
import { messageCommands } from '../composer/catalogue.js';

interface Item {
  label: string;
  picture: TemplateResult | null;
  act: () => void;
}

/** Tells with `menu-closed` when it has closed. */
@customElement('sandbox-message-menu')
export class SandboxMessageMenu extends LitElement {
  @property({ attribute: false }) accessor store!: Store;
  @property({ attribute: false }) accessor view!: State;
  @property({ attribute: false }) accessor request!: MenuRequest;
  @query('[role=menu]') private accessor menu!: HTMLElement;

  /** What had the focus before: it gets it back. */
  #before: HTMLElement | null = null;

  static override styles = [
    shared,
    css`
      [role='menu'] {
        width: 240px;
        padding: 6px;
        overflow: auto;
        border: 1px solid var(--line-strong);
        border-radius: 10px;
        color: var(--text);
        background: var(--back-floating);
        box-shadow: var(--shadow-high);
        font-family: var(--font);
        font-size: 14.5px;
      }

      button {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 10px;
        width: 100%;
        padding: 8px 10px;
        border-radius: 6px;
        text-align: left;
      }

      button:hover,
      button:focus-visible {
        background: var(--accent);
        color: var(--on-accent);
        outline-offset: -2px;
      }

      .heading {
        padding: 6px 10px 4px;
        font-size: 12px;
        font-weight: 600;
        color: var(--text-muted);
      }

      hr {
        margin: 6px 4px;
        border: 0;
        border-top: 1px solid var(--line);
      }

      .avatar {
        display: inline-grid;
        place-items: center;
        flex: none;
        border-radius: 50%;
        color: #fff;
      }

      .avatar-bot {
        background: linear-gradient(150deg, #6875ff, #4752c4);
      }
    `,
  ];

  override render(): TemplateResult {
    const commands = this.commandItems();
    return html`<div
      role="menu"
      popover="auto"
      class="scrolls"
      aria-label="Message menu"
      @toggle=${this.onToggle}
      @keydown=${this.onKey}
    >
      ${
        commands.length > 0
          ? html`<div class="heading">Apps</div>
              ${commands.map((item) => this.renderItem(item))}
              <hr />`
          : ''
      }
      ${this.ownItems().map((item) => this.renderItem(item))}
    </div>`;
  }

  private renderItem({ label, picture, act }: Item): TemplateResult {
    return html`<button
      type="button"
      role="menuitem"
      tabindex="-1"
      @click=${() => {
        this.menu.hidePopover();
        act();
      }}
    >
      ${label}${picture}
    </button>`;
  }

  private commandItems(): Item[] {
    const { world, commands } = this.view;
    const picture = world?.bot ? avatar({ ...world.bot, bot: true }, 20) : null;
    const target = this.request.entry.message.id;
    return messageCommands(commands).map(({ id, name }) => ({
      label: name,
      picture,
      act: () => void this.store.runMessageCommand(id, name, target),
    }));
  }

  private ownItems(): Item[] {
    const { message, ephemeral } = this.request.entry;
    const items: Item[] = [
      { label: 'Copy message ID', picture: null, act: () => void this.copy(message.id, 'The message ID is copied.') },
    ];
    if (message.content !== '') {
      items.unshift({
        label: 'Copy text',
        picture: null,
        act: () => void this.copy(message.content, 'The text is copied.'),
      });
    }
    if (ephemeral) {
      items.push({ label: 'Dismiss message', picture: null, act: () => this.store.dismissMessage(message.id) });
    }
    return items;
  }

  private async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.store.notify(done);
    } catch {
      this.store.notify('The browser did not allow copying.');
    }
  }

  override firstUpdated(): void {
    this.#before = deepestFocus();
    this.menu.showPopover();
    placeBeside(this.menu, this.request.anchor);
    this.items()[0]?.focus();
  }

  private items(): HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  private readonly onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') return;
    this.#before?.focus();
    this.dispatchEvent(new CustomEvent('menu-closed'));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const items = this.items();
    const at = items.findIndex((each) => each.matches(':focus'));
    const last = items.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[to]?.focus();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      this.menu.hidePopover();
    }
  };
}

/** The focused element itself, inside whatever shadow roots. */
function deepestFocus(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : null;
}
