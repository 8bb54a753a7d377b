/** An answer as a message: the question, the finding, the evidence, what does not agree, what was searched. */
import {
  type APIComponentInContainer,
  type APITextDisplayComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import type { Answer, AnswerStatus, Excerpt } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import type { View } from '../commands/command.js';
import { articleLines } from './citation.js';
import { conflictLine } from './conflict.js';
import { oneLine } from './escaping.js';
import { excerptBlock, excerptComponent } from './excerpt.js';
import { pageButtons, paginate, type Placed } from './paging.js';
import { questionDisplay } from './question.js';
import { limits, shortExcerpt, shortLine } from './size.js';

/** Room for the parts around the evidence, in characters as escaped. */
const room = { finding: 500, searched: 200, page: 60 } as const;

/** More conflicts than these are not shown: the excerpts show them. */
const mostConflicts = 2;

/** Things on a page. An excerpt takes three components, and a page should be read without scrolling for long. */
const most = { excerpts: 5, articles: 10 } as const;

/** Colour of the edge: on record, near, not covered. */
const colours: Readonly<Record<AnswerStatus, number>> = { answered: 0x2e7d32, near: 0xb26a00, 'not-covered': 0x616161 };

/** What stands on a page: an excerpt or an article of the sources. */
interface Item extends Placed {
  component(withContext: boolean): APIComponentInContainer;
  /** The id of the citation behind the Context button; null for an article. */
  citation: string | null;
}

/**
 * @param page - from 1; past the last page, the last is shown
 */
export function answerView(answer: Answer, page: number, text: Text): View {
  const question = questionDisplay(answer.question, text);
  const head = display(findingLine(answer, text));
  const conflicts = answer.conflicts.slice(0, mostConflicts).map((conflict) => conflictLine(conflict, answer, text));
  const around = [question.content, head.content, ...conflicts].join('').length + room.searched + room.page;
  const pageRoom = limits.text - around;
  const items =
    answer.excerpts.length > 0 || answer.kind !== 'sources'
      ? excerptItems(answer, text, pageRoom)
      : articleItems(answer, text);
  const pages = paginate(items, pageRoom, answer.kind === 'sources' ? most.articles : most.excerpts);
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
  return view;
}

/** The items of a page as components. A paragraph cited twice on a page has one Context button. */
function components(items: readonly Item[]): APIComponentInContainer[] {
  const offered = new Set<string>();
  return items.map((item) => {
    const withContext = item.citation !== null && !offered.has(item.citation);
    if (item.citation !== null) offered.add(item.citation);
    return item.component(withContext);
  });
}

function excerptItems(answer: Answer, text: Text, available: number): Item[] {
  return answer.excerpts.map((excerpt, index) => {
    const block = excerptBlock(excerpt, answer.speaker, text, available);
    return {
      size: block.content.length,
      follows: index > 0 && belongsToTheOneBefore(excerpt),
      citation: excerpt.citation.id,
      component: (withContext) => excerptComponent(block, withContext, text),
    };
  });
}

function belongsToTheOneBefore({ reason }: Excerpt): boolean {
  return reason === 'names-speaker' || reason === 'gives-context';
}

function articleItems(answer: Answer, text: Text): Item[] {
  return answer.sources.map((article) => {
    const content = articleLines(article, text);
    return { size: content.length, follows: false, citation: null, component: () => display(content) };
  });
}

/** The finding in a sentence, the speaker's name in bold. */
function findingLine({ finding, speaker }: Answer, { answers }: Text): string {
  const sentence = oneLine(answers.finding(finding));
  const name = speaker === null ? '' : oneLine(speaker.name);
  const start = name === '' ? -1 : sentence.indexOf(name);
  const marks = start === -1 ? [{ start: 0, end: sentence.length }] : [{ start, end: start + name.length }];
  return shortExcerpt(sentence, marks, room.finding);
}

function searchedLine(answer: Answer, page: number, pages: number, { answers, discord }: Text): string {
  const searched = shortLine(answers.searched(answer.searched), room.searched);
  return pages > 1 ? `-# ${searched} ${discord.page(page, pages)}` : `-# ${searched}`;
}

function display(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}
