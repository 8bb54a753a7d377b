/** An answer as a message: the question, the finding, the evidence, what does not agree, what was searched. */
import { type APIComponentInContainer, ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import type { Answer, AnswerStatus, Excerpt } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import type { View } from '../commands/command.js';
import { articleLines } from './citation.js';
import { conflictLine } from './conflict.js';
import { differenceMarkdown } from './difference.js';
import { oneLine } from './escaping.js';
import { excerptMarkdown } from './excerpt.js';
import { furtherRow } from './further-questions.js';
import { otherReadingRow } from './other-reading.js';
import { pageButtons, paginate, type Placed } from './paging.js';
import { display, passage } from './passage.js';
import { questionDisplay } from './question.js';
import { headingMarkdown, lineMarkdown } from './section.js';
import { limits, shortExcerpt, shortLine } from './size.js';

/** Room for the parts around the evidence, in characters as escaped. */
const room = { finding: 500, searched: 200, page: 60, block: 700 } as const;

/** More conflicts than these are not shown: the excerpts show them. */
const mostConflicts = 2;

/** Things on a page. Each takes three components, and a page should be read without scrolling for long. */
const most = { excerpts: 5, articles: 8, parts: 8 } as const;

/** Colour of the edge: on record, near, not covered. */
const colours: Readonly<Record<AnswerStatus, number>> = { answered: 0x2e7d32, near: 0xb26a00, 'not-covered': 0x616161 };

/** What stands on a page: an excerpt, an article of the sources, or a heading or line of a part. */
interface Item extends Placed {
  /** Made only for the page that is shown. */
  content: () => string;
  /** The button beside it: its label, and the id of the citation that it opens. */
  button?: { label: string; citation: string };
}

/**
 * @param page - from 1; past the last page, the last is shown
 */
export function answerView(answer: Answer, page: number, text: Text): View {
  const question = questionDisplay(answer.question, text);
  const head = display(
    [...takenLine(answer, text), findingLine(answer, text), ...differenceLine(answer, text)].join('\n'),
  );
  const conflicts = answer.conflicts.slice(0, mostConflicts).map((conflict) => conflictLine(conflict, answer, text));
  const around = [question.content, head.content, ...conflicts].join('').length + room.searched + room.page;
  const pageRoom = limits.text - around;
  const listed = answer.sources.length > 0;
  const items = listed ? articleItems(answer, text, pageRoom) : evidenceItems(answer, text, pageRoom);
  const parted = answer.sections === undefined ? most.excerpts : most.parts;
  const pages = paginate(items, pageRoom, listed ? most.articles : parted);
  const shown = Math.min(Math.max(page, 1), pages.length);
  const body: APIComponentInContainer[] = [head, ...components(pages[shown - 1]!)];
  if (conflicts.length > 0) body.push(display(conflicts.join('\n')));
  body.push({ type: ComponentType.Separator, divider: false, spacing: SeparatorSpacingSize.Small });
  body.push(display(searchedLine(answer, shown, pages.length, text)));
  const view: View = [
    question,
    { type: ComponentType.Container, accent_color: colours[answer.status], components: body },
  ];
  if (pages.length > 1) view.push(pageButtons(answer.question.kind, shown, pages.length, text));
  view.push(...otherReadingRow(answer.question, text), ...furtherRow(answer, text));
  return view;
}

/** The items of a page as components. A paragraph that stands twice on a page has one button. */
function components(items: readonly Item[]): APIComponentInContainer[] {
  const offered = new Set<string>();
  return items.map(({ content, button }) => {
    if (button === undefined || offered.has(button.citation)) return display(content());
    offered.add(button.citation);
    return passage(content(), button.citation, button.label);
  });
}

/** The evidence: under the headings of its parts, where it has parts. */
function evidenceItems(answer: Answer, text: Text, available: number): Item[] {
  if (answer.sections === undefined) return excerptItems(answer.excerpts, answer, text, available);
  return answer.sections.flatMap(({ heading, lines, excerpts }) => {
    const head = blocks([headingMarkdown(heading, text), ...lines.map((line) => lineMarkdown(line, text))]);
    const above = head.map((content, index) => ({ size: content.length, follows: index > 0, content: () => content }));
    // A heading stays with the first of what stands under it, and a long list of lines may be parted.
    const [first, ...rest] = excerptItems(excerpts, answer, text, available);
    return [...above, ...(first === undefined ? [] : [{ ...first, follows: true }]), ...rest];
  });
}

/** Lines put together as far as a block goes, so that a heading and its few lines take one part of a page. */
function blocks(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + line.length < room.block) joined[joined.length - 1] = `${last}\n${line}`;
    else joined.push(line);
  }
  return joined;
}

function excerptItems(excerpts: readonly Excerpt[], answer: Answer, text: Text, available: number): Item[] {
  return excerpts.map((excerpt, index) => {
    const content = excerptMarkdown(excerpt, answer, text, available);
    return {
      size: content.length,
      follows: index > 0 && belongsToTheOneBefore(excerpt),
      content: () => content,
      button: { citation: excerpt.citation.id, label: text.discord.buttons.context },
    };
  });
}

function belongsToTheOneBefore({ reason }: Excerpt): boolean {
  return reason === 'names-speaker' || reason === 'gives-context' || reason === 'same-event';
}

/** Every article is given the same room, so that a long list need not be written out to be paged. */
function articleItems(answer: Answer, text: Text, available: number): Item[] {
  const size = Math.floor(available / most.articles);
  return answer.sources.map((article) => ({
    size,
    follows: false,
    content: () => articleLines(article, text, size),
    button: { citation: `${article.id}-1`, label: text.discord.buttons.read },
  }));
}

/** How free words were taken, where they can be read in another way. */
function takenLine({ question }: Answer, { discord }: Text): string[] {
  return question.other === undefined ? [] : [`-# ${discord.taken(question.kind)}`];
}

/** The finding, the speaker's name in bold; that words are not on record as such, is in bold as well. */
function findingLine({ finding, speaker }: Answer, { answers }: Text): string {
  const sentence = oneLine(answers.finding(finding));
  const name = speaker === null ? '' : oneLine(speaker.name);
  const start = name === '' ? -1 : sentence.indexOf(name);
  if (start === -1) return shortExcerpt(sentence, [{ start: 0, end: sentence.length }], room.finding);
  const verdict = finding.key === 'not-on-record-in-these-words' ? sentence.indexOf('. ') + 1 : 0;
  const marks = [...(verdict > 0 ? [{ start: 0, end: verdict }] : []), { start, end: start + name.length }];
  return shortExcerpt(sentence, marks, room.finding);
}

/** The words asked for beside those on record, where they are not the same. */
function differenceLine({ difference }: Answer, text: Text): string[] {
  return difference === undefined ? [] : [differenceMarkdown(difference, text)];
}

function searchedLine(answer: Answer, page: number, pages: number, { answers, discord }: Text): string {
  const searched = shortLine(answers.searched(answer.searched), room.searched);
  return pages > 1 ? `-# ${searched} ${discord.page(page, pages)}` : `-# ${searched}`;
}
