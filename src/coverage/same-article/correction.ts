/** Notices by which an outlet says that it corrected an article. */
import type { Article } from '../article.js';

/** How a paragraph begins that says so, in the languages we read. */
const beginnings = [
  /^(?:corrections?|clarifications?|errat(?:um|a))\s*(?:\([^)]{1,40}\)\s*)?[:.–—-]/iu,
  /^(?:editor['’]?s?['’]? note|correction notice)\b.{0,200}\b(?:correct|incorrect|error|mis(?:stat|spell|identif)|earlier version)/iu,
  /\b(?:an? (?:earlier|previous) version of this (?:article|story|report|page))\b/iu,
  /^this (?:article|story|report) (?:has been|was) (?:corrected|amended|updated to correct)\b/iu,
  /^(?:rectificatif|erratum|précision)\s*[:.–—-]/iu,
  /\bune version (?:antérieure|précédente) de (?:cet article|ce texte)\b/iu,
];

/**
 * The paragraphs that say what was corrected, as printed, one a line.
 *
 * @returns null when there is none
 */
export function correctionNotice({ paragraphs }: Pick<Article, 'paragraphs'>): string | null {
  const notices = paragraphs.filter(({ text }) => beginnings.some((beginning) => beginning.test(text)));
  return notices.length === 0 ? null : notices.map(({ text }) => text).join('\n');
}
