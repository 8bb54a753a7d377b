/** A modal of the bot's: a form in the browser's own dialog, which keeps the focus inside and closes on Escape. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type {
  APIModalInteractionResponseCallbackComponent,
  APISelectMenuComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { renderMarkdown, type Names } from '../markdown/render.js';
import { contentStyles } from '../message/content-styles.js';
import type { SandboxSelect } from '../message/select-menu.js';
import { component, paragraphInput } from '../numbers.js';
import type { OpenModal, Store } from '../store.js';
import { closeIcon, warnIcon } from '../styles/icons.js';
import { shared } from '../styles/shared.js';
import { modalStyles } from './modal-styles.js';

/** Discord's limit for a text input that sets none. */
const LONGEST_INPUT = 4_000;

@customElement('sandbox-modal')
export class SandboxModal extends LitElement {
  @property({ attribute: false }) accessor store!: Store;
  @property({ attribute: false }) accessor open!: OpenModal;
  @property({ attribute: false }) accessor names!: Names;
  @property() accessor bot = 'On Record';

  /** Problems by `custom_id`, after a try to submit. */
  @state() private accessor problems: ReadonlyMap<string, string> = new Map();
  @query('dialog') private accessor dialog!: HTMLDialogElement;

  static override styles = [shared, contentStyles, modalStyles];

  override render(): TemplateResult {
    const { modal, sent } = this.open;
    const waiting = sent.state === 'under-way';
    return html`<dialog aria-labelledby="title" @close=${this.onClose} @click=${this.onBackdrop}>
      <form novalidate @submit=${this.onSubmit}>
        <div class="head">
          <h2 id="title">${modal.title}</h2>
          <button type="button" class="close" aria-label="Close" @click=${() => this.dialog.close()}>
            ${closeIcon()}
          </button>
        </div>
        <div class="body scrolls">
          ${
            sent.state === 'failed'
              ? html`<p class="failure" role="alert">${warnIcon(18)} <span>${sent.reason}</span></p>`
              : nothing
          }
          ${modal.components.map((each) => this.renderPart(each))}
          <p class="warning">
            This form goes to ${this.bot}. As on Discord, do not share passwords or other sensitive information.
          </p>
        </div>
        <div class="foot">
          <button type="button" class="button secondary" @click=${() => this.dialog.close()}>Cancel</button>
          <button type="submit" class="button" ?disabled=${waiting} aria-busy=${waiting}>
            <span>${waiting ? 'Submitting…' : 'Submit'}</span>
          </button>
        </div>
      </form>
    </dialog>`;
  }

  private renderPart(part: APIModalInteractionResponseCallbackComponent): TemplateResult {
    switch (part.type) {
      case component.textDisplay:
        return html`<div>${renderMarkdown(part.content, this.names)}</div>`;
      case component.actionRow:
        return html`${part.components.map((input) => this.renderInput(input, input.label ?? '', undefined))}`;
      default:
        break;
    }
    const { label, description, component: input } = part;
    if (input.type === component.textInput) return this.renderInput(input, label, description);
    if (
      input.type === component.stringSelect ||
      input.type === component.userSelect ||
      input.type === component.channelSelect
    ) {
      return this.renderSelect(input, label, description);
    }
    return html`<p class="unsupported">${label}: the sandbox cannot show this kind of field.</p>`;
  }

  private renderInput(input: APITextInputComponent, label: string, description: string | undefined): TemplateResult {
    const { custom_id: id, required = true, placeholder = '', value = '', max_length: longest = LONGEST_INPUT } = input;
    const problem = this.problems.get(id);
    const described = `${id}-description ${id}-problem`;
    const field =
      input.style === paragraphInput
        ? html`<textarea
            id=${id}
            rows="5"
            maxlength=${longest}
            placeholder=${placeholder}
            aria-required=${required}
            aria-invalid=${problem !== undefined}
            aria-describedby=${described}
            .value=${value}
          ></textarea>`
        : html`<input
            id=${id}
            type="text"
            maxlength=${longest}
            placeholder=${placeholder}
            aria-required=${required}
            aria-invalid=${problem !== undefined}
            aria-describedby=${described}
            autocomplete="off"
            .value=${value}
          />`;
    return this.renderLabelled(id, label, description, required, problem, field);
  }

  private renderSelect(select: APISelectMenuComponent, label: string, description: string | undefined): TemplateResult {
    const { custom_id: id, required = true } = select;
    return this.renderLabelled(
      id,
      label,
      description,
      required,
      this.problems.get(id),
      html`<sandbox-select id=${id} field label=${label} .select=${select} .names=${this.names}></sandbox-select>`,
    );
  }

  private renderLabelled(
    id: string,
    label: string,
    description: string | undefined,
    required: boolean,
    problem: string | undefined,
    field: TemplateResult,
  ): TemplateResult {
    return html`<div class="part">
      <label for=${id}>${label}${required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}</label>
      ${description === undefined ? nothing : html`<div class="description" id="${id}-description">${description}</div>`}
      ${field}
      ${problem === undefined ? nothing : html`<div class="problem" id="${id}-problem" role="alert">${problem}</div>`}
    </div>`;
  }

  override firstUpdated(): void {
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('.part input, .part textarea')?.focus();
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const inputs = this.inputFields();
    const problems = new Map(
      inputs.flatMap((input): [string, string][] => {
        const problem = problemOf(input, this.currentValue(input.custom_id));
        return problem === null ? [] : [[input.custom_id, problem]];
      }),
    );
    this.problems = problems;
    const [wrong] = problems.keys();
    if (wrong !== undefined) {
      this.field(wrong)?.focus();
      return;
    }
    const fields = inputs.map(({ custom_id: id }): [string, string | string[]] => [id, this.currentValue(id)]);
    void this.store.submitModal(Object.fromEntries(fields));
  };

  private inputFields(): (APITextInputComponent | APISelectMenuComponent)[] {
    return this.open.modal.components.flatMap((part) => {
      if (part.type === component.actionRow) return part.components;
      if (part.type !== component.label) return [];
      const { component: input } = part;
      const known: readonly number[] = [
        component.textInput,
        component.stringSelect,
        component.userSelect,
        component.channelSelect,
      ];
      return known.includes(input.type) ? [input as APITextInputComponent | APISelectMenuComponent] : [];
    });
  }

  private field(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`#${CSS.escape(id)}`);
  }

  private currentValue(id: string): string | string[] {
    const field = this.field(id);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
    return [...((field as SandboxSelect | null)?.values ?? [])];
  }

  /** A click on the dialog itself and not on what it holds is one beside it. */
  private readonly onBackdrop = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog.close();
  };

  private readonly onClose = (): void => this.store.closeModal();
}

function problemOf(input: APITextInputComponent | APISelectMenuComponent, value: string | string[]): string | null {
  if (value.length === 0) return input.required === false ? null : 'This field is required.';
  if (input.type !== component.textInput) return null;
  const shortest = input.min_length ?? 0;
  return value.length < shortest ? `Write at least ${shortest} characters.` : null;
}
