/** A select menu of a message or a modal: a combobox that opens a listbox, one or several values. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { APISelectMenuComponent, APISelectMenuOption } from 'discord-api-types/v10';
import type { Names } from '../markdown/render.js';
import { component } from '../numbers.js';
import { checkIcon, downIcon } from '../styles/icons.js';
import { shared } from '../styles/shared.js';
import { placeBeside } from './floating.js';

export interface SelectChange {
  values: string[];
}

/** Tells of a choice with `select-change`; with several values allowed, once when the list is closed. */
@customElement('sandbox-select')
export class SandboxSelect extends LitElement {
  @property({ attribute: false }) accessor select!: APISelectMenuComponent;
  @property({ attribute: false }) accessor names!: Names;
  @property({ type: Boolean }) accessor busy = false;
  /** Keeps and shows what is chosen, as a form field does; in a message the bot decides what is shown. */
  @property({ type: Boolean }) accessor field = false;
  /** Names the control for screen readers, where no placeholder does. */
  @property() accessor label = '';

  @state() private accessor open = false;
  @state() private accessor active = 0;
  @state() private accessor chosen: readonly string[] | null = null;

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        width: min(400px, 100%);
      }

      .control {
        display: flex;
        align-items: center;
        gap: 8px;
        width: 100%;
        min-height: 40px;
        padding: 8px 12px;
        border: 1px solid var(--line-strong);
        border-radius: 8px;
        background: var(--back-input);
        color: var(--text);
        font-size: 15px;
        text-align: left;
      }

      .control:disabled {
        opacity: 0.6;
      }

      .value {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .value.empty {
        color: var(--text-muted);
      }

      ul {
        width: min(400px, calc(100vw - 16px));
        margin: 0;
        padding: 4px;
        list-style: none;
        overflow: auto;
        border: 1px solid var(--line-strong);
        border-radius: 8px;
        background: var(--back-floating);
        color: var(--text);
        box-shadow: var(--shadow-high);
        font-family: var(--font);
      }

      li {
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 8px;
        border-radius: 5px;
        cursor: pointer;
        line-height: 1.3;
      }

      li.active {
        background: var(--back-active);
      }

      li > div {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }

      small {
        display: block;
        color: var(--text-muted);
      }

      li svg {
        color: var(--link);
      }
    `,
  ];

  /** The values chosen now, for forms. */
  get values(): readonly string[] {
    return this.chosen ?? this.options().flatMap((each) => (each.default === true ? [each.value] : []));
  }

  private options(): APISelectMenuOption[] {
    if (this.select.type === component.stringSelect) return this.select.options;
    const ids =
      this.select.type === component.userSelect
        ? this.names.users
        : this.select.type === component.channelSelect
          ? this.names.channels
          : new Map<string, string>();
    return [...ids].map(([value, label]) => ({ value, label }));
  }

  private get multiple(): boolean {
    return (this.select.max_values ?? 1) > 1;
  }

  override render(): TemplateResult {
    const options = this.options();
    const labels = options.filter(({ value }) => this.values.includes(value)).map(({ label }) => label);
    const placeholder = this.select.placeholder ?? 'Make a selection';
    return html`
      <button
        type="button"
        class="control"
        role="combobox"
        aria-haspopup="listbox"
        aria-controls="list"
        aria-expanded=${this.open}
        aria-label=${this.label || placeholder}
        aria-activedescendant=${this.open ? `option-${this.active}` : nothing}
        ?disabled=${this.select.disabled === true || this.busy}
        @click=${this.toggle}
        @keydown=${this.onKey}
      >
        <span class=${classMap({ value: true, empty: labels.length === 0 })}>${labels.join(', ') || placeholder}</span>
        ${downIcon()}
      </button>
      <ul
        id="list"
        class="scrolls"
        role="listbox"
        popover="auto"
        aria-label=${this.label || placeholder}
        aria-multiselectable=${this.multiple}
        @beforetoggle=${this.beforeToggle}
        @toggle=${this.onToggle}
      >
        ${options.map((option, at) => this.renderOption(option, at))}
      </ul>
    `;
  }

  private renderOption(option: APISelectMenuOption, at: number): TemplateResult {
    const selected = this.values.includes(option.value);
    return html`<li
      id="option-${at}"
      role="option"
      aria-selected=${selected}
      class=${classMap({ active: at === this.active })}
      @pointerenter=${() => (this.active = at)}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose(option.value)}
    >
      <div>
        ${option.emoji?.name ?? nothing} ${option.label}
        ${option.description ? html`<small>${option.description}</small>` : nothing}
      </div>
      ${selected ? checkIcon() : nothing}
    </li>`;
  }

  private get list(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('#list')!;
  }

  private readonly toggle = (): void => {
    if (this.open) this.list.hidePopover();
    else this.list.showPopover();
  };

  /** Comes at once, where `toggle` comes after the list is shown: a key pressed in between finds the list open. */
  private readonly beforeToggle = (event: ToggleEvent): void => {
    this.open = event.newState === 'open';
    if (!this.open) return;
    this.active = Math.max(
      0,
      this.options().findIndex(({ value }) => this.values.includes(value)),
    );
  };

  private readonly onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') {
      placeBeside(this.list, this.renderRoot.querySelector('.control')!.getBoundingClientRect());
    } else if (this.multiple && this.chosen !== null) {
      this.tell();
    }
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const last = this.options().length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (!this.open) return this.toggle();
      this.active = Math.max(0, Math.min(last, to));
      this.renderRoot.querySelector(`#option-${this.active}`)?.scrollIntoView({ block: 'nearest' });
    } else if (this.open && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      const option = this.options()[this.active];
      if (option) this.choose(option.value);
    } else if (this.open && (event.key === 'Escape' || event.key === 'Tab')) {
      if (event.key === 'Escape') event.preventDefault();
      event.stopPropagation();
      this.toggle();
    }
  };

  private choose(value: string): void {
    if (!this.multiple) {
      this.chosen = [value];
      this.list.hidePopover();
      this.tell();
      return;
    }
    const without = this.values.filter((each) => each !== value);
    const room = without.length < (this.select.max_values ?? 1);
    this.chosen = without.length < this.values.length ? without : room ? [...without, value] : this.values;
  }

  private tell(): void {
    const values = [...this.values];
    if (!this.field && values.length < (this.select.min_values ?? 1)) return;
    this.dispatchEvent(new CustomEvent<SelectChange>('select-change', { detail: { values } }));
    if (!this.field) this.chosen = null;
  }
}
