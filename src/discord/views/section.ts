/** The heading and the lines of a part of an answer, as Markdown. */
import type { Citation } from '../../coverage/answer.js';
import type { Heading, Line } from '../../coverage/section.js';
import type { Text } from '../../text/index.js';
import { placeLink } from './citation.js';
import { differenceMarkdown } from './difference.js';
import { shortLine } from './size.js';

/** Room for each printed word or name, and for a line with the links of its places, in characters as escaped. */
const room = { printed: 60, checked: 200, linked: 900 } as const;

/** The heading in bold. */
export function headingMarkdown(heading: Heading, { answers }: Text): string {
  const available = heading.key === 'checked' ? room.checked : room.printed;
  return `**${answers.heading(heading, (words) => shortLine(words, available))}**`;
}

/** A line, its places as links where there is room for them. */
export function lineMarkdown(line: Line, text: Text): string {
  if (line.key === 'difference') return differenceMarkdown(line.difference, text);
  const printed = (words: string): string => shortLine(words, room.printed);
  const plain = ({ paragraph }: Citation): string => text.discord.citation.paragraph(paragraph);
  const linked = text.answers.line(line, { printed, place: (citation) => placeLink(citation, text) });
  return linked.length <= room.linked ? linked : text.answers.line(line, { printed, place: plain });
}
