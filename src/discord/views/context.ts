/** A paragraph where it stands in its article: the one before, the one cited, the one after. */
import {
  type APIButtonComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Article, Paragraph } from '../../coverage/article.js';
import type { Text } from '../../text/index.js';
import { customId } from '../buttons/custom-id.js';
import type { View } from '../commands/command.js';
import { articleLines, safeAddress } from './citation.js';
import { display } from './passage.js';
import { limits, shortExcerpt, shortLine } from './size.js';

/** Room for the parts, in characters as escaped. The cited paragraph has the most. */
const room = { byline: 200, heading: 400, subheading: 150, cited: 1_600, neighbour: 500 } as const;

/**
 * @param number - of the paragraph cited; one that the article lacks (0 for its own facts) shows how it begins
 */
export function contextView(article: Article, number: number, text: Text): View {
  const cited = article.paragraphs.findIndex((paragraph) => paragraph.number === number);
  const [before, at, after] = [article.paragraphs[cited - 1], article.paragraphs[cited], article.paragraphs[cited + 1]];
  const view: View = [display(heading(article, text))];
  const { paragraph: label } = text.discord.citation;
  if (cited > 0) view.push(...paragraphs(before, label, room.neighbour));
  view.push(...paragraphs(at, (shown) => `**${label(shown)}**`, room.cited));
  view.push(...paragraphs(after, label, room.neighbour));
  const buttons = [
    ...walkButton(article, cited > 0 ? before : undefined, text.discord.buttons.earlier),
    ...walkButton(article, after, text.discord.buttons.later),
    ...openButton(article, text),
  ];
  if (buttons.length > 0) view.push({ type: ComponentType.ActionRow, components: buttons });
  return view;
}

function heading(article: Article, text: Text): string {
  const lines = [articleLines({ ...article, url: null }, text, room.heading)];
  if (article.byline !== null) lines.push(shortLine(text.discord.byline(article.byline), room.byline));
  return lines.join('\n');
}

function paragraphs(
  paragraph: Paragraph | undefined,
  label: (number: number) => string,
  available: number,
): APITextDisplayComponent[] {
  if (paragraph === undefined) return [];
  const lines = [`-# ${label(paragraph.number)}`];
  if (paragraph.heading !== undefined) lines.push(`**${shortLine(paragraph.heading, room.subheading)}**`);
  lines.push(shortExcerpt(paragraph.text, [], available, '> '));
  return [display(lines.join('\n'))];
}

/** Walks the same private message to a neighbour, so that a whole article can be read. */
function walkButton(article: Article, to: Paragraph | undefined, label: string): APIButtonComponent[] {
  if (to === undefined) return [];
  const state = `${article.id}-${to.number}`;
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: customId({ owner: 'context', action: 'walk', state }),
    },
  ];
}

function openButton(article: Article, { discord }: Text): APIButtonComponent[] {
  const url = safeAddress(article.url);
  if (url === null || url.length > limits.buttonUrl) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label: discord.buttons.open, url }];
}
