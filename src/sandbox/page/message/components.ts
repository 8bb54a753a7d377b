/**
 * Message components, old and new (components v2), as templates. Buttons are real `<button>`s: those of
 * discord-components-core must stand in an action row, which a section's accessory does not, and cannot be disabled for keyboards.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type {
  APIButtonComponent,
  APIMessageComponent,
  APISelectMenuComponent,
  APIThumbnailComponent,
  APIUnfurledMediaItem,
} from 'discord-api-types/v10';
import { safeAddress } from '../markdown/inline.js';
import { renderMarkdown, renderSpoiler, type Names } from '../markdown/render.js';
import { buttonStyle, component } from '../numbers.js';
import { launchIcon } from '../styles/icons.js';
import './select-menu.js';
import type { SelectChange } from './select-menu.js';

/** What components need to know of the message they stand in, and what to do when one is used. */
export interface ComponentContext {
  names: Names;
  /** `custom_id`s that are used right now: they wait and cannot be used again. */
  busy: ReadonlySet<string>;
  use: (customId: string, values?: string[]) => void;
}

/** @returns the components of a message, in order */
export function renderComponents(components: readonly APIMessageComponent[], context: ComponentContext) {
  return components.map((each) => renderComponent(each, context));
}

function renderComponent(each: APIMessageComponent, context: ComponentContext): TemplateResult | typeof nothing {
  switch (each.type) {
    case component.textDisplay:
      return html`<div>${renderMarkdown(each.content, context.names)}</div>`;
    case component.section:
      return html`<div class="section">
        <div>${renderComponents(each.components, context)}</div>
        ${renderComponent(each.accessory, context)}
      </div>`;
    case component.container:
      return renderContainer(each, context);
    case component.separator:
      return html`<hr
        class=${classMap({ separator: true, divider: each.divider !== false, large: Number(each.spacing) === 2 })}
      />`;
    case component.actionRow:
      return html`<div class="row">${renderComponents(each.components, context)}</div>`;
    case component.button:
      return renderButton(each, context);
    case component.thumbnail:
      return renderThumbnail(each);
    case component.mediaGallery:
      return html`<div class="media">
        ${each.items.map((item) => renderMedia(item.media, item.description ?? '', item.spoiler === true))}
      </div>`;
    case component.file:
      return html`<span class="elsewhere">${each.name ?? 'A file'}</span>`;
    default:
      return 'custom_id' in each ? renderSelect(each, context) : nothing;
  }
}

function renderContainer(each: Extract<APIMessageComponent, { type: 17 }>, context: ComponentContext): TemplateResult {
  const colour = typeof each.accent_color === 'number' ? `#${each.accent_color.toString(16).padStart(6, '0')}` : null;
  const content = html`<div
    class=${classMap({ container: true, accented: colour !== null })}
    style=${colour === null ? nothing : `--accent-line:${colour}`}
  >
    ${renderComponents(each.components, context)}
  </div>`;
  return each.spoiler === true ? renderSpoiler(content) : content;
}

const STYLE_CLASSES: Readonly<Record<number, string>> = {
  [buttonStyle.primary]: 'primary',
  [buttonStyle.secondary]: 'secondary',
  [buttonStyle.success]: 'success',
  [buttonStyle.danger]: 'danger',
  [buttonStyle.link]: 'link',
  [buttonStyle.premium]: 'primary',
};

function renderButton(button: APIButtonComponent, context: ComponentContext): TemplateResult {
  const label = html`<span
    >${'emoji' in button ? `${button.emoji.name ?? ''} ` : nothing}${'label' in button ? button.label : nothing}</span
  >`;
  const style = STYLE_CLASSES[button.style] ?? 'secondary';
  if ('url' in button) {
    const href = safeAddress(button.url);
    if (href !== null && button.disabled !== true) {
      return html`<a class="button link" href=${href} target="_blank" rel="noopener noreferrer"
        >${label}${launchIcon()}</a
      >`;
    }
  }
  const customId = 'custom_id' in button ? button.custom_id : null;
  const busy = customId !== null && context.busy.has(customId);
  return html`<button
    type="button"
    class="button ${style}"
    ?disabled=${button.disabled === true || customId === null}
    aria-busy=${busy ? 'true' : nothing}
    data-custom-id=${customId ?? nothing}
    @click=${() => {
      if (customId !== null && !busy) context.use(customId);
    }}
  >
    ${label}
  </button>`;
}

function renderSelect(select: APISelectMenuComponent, context: ComponentContext): TemplateResult {
  return html`<sandbox-select
    .select=${select}
    .names=${context.names}
    ?busy=${context.busy.has(select.custom_id)}
    @select-change=${(event: CustomEvent<SelectChange>) => context.use(select.custom_id, event.detail.values)}
  ></sandbox-select>`;
}

function renderThumbnail(each: APIThumbnailComponent): TemplateResult {
  return html`<div class="thumbnail">${renderMedia(each.media, each.description ?? '', each.spoiler === true)}</div>`;
}

/** Pictures of this machine only: the page promises that nothing leaves it. Others are named, with a link to follow by hand. */
export function renderMedia(
  media: Pick<APIUnfurledMediaItem, 'url'>,
  description: string,
  spoiler: boolean,
): TemplateResult {
  const local = media.url.startsWith('data:image/') || sameHost(media.url);
  const href = safeAddress(media.url);
  const shown = local
    ? html`<img src=${media.url} alt=${description} loading="lazy" />`
    : html`<span class="elsewhere"
        >${description || 'A picture'}${
          href === null ? nothing : html`<a href=${href} target="_blank" rel="noopener noreferrer">open it</a>`
        }</span
      >`;
  return spoiler ? renderSpoiler(shown) : shown;
}

function sameHost(address: string): boolean {
  try {
    return new URL(address, location.href).host === location.host;
  } catch {
    return false;
  }
}
