/** Embeds, with the elements of discord-components-core. */
import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import type { APIEmbed } from 'discord-api-types/v10';
import { safeAddress } from '../markdown/inline.js';
import { renderMarkdown, type Names } from '../markdown/render.js';
import { formatMessageTime } from '../markdown/time.js';

/** @returns the embed without pictures: those of other hosts are not fetched, and the bot sends none of its own */
export function renderEmbed(embed: APIEmbed, names: Names): TemplateResult {
  const url = embed.url === undefined ? null : safeAddress(embed.url);
  const colour = embed.color === undefined ? nothing : `#${embed.color.toString(16).padStart(6, '0')}`;
  return html`<discord-embed
    color=${colour}
    embed-title=${embed.title ?? nothing}
    url=${url ?? nothing}
    author-name=${embed.author?.name ?? nothing}
  >
    ${
      embed.description === undefined
        ? nothing
        : html`<discord-embed-description slot="description"
            >${renderMarkdown(embed.description, names)}</discord-embed-description
          >`
    }
    ${renderFields(embed, names)} ${renderFooter(embed)}
  </discord-embed>`;
}

function renderFields({ fields }: APIEmbed, names: Names): TemplateResult | typeof nothing {
  if (!fields?.length) return nothing;
  return html`<discord-embed-fields slot="fields">
    ${fields.map(
      (field, at) =>
        html`<discord-embed-field
          field-title=${field.name}
          ?inline=${field.inline === true}
          inline-index=${field.inline === true ? (at % 3) + 1 : nothing}
          >${renderMarkdown(field.value, names)}</discord-embed-field
        >`,
    )}
  </discord-embed-fields>`;
}

function renderFooter({ footer, timestamp }: APIEmbed): TemplateResult | typeof nothing {
  if (!footer && !timestamp) return nothing;
  const time = timestamp === undefined ? nothing : formatMessageTime(new Date(timestamp));
  return html`<discord-embed-footer slot="footer" timestamp=${time}>${footer?.text}</discord-embed-footer>`;
}
