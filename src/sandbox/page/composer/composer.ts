/** Where one writes: plain text with mentions, `/` for the command picker, and a command's options once one is picked. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { avatar } from '../message/people.js';
import type { Example } from '../panes/welcome.js';
import type { State, Store } from '../store.js';
import { sendIcon, slashIcon } from '../styles/icons.js';
import { shared } from '../styles/shared.js';
import { matching, slashCommands, type SlashCommand } from './catalogue.js';
import './command-bar.js';
import type { SandboxCommandBar } from './command-bar.js';
import { composerStyles } from './composer-styles.js';
import { newDraft, optionsOf, withField, withValue, type Draft } from './draft.js';
import { entryId, listStyles, movedBy, renderList, scrollToActive, type ListEntry } from './list.js';
import { matchingPeople, mentionAt, withMentionIds, type Mentionable } from './mentions.js';
import { draftFromText } from './typed-command.js';

/** Discord's limit for a message. */
const LONGEST_MESSAGE = 2_000;

/** What the list above the text field offers. */
interface Picker {
  heading: string;
  entries: readonly ListEntry[];
  choose: (at: number) => void;
}

/** Tells with `acted` that the person has sent something: they will want to see the answer. */
@customElement('sandbox-composer')
export class SandboxComposer extends LitElement {
  @property({ attribute: false }) accessor store!: Store;
  @property({ attribute: false }) accessor view!: State;

  @state() private accessor text = '';
  @state() private accessor cursor = 0;
  @state() private accessor draft: Draft | null = null;
  @state() private accessor active = 0;
  /** The picker was closed with Escape, until the text changes. */
  @state() private accessor closed = false;
  @query('textarea') private accessor field!: HTMLTextAreaElement | null;

  static override styles = [shared, composerStyles, listStyles];

  override render(): TemplateResult {
    return html`<div class="box">${this.draft ? this.renderDraft(this.draft) : this.renderText()}</div>`;
  }

  private renderDraft(draft: Draft): TemplateResult {
    return html`<sandbox-command-bar
      .draft=${draft}
      .store=${this.store}
      .world=${this.view.world}
      @draft-change=${(event: CustomEvent<Draft>) => (this.draft = event.detail)}
      @draft-run=${this.runDraft}
      @draft-leave=${this.leaveDraft}
    ></sandbox-command-bar>`;
  }

  private renderText(): TemplateResult {
    const picker = this.picker();
    const placeholder = this.placeholder();
    return html`
      ${picker ? renderList({ ...picker, active: this.active, remark: noMatch(picker) }) : nothing}
      <textarea
        rows="1"
        placeholder=${placeholder}
        aria-label=${placeholder}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls=${picker ? 'list' : nothing}
        aria-activedescendant=${picker && picker.entries.length > 0 ? entryId(this.active) : nothing}
        autocomplete="off"
        enterkeyhint="send"
        .value=${live(this.text)}
        @input=${this.onInput}
        @keydown=${this.onKey}
        @keyup=${this.followCursor}
        @click=${this.followCursor}
      ></textarea>
      ${
        this.text === ''
          ? html`<button
              type="button"
              class="commands"
              aria-label="Commands"
              title="Commands"
              @click=${this.openPicker}
            >
              ${slashIcon()}
            </button>`
          : html`<button type="button" class="send" aria-label="Send" title="Send" @click=${this.send}>
              ${sendIcon()}
            </button>`
      }
    `;
  }

  private placeholder(): string {
    const { place } = this.view;
    if (!place) return 'Message';
    return place.kind === 'direct' ? `Message @${place.name}` : `Message #${place.name}`;
  }

  private commands(): SlashCommand[] {
    return slashCommands(this.view.commands);
  }

  private people(): Mentionable[] {
    const { world } = this.view;
    const bot = world?.bot ? [{ id: world.bot.id, name: world.bot.name, bot: true }] : [];
    return [...bot, ...(world?.actors ?? []).map(({ id, name }) => ({ id, name, bot: false }))];
  }

  private picker(): Picker | null {
    if (this.closed) return null;
    if (/^\/[^\n]*$/.test(this.text)) return this.commandPicker();
    const mention = mentionAt(this.text, this.cursor);
    return mention && this.mentionPicker(mention);
  }

  private commandPicker(): Picker {
    const found = matching(this.commands(), this.text.slice(1));
    const bot = this.view.world?.bot;
    const picture = bot ? avatar({ ...bot, bot: true }, 32) : html``;
    return {
      heading: this.text === '/' ? (bot?.name ?? 'Commands') : `Commands matching “${this.text}”`,
      entries: found.map((command) => ({
        picture,
        title: html`/${command.name}
          <small>${command.options.map(({ name, required }) => (required ? name : `${name}?`)).join(' ')}</small>`,
        detail: command.description,
      })),
      choose: (at) => this.startDraft(newDraft(found[at]!)),
    };
  }

  private mentionPicker({ start, typed }: { start: number; typed: string }): Picker | null {
    const found = matchingPeople(this.people(), typed);
    if (found.length === 0 || found.some(({ name }) => name === typed.trim())) return null;
    return {
      heading: 'People',
      entries: found.map((person) => ({ picture: avatar(person, 24), title: person.name })),
      choose: (at) => {
        const name = `@${found[at]!.name} `;
        this.write(this.text.slice(0, start) + name + this.text.slice(start + 1 + typed.length), start + name.length);
      },
    };
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    const { actor, place } = this.view;
    if (!before || (before.place?.channel === place?.channel && before.actor?.id === actor?.id)) return;
    this.draft = null; // the command may not exist here
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('active')) scrollToActive(this.renderRoot, this.active);
    if (changed.has('text') && this.field) {
      this.field.style.height = 'auto';
      this.field.style.height = `${this.field.scrollHeight}px`;
    }
  }

  /** Puts the cursor where one writes. */
  override focus(): void {
    const bar = this.renderRoot.querySelector<SandboxCommandBar>('sandbox-command-bar');
    if (bar) bar.focus();
    else this.field?.focus();
  }

  /** Runs an example at once; when its command is not here, writes its question for the person to send. */
  tryExample({ command, option, value }: Example): void {
    const found = this.commands().find(({ name }) => name === command);
    if (!found) {
      this.write(value, value.length);
      return;
    }
    this.draft = withValue(withField(newDraft(found), option), option, { text: value, chosen: null });
    this.runDraft();
  }

  private startDraft(draft: Draft): void {
    this.draft = draft;
    this.text = '';
    if (draft.fields.length === 0 && draft.command.options.length === 0) {
      this.runDraft();
      return;
    }
    void this.updateComplete.then(() => this.focus());
  }

  private readonly runDraft = (): void => {
    const { draft } = this;
    if (!draft) return;
    const { id, name, path } = draft.command;
    this.tellActed();
    void this.store.runCommand(id, `/${name}`, path, optionsOf(draft));
    this.draft = null;
    this.write('', 0);
  };

  private readonly leaveDraft = (): void => {
    const name = this.draft?.command.name ?? '';
    this.draft = null;
    this.write(`/${name}`, name.length + 1);
  };

  private readonly openPicker = (): void => this.write('/', 1);

  private readonly onInput = (): void => {
    this.text = this.field!.value;
    this.cursor = this.field!.selectionStart;
    this.active = 0;
    this.closed = false;
    const draft = draftFromText(this.text, this.commands());
    if (draft) this.startDraft(draft);
  };

  private readonly followCursor = (): void => {
    this.cursor = this.field?.selectionStart ?? 0;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const picker = this.picker();
    const to = picker ? movedBy(event.key, this.active, picker.entries.length) : null;
    const chooses = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
    if (to !== null) {
      event.preventDefault();
      this.active = to;
    } else if (picker && picker.entries.length > 0 && chooses) {
      event.preventDefault();
      picker.choose(this.active);
    } else if (picker && event.key === 'Escape') {
      event.preventDefault();
      this.closed = true;
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void this.send();
    }
  };

  private readonly send = async (): Promise<void> => {
    const text = this.text.trim();
    if (text === '') return;
    const content = withMentionIds(text, this.people());
    if (content.length > LONGEST_MESSAGE) {
      this.store.notify(`A message has at most ${LONGEST_MESSAGE} characters: this one has ${content.length}.`);
      return;
    }
    this.write('', 0);
    this.tellActed();
    const sent = await this.store.sendMessage(content);
    if (!sent && this.text === '') this.write(text, text.length);
  };

  private tellActed(): void {
    this.dispatchEvent(new CustomEvent('acted', { bubbles: true, composed: true }));
  }

  private write(text: string, cursor: number): void {
    this.text = text;
    this.cursor = cursor;
    this.active = 0;
    this.closed = false;
    void this.updateComplete.then(() => {
      this.field?.focus();
      this.field?.setSelectionRange(cursor, cursor);
    });
  }
}

function noMatch(picker: Picker): string | undefined {
  return picker.entries.length === 0 ? 'No command matches here. Type / alone to see them all.' : undefined;
}
