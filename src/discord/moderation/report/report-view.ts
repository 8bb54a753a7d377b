/** A report as the moderators' channel shows it, with what mends it at hand. */
import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { parseCitationId } from '../../../answers/excerpts/citation.js';
import type { Report } from '../../../store/index.js';
import type { Text } from '../../../text/index.js';
import type { View } from '../../commands/command.js';
import { customId } from '../../buttons/custom-id.js';
import { display } from '../../views/passage.js';
import { shortExcerpt, shortLine } from '../../views/size.js';
import type { Newsroom } from '../newsroom.js';

/** Room for the parts, in characters as escaped. */
const room = { question: 350, note: 600, headline: 200, paragraph: 900 } as const;

type Shown = Pick<Report, 'id' | 'kind' | 'citation' | 'question' | 'note'>;

/** @returns what was reported, the paragraph it is about, and buttons that open, correct and close it */
export async function reportView(report: Shown, newsroom: Newsroom, text: Text): Promise<View> {
  const { report: words, buttons: labels } = text.moderation;
  const lines = [`**${words.heading(words.kinds[report.kind])}**`];
  if (report.question !== '') lines.push(words.asked(shortLine(report.question, room.question)));
  if (report.note !== null) lines.push(shortExcerpt(report.note, [], room.note, '> '));
  const buttons: APIButtonComponentWithCustomId[] = [];
  const citation = report.citation === null ? null : parseCitationId(report.citation);
  const kept = citation === null ? undefined : await newsroom.store.articles.find(citation.article);
  if (citation !== null && kept !== undefined) {
    const paragraph = kept.article.paragraphs.find(({ number }) => number === citation.paragraph);
    const place = text.discord.citation.paragraph(citation.paragraph);
    lines.push(`${shortLine(kept.article.headline, room.headline)} · ${place}`);
    if (paragraph !== undefined) lines.push(shortExcerpt(paragraph.text, [], room.paragraph, '> '));
    buttons.push(
      button(ButtonStyle.Secondary, text.discord.buttons.context, 'context', 'show', report.citation!),
      button(ButtonStyle.Primary, labels.edit, 'coverage', 'edit', citation.article),
    );
  }
  buttons.push(button(ButtonStyle.Success, labels.done, 'report', 'close', report.id));
  return [display(lines.join('\n')), { type: ComponentType.ActionRow, components: buttons }];
}

function button(
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Success,
  label: string,
  owner: string,
  action: string,
  state: string,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, label, custom_id: customId({ owner, action, state }) };
}
