/** The whole window: panes, banner, header, and what floats above them. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { appStyles } from './app-styles.js';
import './composer/composer.js';
import type { SandboxComposer } from './composer/composer.js';
import type { MenuRequest } from './message/message.js';
import { namesOf } from './message/people.js';
import type { Names } from './markdown/render.js';
import './panes/message-log.js';
import type { SandboxLog } from './panes/message-log.js';
import './panes/message-menu.js';
import './panes/modal.js';
import './panes/sidebar.js';
import type { Example } from './panes/welcome.js';
import { Store, type State } from './store.js';
import { atIcon, closeIcon, hashIcon, lockIcon, menuIcon, moonIcon, sunIcon } from './styles/icons.js';
import { shared } from './styles/shared.js';
import { chooseTheme, currentTheme, onSystemTheme, type Theme } from './styles/theme.js';
import { tokens } from './styles/tokens.js';

/** How long a notice stays, in milliseconds. */
const NOTICE_STAYS = 6_000;

@customElement('sandbox-app')
export class SandboxApp extends LitElement {
  readonly #store = new Store();
  #stops: (() => void)[] = [];
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #names: Names = namesOf(null, '');

  @state() private accessor view: State = this.#store.state;
  @state() private accessor theme: Theme = currentTheme();
  @state() private accessor menu: MenuRequest | null = null;
  /** On a narrow screen the left panes are a drawer. */
  @state() private accessor drawer = false;
  @query('sandbox-log') private accessor log!: SandboxLog;
  @query('sandbox-composer') private accessor composer!: SandboxComposer;

  static override styles = [shared, tokens, appStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stops = [this.#store.subscribe(() => this.#follow()), onSystemTheme(() => (this.theme = currentTheme()))];
    void this.#store.start().then(() => this.composer.focus());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
  }

  #follow(): void {
    const before = this.view;
    this.view = this.#store.state;
    const { world, actor, notice, place } = this.view;
    if (world !== before.world || actor !== before.actor) this.#names = namesOf(world, actor?.id ?? '');
    if (place !== before.place) {
      this.menu = null;
      document.title = place
        ? `${place.kind === 'direct' ? '@' : '#'}${place.name} · On Record sandbox`
        : document.title;
    }
    if (notice === null || notice === before.notice) return;
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => this.#store.dismissNotice(), NOTICE_STAYS);
  }

  override willUpdate(): void {
    this.setAttribute('theme', this.theme);
  }

  override render(): TemplateResult {
    const { modal, world } = this.view;
    return html`
      ${this.renderBanner()}
      <div class="panes" @message-menu=${this.onMenu} @try-example=${this.onExample} @keydown=${this.onKey}>
        <div class="left ${this.drawer ? 'open' : ''}" id="drawer">
          <sandbox-sidebar
            .store=${this.#store}
            .view=${this.view}
            @place-chosen=${() => (this.drawer = false)}
          ></sandbox-sidebar>
        </div>
        ${
          this.drawer
            ? html`<button class="shade" aria-label="Close the channel list" @click=${this.closeDrawer}></button>`
            : nothing
        }
        <main>
          ${this.renderHeader()} ${this.renderOffline()}
          <sandbox-log .store=${this.#store} .view=${this.view} .names=${this.#names} theme=${this.theme}></sandbox-log>
          <sandbox-composer
            .store=${this.#store}
            .view=${this.view}
            @acted=${() => this.log.toBottom()}
          ></sandbox-composer>
        </main>
      </div>
      ${this.renderNotice()}
      ${
        this.menu
          ? html`<sandbox-message-menu
              .store=${this.#store}
              .view=${this.view}
              .request=${this.menu}
              @menu-closed=${() => (this.menu = null)}
            ></sandbox-message-menu>`
          : nothing
      }
      ${
        modal
          ? html`<sandbox-modal
              .store=${this.#store}
              .open=${modal}
              .names=${this.#names}
              bot=${world?.bot?.name ?? 'On Record'}
            ></sandbox-modal>`
          : nothing
      }
    `;
  }

  private renderBanner(): TemplateResult {
    return html`<header class="banner">
      ${lockIcon(14)}<span
        ><b>Local sandbox</b><span class="wide">, a stand-in for Discord on your own machine</span>: nothing leaves this
        machine.</span
      >
    </header>`;
  }

  private renderHeader(): TemplateResult {
    const { place } = this.view;
    const light = this.theme === 'light';
    return html`<header class="channel">
      <button
        type="button"
        class="icon hamburger"
        aria-label="Servers, channels and who you are"
        aria-expanded=${this.drawer}
        aria-controls="drawer"
        @click=${() => (this.drawer = !this.drawer)}
      >
        ${menuIcon()}
      </button>
      ${place?.kind === 'direct' ? atIcon(22) : hashIcon(22)}
      <h1>${place?.name ?? ''}</h1>
      ${this.renderStatus()}
      <button
        type="button"
        class="icon"
        aria-label=${light ? 'Switch to the dark theme' : 'Switch to the light theme'}
        title=${light ? 'Dark theme' : 'Light theme'}
        @click=${this.switchTheme}
      >
        ${light ? moonIcon() : sunIcon()}
      </button>
    </header>`;
  }

  private renderStatus(): TemplateResult {
    const { botOnline, world } = this.view;
    return html`<span class="status ${botOnline ? 'online' : ''}"
      ><i aria-hidden="true"></i
      ><span
        ><span class="wide">${world?.bot?.name ?? 'On Record'} is </span>${botOnline ? 'online' : 'offline'}</span
      ></span
    >`;
  }

  /** Says why nothing will be answered, when nothing will. */
  private renderOffline(): TemplateResult | typeof nothing {
    const { botOnline, connection } = this.view;
    if (connection === 'connecting' || (connection === 'open' && botOnline)) return nothing;
    const text =
      connection === 'lost'
        ? 'The sandbox is not running. Start it again with npm run try; this page comes back by itself.'
        : 'On Record is offline: messages and commands get no answer until it is back.';
    return html`<div class="offline" role="alert">${text}</div>`;
  }

  private renderNotice(): TemplateResult {
    const { notice } = this.view;
    return html`<div class="notices" role="status">
      ${
        notice
          ? html`<div class="notice">
              <span>${notice.text}</span>
              <button type="button" class="icon" aria-label="Close" @click=${() => this.#store.dismissNotice()}>
                ${closeIcon(16)}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  private readonly switchTheme = (): void => {
    this.theme = this.theme === 'light' ? 'dark' : 'light';
    chooseTheme(this.theme);
  };

  private readonly closeDrawer = (): void => {
    this.drawer = false;
    this.renderRoot.querySelector<HTMLElement>('.hamburger')?.focus();
  };

  private readonly onMenu = (event: CustomEvent<MenuRequest>): void => {
    this.menu = event.detail;
  };

  private readonly onExample = (event: CustomEvent<Example>): void => this.composer.tryExample(event.detail);

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.drawer) this.closeDrawer();
  };
}
