/** The left panes: servers, the channels of the server one is in, and who one is. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Actor, Place } from '../../protocol.js';
import { avatar } from '../message/people.js';
import type { State, Store } from '../store.js';
import { atIcon, hashIcon, quoteMark } from '../styles/icons.js';
import { shared } from '../styles/shared.js';
import { sidebarStyles } from './sidebar-styles.js';

/** The places of one server, or the direct messages. */
interface Group {
  key: string;
  name: string;
  kind: Place['kind'];
  places: readonly Place[];
}

/** Tells with `place-chosen` that a drawer may close. */
@customElement('sandbox-sidebar')
export class SandboxSidebar extends LitElement {
  @property({ attribute: false }) accessor store!: Store;
  @property({ attribute: false }) accessor view!: State;

  static override styles = [shared, sidebarStyles];

  override render(): TemplateResult {
    const groups = groupsOf(this.view.world?.places ?? []);
    const current = groups.find(({ places }) => places.some(({ channel }) => channel === this.view.place?.channel));
    return html`
      <nav class="rail scrolls" aria-label="Servers">${groups.map((group) => this.renderServer(group, current))}</nav>
      <aside class="side" aria-label="Channels, and who you are">
        <h2>${current?.name ?? ''}</h2>
        <nav class="places scrolls" aria-label="Channels">${current ? this.renderPlaces(current) : nothing}</nav>
        ${this.renderActors()}
      </aside>
    `;
  }

  private renderServer(group: Group, current: Group | undefined): TemplateResult {
    const chosen = group === current;
    const unread = group.places.some(({ channel }) => this.view.unread.has(channel));
    return html`<button
      type="button"
      class=${classMap({ server: true, chosen, unread, direct: group.kind === 'direct' })}
      aria-current=${chosen ? 'true' : nothing}
      title=${group.name}
      @click=${() => this.go(group.places[0]!)}
    >
      <span aria-hidden="true">${group.kind === 'direct' ? quoteMark(26) : initials(group.name)}</span>
      <span class="visually-hidden">${group.name}${unread ? ', unread messages' : ''}</span>
    </button>`;
  }

  private renderPlaces(group: Group): TemplateResult {
    const note = {
      server: 'Text channels',
      'user-install': 'A server that has not added the bot: its commands work here for who added it to their account.',
      direct: 'Direct messages',
    }[group.kind];
    return html`<p class="note">${note}</p>
      ${group.places.map((place) => this.renderPlace(place))}`;
  }

  private renderPlace(place: Place): TemplateResult {
    const chosen = place.channel === this.view.place?.channel;
    const unread = this.view.unread.has(place.channel);
    return html`<button
      type="button"
      class=${classMap({ place: true, chosen, unread })}
      aria-current=${chosen ? 'page' : nothing}
      @click=${() => this.go(place)}
    >
      ${place.kind === 'direct' ? atIcon() : hashIcon()}<span>${place.name}</span>${
        unread ? html`<span class="visually-hidden">, unread messages</span>` : nothing
      }
    </button>`;
  }

  private renderActors(): TemplateResult {
    const { world, actor } = this.view;
    return html`<div class="actors" role="radiogroup" aria-label="You are" @keydown=${this.onActorKey}>
      <p class="note">You are</p>
      ${(world?.actors ?? []).map((each) => this.renderActor(each, each.id === actor?.id))}
    </div>`;
  }

  private renderActor(each: Actor, chosen: boolean): TemplateResult {
    return html`<button
      type="button"
      role="radio"
      class=${classMap({ actor: true, chosen })}
      aria-checked=${chosen}
      tabindex=${chosen ? 0 : -1}
      data-actor=${each.id}
      @click=${() => this.become(each)}
    >
      ${avatar({ ...each, bot: false }, 32)}
      <span><b>${each.name}</b><small>${each.role === 'moderator' ? 'Moderator' : 'Member'}</small></span>
    </button>`;
  }

  private go(place: Place): void {
    void this.store.switchPlace(place.channel);
    this.dispatchEvent(new CustomEvent('place-chosen'));
  }

  private become(actor: Actor): void {
    if (actor.id !== this.view.actor?.id) void this.store.become(actor.id);
  }

  /** In a radio group the arrow keys choose. */
  private readonly onActorKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const actors = this.view.world?.actors ?? [];
    if (step === undefined || actors.length === 0) return;
    event.preventDefault();
    const at = actors.findIndex(({ id }) => id === this.view.actor?.id);
    const next = actors[(at + step + actors.length) % actors.length]!;
    this.become(next);
    this.renderRoot.querySelector<HTMLElement>(`[data-actor="${CSS.escape(next.id)}"]`)?.focus();
  };
}

/** Direct messages first, as on Discord; then the servers in the world's order. */
function groupsOf(places: readonly Place[]): Group[] {
  const groups = new Map<string, Group & { places: Place[] }>();
  for (const place of places) {
    const key = place.server?.id ?? 'direct';
    const group = groups.get(key) ?? {
      key,
      name: place.server?.name ?? 'Direct messages',
      kind: place.kind,
      places: [],
    };
    group.places.push(place);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return [...all.filter(({ kind }) => kind === 'direct'), ...all.filter(({ kind }) => kind !== 'direct')];
}

/** First letters of the first words: at most three. */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 3);
}
