/** The channel's messages, newest at the bottom, and how the view follows them. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import '@skyra/discord-components-core/discord-messages.js';
import type { Names } from '../markdown/render.js';
import { sameDay } from '../markdown/time.js';
import '../message/message.js';
import type { SandboxMessage } from '../message/message.js';
import { originOf, type Origin } from '../message/origin.js';
import { renderThinking, thinkingStyles } from '../message/thinking.js';
import type { State, Store } from '../store.js';
import { downIcon, slashIcon, warnIcon } from '../styles/icons.js';
import { shared } from '../styles/shared.js';
import type { Theme } from '../styles/theme.js';
import { EMPTY_TIMELINE, type PendingInteraction, type ShownMessage, type Timeline } from '../timeline.js';
import { logStyles } from './message-log-styles.js';
import './welcome.js';

/** How many messages are in the document at first, and how many more each time the reader scrolls to the top. */
const PAGE = 100;
/** Messages of one author closer than this (milliseconds) stand together under one name. */
const RUN = 7 * 60_000;
/** How near the bottom (pixels) counts as at the bottom. */
const NEAR = 48;

@customElement('sandbox-log')
export class SandboxLog extends LitElement {
  @property({ attribute: false }) accessor store!: Store;
  @property({ attribute: false }) accessor view!: State;
  @property({ attribute: false }) accessor names!: Names;
  @property() accessor theme: Theme = 'dark';

  @state() private accessor shownCount = PAGE;
  @state() private accessor following = true;
  @query('.scroller') private accessor scroller!: HTMLElement | null;

  #channel: string | null = null;
  readonly #origins = new WeakMap<ShownMessage, Origin>();
  #resized = new ResizeObserver(() => this.followBottom());

  static override styles = [shared, logStyles, thinkingStyles];

  override render(): TemplateResult | typeof nothing {
    const { place, world } = this.view;
    if (!place) return nothing;
    const timeline = this.view.timelines.get(place.channel);
    const messages = timeline?.messages ?? [];
    const shown = messages.slice(-this.shownCount);
    const begins = shown.length === messages.length;
    return html`
      <div class="scroller scrolls" tabindex="0" aria-label="Messages" @scroll=${this.onScroll} @keydown=${this.onKey}>
        <div class="content">
          ${
            begins && timeline
              ? html`<sandbox-welcome
                  .place=${place}
                  bot=${world?.bot?.name ?? 'On Record'}
                  ?online=${this.view.botOnline}
                ></sandbox-welcome>`
              : nothing
          }
          ${keyed(
            this.theme, // discord-components-core reads the theme once, when an element is made
            html`<discord-messages
              no-background
              ?light-theme=${this.theme === 'light'}
              role="log"
              aria-label="Messages in ${place.name}"
              >${this.renderMessages(shown, timeline ?? EMPTY_TIMELINE)}</discord-messages
            >`,
          )}
          ${this.renderPending(timeline ?? EMPTY_TIMELINE)}
        </div>
      </div>
      ${
        this.following
          ? nothing
          : html`<button type="button" class="to-bottom" @click=${this.toBottom}>${downIcon()} Newest messages</button>`
      }
    `;
  }

  private renderMessages(messages: readonly ShownMessage[], timeline: Timeline): unknown {
    return repeat(
      messages,
      ({ message }) => message.id,
      (entry, at) => {
        const before = messages[at - 1];
        const date = new Date(entry.message.timestamp);
        const newDay = before && !sameDay(new Date(before.message.timestamp), date);
        const origin = this.originOf(entry, messages);
        const pending = timeline.pending.filter(({ message }) => message === entry.message.id);
        return html`${newDay ? renderDay(date) : nothing}<sandbox-message
            .entry=${entry}
            .names=${this.names}
            .store=${this.store}
            .origin=${origin}
            .pending=${pending.length === 0 ? NONE : pending}
            ?first=${!before || newDay === true || origin !== null || !continues(before, entry)}
          ></sandbox-message>`;
      },
    );
  }

  /** The same object for the same message, so that a message is drawn again only when it has changed. */
  private originOf(entry: ShownMessage, others: readonly ShownMessage[]): Origin {
    let origin = this.#origins.get(entry);
    if (origin === undefined) this.#origins.set(entry, (origin = originOf(entry, others)));
    return origin;
  }

  /** Commands that were sent and not answered yet, and those that failed. */
  private renderPending({ pending }: Timeline): unknown {
    const bot = this.view.world?.bot?.name ?? 'The bot';
    return pending
      .filter(({ message }) => message === null)
      .map(
        (each) =>
          html`<div class="pending">
            <div class="used">
              <b>${this.view.actor?.name}</b> used <span>${slashIcon(14)}${each.command?.replace(/^\//, '')}</span>
            </div>
            ${each.failure === null ? renderThinking(bot) : this.renderFailure(each)}
          </div>`,
      );
  }

  private renderFailure(each: PendingInteraction): TemplateResult {
    return html`<div class="failure" role="alert">
      ${warnIcon()}<span>${each.failure}</span>
      <button type="button" @click=${() => this.store.dismissFailure(each.id)}>Dismiss message</button>
    </div>`;
  }

  override firstUpdated(): void {
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  override willUpdate(): void {
    const channel = this.view.place?.channel ?? null;
    if (channel === this.#channel) return;
    this.#channel = channel;
    this.shownCount = PAGE;
    this.following = true;
  }

  override updated(changed: PropertyValues<this>): void {
    const content = this.renderRoot.querySelector('.content');
    if (content) this.#resized.observe(content);
    if (changed.has('view') || changed.has('theme')) this.followBottom();
  }

  /** Scrolls to the newest message, from wherever the reader is. */
  readonly toBottom = (): void => {
    this.following = true;
    this.followBottom();
  };

  /** New content moves the view only when it was at the bottom, so that a reader of old messages keeps their place. */
  private followBottom(): void {
    if (this.following) this.scroller?.scrollTo({ top: this.scroller.scrollHeight });
  }

  private readonly onScroll = (): void => {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller!;
    this.following = scrollHeight - scrollTop - clientHeight < NEAR;
    const total = this.view.timelines.get(this.view.place?.channel ?? '')?.messages.length ?? 0;
    if (scrollTop < 200 && this.shownCount < total && !this.following) void this.showEarlier();
  };

  private async showEarlier(): Promise<void> {
    const scroller = this.scroller!;
    const fromBottom = scroller.scrollHeight - scroller.scrollTop;
    this.shownCount += PAGE;
    await this.updateComplete;
    scroller.scrollTop = scroller.scrollHeight - fromBottom;
  }

  /** Arrow keys with Alt, or on a focused message, go from message to message. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    const messages = [...this.renderRoot.querySelectorAll<SandboxMessage>('sandbox-message')];
    const focused = messages.findIndex((each) => each.matches(':focus-within'));
    const inside = event.composedPath()[0];
    if (inside !== this.scroller && !(inside instanceof HTMLElement && inside.tagName === 'ARTICLE')) return;
    const to = focused === -1 ? messages.length - 1 : focused + (event.key === 'ArrowUp' ? -1 : 1);
    const target = messages[to];
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  };
}

const NONE: readonly PendingInteraction[] = [];

function continues(before: ShownMessage, entry: ShownMessage): boolean {
  const { message } = entry;
  return (
    before.message.author.id === message.author.id &&
    before.ephemeral === entry.ephemeral &&
    !entry.thinking &&
    new Date(message.timestamp).getTime() - new Date(before.message.timestamp).getTime() < RUN
  );
}

function renderDay(date: Date): TemplateResult {
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(date);
  return html`<div class="day" role="separator"><span>${day}</span></div>`;
}
