/** A slash command being filled in: its name, a pill for each option, and the ones that can be added. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { World } from '../../protocol.js';
import { optionType } from '../numbers.js';
import type { Store } from '../store.js';
import { sendIcon, slashIcon } from '../styles/icons.js';
import { shared } from '../styles/shared.js';
import { fixedChoices, Suggestions, type Choice } from './choices.js';
import { commandBarStyles } from './command-bar-styles.js';
import {
  needsChoice,
  problemsOf,
  specOf,
  unusedOptions,
  valueOf,
  withField,
  withoutField,
  withValue,
  type Draft,
} from './draft.js';
import { entryId, listStyles, movedBy, renderList, scrollToActive } from './list.js';

/**
 * Tells of each change with `draft-change` (the draft), of the wish to run it with `draft-run` (once nothing is wrong with it), and of
 * giving it up with `draft-leave`.
 */
@customElement('sandbox-command-bar')
export class SandboxCommandBar extends LitElement {
  @property({ attribute: false }) accessor draft!: Draft;
  @property({ attribute: false }) accessor store!: Store;
  @property({ attribute: false }) accessor world: World | null = null;

  /** The option whose field has the focus. */
  @state() private accessor focused: string | null = null;
  @state() private accessor listOpen = false;
  @state() private accessor active = -1;
  /** Problems are shown from the first try to run on, and then kept up to date. */
  @state() private accessor tried = false;

  readonly #suggestions = new Suggestions(this, () => this.store);

  static override styles = [shared, commandBarStyles, listStyles];

  override render(): TemplateResult {
    const { command, fields } = this.draft;
    const problems = this.tried ? problemsOf(this.draft) : new Map<string, string>();
    return html`
      ${this.renderHelp(problems)}
      <div class="bar" role="group" aria-label="/${command.name}: ${command.description}">
        <span class="name">${slashIcon(18)}${command.name}</span>
        ${repeat(
          fields,
          (name) => name,
          (name) =>
            specOf(this.draft, name).type === optionType.attachment
              ? this.renderFile(name, problems.get(name))
              : this.renderField(name, problems.get(name)),
        )}
        ${unusedOptions(this.draft).map(
          ({ name, description }) =>
            html`<button type="button" class="add" title=${description} @click=${() => this.addField(name)}>
              <span aria-hidden="true">+</span><span class="visually-hidden">Add option </span>${name}
            </button>`,
        )}
        <button type="button" class="send" aria-label="Run /${command.name}" @click=${this.run}>${sendIcon()}</button>
      </div>
    `;
  }

  private renderField(name: string, problem: string | undefined): TemplateResult {
    const { text } = valueOf(this.draft, name);
    const open = this.listOpen && this.focused === name;
    return html`<label class=${classMap({ pill: true, wrong: problem !== undefined })}>
      <span>${name}</span>
      <span class="grow" data-text=${text || ' '}>
        <input
          type="text"
          size="1"
          data-option=${name}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="send"
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded=${open}
          aria-controls="list"
          aria-activedescendant=${open && this.active >= 0 ? entryId(this.active) : nothing}
          aria-invalid=${problem === undefined ? nothing : 'true'}
          aria-describedby="help"
          aria-required=${specOf(this.draft, name).required}
          .value=${live(text)}
          @input=${(event: InputEvent) => this.type(name, (event.target as HTMLInputElement).value)}
          @focus=${() => this.onFocus(name)}
          @blur=${this.onBlur}
          @keydown=${(event: KeyboardEvent) => this.onKey(event, name)}
        />
      </span>
    </label>`;
  }

  /** A field that takes a file, by a click or by dropping it there. */
  private renderFile(name: string, problem: string | undefined): TemplateResult {
    return html`<label class=${classMap({ pill: true, wrong: problem !== undefined })}>
      <span>${name}</span>
      <input
        type="file"
        class="file"
        data-option=${name}
        aria-invalid=${problem === undefined ? nothing : 'true'}
        aria-describedby="help"
        @change=${(event: Event) => this.attach(name, (event.target as HTMLInputElement).files?.[0])}
        @focus=${() => this.onFocus(name)}
        @blur=${this.onBlur}
        @keydown=${(event: KeyboardEvent) => this.onFileKey(event, name)}
      />
    </label>`;
  }

  /** Above the bar: the list of choices, or else what the option is for; a problem always. */
  private renderHelp(problems: ReadonlyMap<string, string>): TemplateResult | typeof nothing {
    const name = this.focused ?? this.draft.fields[0];
    if (name === undefined) return html`<div class="help" id="help">${this.draft.command.description}</div>`;
    const problem = problems.get(name) ?? [...problems.values()][0];
    const about = html`<b>${name}</b> ${specOf(this.draft, name).description}`;
    const help = html`<div class="help" id="help">
      <span>${about}</span
      >${problem === undefined ? nothing : html`<span class="problem" role="alert">${problem}</span>`}
    </div>`;
    const choices = this.choices();
    const remark = this.remark(choices ?? []);
    if (!this.listOpen || choices === null || (choices.length === 0 && remark === undefined)) return help;
    const { text, chosen } = valueOf(this.draft, name);
    const list = renderList({
      heading: text === '' || chosen !== null ? 'Options' : `Options matching “${text}”`,
      entries: choices.map((choice) => ({ title: choice.name })),
      active: this.active,
      remark,
      choose: (at) => this.choose(choices[at]!),
    });
    return html`${help}${list}`;
  }

  private remark(choices: readonly Choice[]): string | undefined {
    if (this.focused === null) return undefined;
    const spec = specOf(this.draft, this.focused);
    if (spec.autocomplete && this.#suggestions.state === 'failed') {
      return 'Loading options failed. You can still write your own words.';
    }
    if (choices.length > 0) return undefined;
    if (spec.autocomplete && this.#suggestions.state === 'loading') return 'Loading options…';
    return needsChoice(spec) ? 'No option matches. Delete what you typed to see them all.' : undefined;
  }

  /** The choices of the focused option; null when it takes none. */
  private choices(): readonly Choice[] | null {
    if (this.focused === null) return null;
    if (specOf(this.draft, this.focused).autocomplete) return this.#suggestions.choices;
    return fixedChoices(this.draft, this.focused, this.world);
  }

  /** Puts the cursor into the first field that is empty, or into the last one. */
  override focus(): void {
    const { fields } = this.draft;
    const empty = fields.find((name) => valueOf(this.draft, name).text === '') ?? fields.at(-1);
    if (empty === undefined) this.renderRoot.querySelector<HTMLElement>('.send')?.focus();
    else this.field(empty)?.focus();
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('active')) scrollToActive(this.renderRoot, this.active);
  }

  private field(name: string): HTMLInputElement | null {
    return this.renderRoot.querySelector(`input[data-option="${CSS.escape(name)}"]`);
  }

  private onFocus(name: string): void {
    this.focused = name;
    this.openList(name);
  }

  private readonly onBlur = (): void => {
    this.listOpen = false;
    this.#suggestions.clear();
  };

  /** What must be chosen has its first choice ready; what may be typed freely has none, so that Enter runs the words as typed. */
  private openList(name: string): void {
    const spec = specOf(this.draft, name);
    this.listOpen = true;
    this.active = needsChoice(spec) ? 0 : -1;
    if (spec.autocomplete) this.#suggestions.ask(this.draft, name);
  }

  private type(name: string, text: string): void {
    this.change(withValue(this.draft, name, { text, chosen: null }));
    this.openList(name);
  }

  private choose(choice: Choice): void {
    const name = this.focused;
    if (name === null) return;
    this.change(withValue(this.draft, name, { text: choice.name, chosen: choice.value }));
    this.listOpen = false;
    const next = this.draft.fields[this.draft.fields.indexOf(name) + 1];
    if (next !== undefined) this.field(next)?.focus();
  }

  /** Uploads a file as Discord's client does: before the command is run. */
  private async attach(name: string, file: File | undefined): Promise<void> {
    this.change(withValue(this.draft, name, { text: file?.name ?? '', chosen: null }));
    if (file === undefined) return;
    const attachment = await this.store.uploadFile(file);
    // Another file may have been chosen, or the field taken away, while this one was on its way.
    if (!this.draft.fields.includes(name) || valueOf(this.draft, name).text !== file.name) return;
    this.change(withValue(this.draft, name, { text: attachment === null ? '' : file.name, chosen: attachment }));
  }

  private onFileKey(event: KeyboardEvent, name: string): void {
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'Backspace' && !specOf(this.draft, name).required) this.removeField(name);
    else return;
    event.preventDefault();
  }

  private addField(name: string): void {
    this.change(withField(this.draft, name));
    void this.updateComplete.then(() => this.field(name)?.focus());
  }

  private removeField(name: string): void {
    const before = this.draft.fields[this.draft.fields.indexOf(name) - 1];
    this.change(withoutField(this.draft, name));
    void this.updateComplete.then(() => (before === undefined ? this.focus() : this.field(before)?.focus()));
  }

  private onKey(event: KeyboardEvent, name: string): void {
    if (event.isComposing) return;
    const choices = this.listOpen ? (this.choices() ?? []) : [];
    const to = movedBy(event.key, this.active, choices.length);
    const active = choices[this.active];
    if (to !== null) {
      event.preventDefault();
      this.active = to;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active && valueOf(this.draft, name).chosen !== active.value) this.choose(active);
      else this.run();
    } else if (event.key === 'Tab' && !event.shiftKey && active && valueOf(this.draft, name).text !== '') {
      this.choose(active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.listOpen && choices.length > 0) this.listOpen = false;
      else this.leave();
    } else if (event.key === 'Backspace' && valueOf(this.draft, name).text === '') {
      event.preventDefault();
      if (specOf(this.draft, name).required) this.leave();
      else this.removeField(name);
    }
  }

  private readonly run = (): void => {
    const problems = problemsOf(this.draft);
    const [wrong] = problems.keys();
    this.tried = true;
    if (wrong !== undefined) {
      this.field(wrong)?.focus();
      this.listOpen = false;
      return;
    }
    this.dispatchEvent(new CustomEvent('draft-run'));
  };

  private leave(): void {
    this.dispatchEvent(new CustomEvent('draft-leave'));
  }

  private change(draft: Draft): void {
    this.draft = draft;
    this.dispatchEvent(new CustomEvent<Draft>('draft-change', { detail: draft }));
  }
}
