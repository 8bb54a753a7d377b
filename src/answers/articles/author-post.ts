/** The post that a byline gives its author ("Ada Lund, Harbour Correspondent"). */
import type { Answer, Excerpt, Question } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';
import { sourcingPackFor } from '../../language/sourcing/index.js';
import { articlesBy } from './article-asked.js';
import { citationOf, factsParagraph } from '../excerpts/citation.js';
import { answerOf } from '../result.js';
import type { Coverage } from '../passages/passages.js';

/** Days, hours and marks between the parts of a byline. */
const noWords = /^[\p{N}\p{P}\p{S}\s]*$/u;

/** What a byline prints behind an author's name, as long as it is words and no other author's name. */
function postIn(printed: string, author: string, { byline, language }: Article): { start: number; end: number } | null {
  const at = printed.indexOf(author);
  if (at === -1) return null;
  const from = at + author.length;
  const others = (byline ?? '').split(',').flatMap((each) => {
    const place = each.trim() === author ? -1 : printed.indexOf(each.trim(), from);
    return place === -1 ? [] : [place];
  });
  const rest = printed.slice(from, Math.min(printed.length, ...others)).split(/[|\n•·]/u)[0]!;
  const { bylineFraming } = sourcingPackFor(language);
  if (noWords.test(rest.replace(bylineFraming, ' '))) return null;
  const opening = /^[\s,;:–—-]*/u.exec(rest)![0].length;
  const closing = /[\s,;:–—-]*$/u.exec(rest)![0].length;
  return { start: from + opening, end: from + rest.length - closing };
}

/**
 * Answers which post somebody holds who signs articles.
 *
 * @param name - the author, as the reader names him or her
 * @returns null when nobody of that name signs an article
 */
export function authorPost(coverage: Coverage, question: Question, name: string, language: string): Answer | null {
  const articles = articlesBy(coverage, name, language);
  if (articles.length === 0) return null;
  const excerpts: Excerpt[] = [];
  let found: { name: string; post: string } | null = null;
  for (const article of articles) {
    const printed = article.provenance.byline?.printed ?? '';
    const authors = (article.byline ?? '').split(',').map((each) => each.trim());
    const asked = name.toLowerCase().split(/\s+/u).at(-1)!;
    const author = authors.find((each) => each.toLowerCase().includes(asked)) ?? authors[0]!;
    const post = postIn(printed, author, article);
    if (post === null) continue;
    found ??= { name: author, post: printed.slice(post.start, post.end) };
    excerpts.push({ citation: citationOf(article, factsParagraph), text: printed, marks: [post], reason: 'answers' });
  }
  const finding = found === null ? ({ key: 'not-covered' } as const) : ({ key: 'author-post', ...found } as const);
  const status = found === null ? 'not-covered' : 'answered';
  return answerOf(coverage.library, question, { status, finding, excerpts });
}
