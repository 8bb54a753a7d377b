/** One message: who, when, what it answers, its content and components, and what only its reader may do with it. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import '@skyra/discord-components-core/discord-author-info.js';
import type { APIMessage } from 'discord-api-types/v10';
import { renderMarkdown, type Names } from '../markdown/render.js';
import { formatMessageTime, formatTime } from '../markdown/time.js';
import { component } from '../numbers.js';
import type { Store } from '../store.js';
import { eyeIcon, moreIcon, slashIcon, warnIcon } from '../styles/icons.js';
import { shared } from '../styles/shared.js';
import type { PendingInteraction, ShownMessage } from '../timeline.js';
import { renderComponents, renderMedia } from './components.js';
import { contentStyles } from './content-styles.js';
import { renderEmbed } from './embeds.js';
import type { Origin } from './origin.js';
import { displayName, userAvatar } from './people.js';
import { messageStyles } from './styles.js';
import { renderThinking, thinkingStyles } from './thinking.js';

/** Asks for the menu of a message, at a place in the window. */
export interface MenuRequest {
  entry: ShownMessage;
  anchor: DOMRect;
}

@customElement('sandbox-message')
export class SandboxMessage extends LitElement {
  @property({ attribute: false }) accessor entry!: ShownMessage;
  @property({ attribute: false }) accessor names!: Names;
  @property({ attribute: false }) accessor store!: Store;
  /** What it answers, shown above it. */
  @property({ attribute: false }) accessor origin: Origin = null;
  /** Interactions with this message's buttons and menus that are under way or failed. */
  @property({ attribute: false }) accessor pending: readonly PendingInteraction[] = [];
  /** Whether it begins a run of messages by one author: only then it shows who and when. */
  @property({ type: Boolean, reflect: true }) accessor first = true;

  static override styles = [shared, messageStyles, contentStyles, thinkingStyles];

  override render(): TemplateResult {
    const { message, ephemeral, thinking } = this.entry;
    const author = displayName(message.author);
    const mentioned = message.mentions.some(({ id }) => id === this.names.reader);
    return html`<article
      class=${classMap({ message: true, private: ephemeral, mentioned: mentioned && !ephemeral })}
      aria-label="${author}${ephemeral ? ', only visible to you' : ''}"
      tabindex="-1"
      @contextmenu=${this.onContextMenu}
    >
      ${this.first ? this.renderReference() : nothing} ${this.first ? this.renderHeader() : this.renderGutterTime()}
      <div class="content">${thinking ? renderThinking(author) : this.renderContent()}</div>
      ${this.renderNotes()} ${thinking ? nothing : this.renderTools()}
    </article>`;
  }

  /** Focuses the message itself, for moving through messages by keyboard. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('article')?.focus();
  }

  private renderHeader(): TemplateResult {
    const { author, timestamp, edited_timestamp: edited } = this.entry.message;
    const date = new Date(timestamp);
    return html`<span class="picture">${userAvatar(author, 40)}</span>
      <header>
        <discord-author-info
          author=${displayName(author)}
          ?bot=${author.bot === true}
          role-color="var(--text-strong)"
        ></discord-author-info>
        <time datetime=${timestamp} title=${formatTime(date, 'F')}>${formatMessageTime(date)}</time>
        ${edited === null ? nothing : html`<span class="edited">(edited)</span>`}
      </header>`;
  }

  private renderGutterTime(): TemplateResult {
    const { timestamp } = this.entry.message;
    return html`<time class="gutter-time" datetime=${timestamp}>${formatTime(new Date(timestamp), 't')}</time>`;
  }

  private renderReference(): TemplateResult | typeof nothing {
    const { origin } = this;
    if (origin === null) return nothing;
    if (origin.kind === 'command') {
      const { name, user } = origin;
      return html`<div class="reference">
        ${user ? html`${userAvatar(user, 16)}<span class="who">${displayName(user)}</span>` : nothing} used
        <span class="command">${slashIcon(14)}${name}</span>
      </div>`;
    }
    const { author } = origin.to;
    return html`<div class="reference">
      ${userAvatar(author, 16)}<span class="who">${displayName(author)}</span>
      <span class="excerpt">${plainExcerpt(origin.to, this.names)}</span>
    </div>`;
  }

  private renderContent(): TemplateResult {
    const { message } = this.entry;
    const busy = new Set(this.pending.flatMap((each) => (each.component && !each.failure ? [each.component] : [])));
    const use = (customId: string, values?: string[]) => void this.store.useComponent(message.id, customId, values);
    const components = message.components ?? [];
    return html`${renderMarkdown(message.content, this.names)}
    ${message.embeds.map((embed) => renderEmbed(embed, this.names))}
    ${message.attachments.map((file) =>
      file.content_type?.startsWith('image/') === true
        ? html`<div class="media">${renderMedia(file, file.description ?? file.filename, false)}</div>`
        : html`<span class="elsewhere">${file.filename}</span>`,
    )}
    ${
      components.length === 0
        ? nothing
        : html`<div class="components">${renderComponents(components, { names: this.names, busy, use })}</div>`
    }`;
  }

  private renderNotes(): TemplateResult {
    const failed = this.pending.find(({ failure }) => failure !== null);
    return html`${
      failed ? html`<div class="note failed" role="alert">${warnIcon()} ${failed.failure}</div>` : nothing
    }${
      this.entry.ephemeral
        ? html`<div class="note">
            ${eyeIcon()} Only you can see this ·
            <button type="button" @click=${() => this.store.dismissMessage(this.entry.message.id)}>
              Dismiss message
            </button>
          </div>`
        : nothing
    }`;
  }

  private renderTools(): TemplateResult {
    return html`<div class="tools">
      <button
        type="button"
        aria-label="More: message menu"
        aria-haspopup="menu"
        title="More"
        @click=${(event: Event) => this.askForMenu((event.currentTarget as Element).getBoundingClientRect())}
      >
        ${moreIcon(18)}
      </button>
    </div>`;
  }

  /** The mouse's right button, a long touch, or the keyboard's menu key. Links and selected text keep the browser's own menu. */
  private readonly onContextMenu = (event: MouseEvent): void => {
    const onLink = event.composedPath().some((each) => each instanceof HTMLAnchorElement);
    if (onLink || this.entry.thinking || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    const byKeyboard = event.clientX === 0 && event.clientY === 0;
    const own = this.getBoundingClientRect();
    this.askForMenu(byKeyboard ? own : new DOMRect(event.clientX, event.clientY, 0, 0));
  };

  private askForMenu(anchor: DOMRect): void {
    const detail: MenuRequest = { entry: this.entry, anchor };
    this.dispatchEvent(new CustomEvent<MenuRequest>('message-menu', { detail, bubbles: true, composed: true }));
  }
}

const EXCERPT_LENGTH = 120;

/** The first words of a message on one line, without its markdown's signs. */
function plainExcerpt(message: APIMessage, names: Names): string {
  const text = message.content || firstText(message.components ?? []);
  const line = text
    .replace(/<@!?(\d+)>/g, (whole, id: string) => (names.users.has(id) ? `@${names.users.get(id)!}` : whole))
    .replace(/\\([^\p{L}\p{N}\s])|[*_~`|]{1,3}|^[>#-]+ /gmu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH)}…` : line || 'Click to see the message';
}

function firstText(components: NonNullable<APIMessage['components']>): string {
  for (const each of components) {
    if (each.type === component.textDisplay) return each.content;
    if ('components' in each) {
      const inside = firstText(each.components as NonNullable<APIMessage['components']>);
      if (inside !== '') return inside;
    }
  }
  return '';
}
