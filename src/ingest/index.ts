/** A page, a file or a paste becomes an article: clean numbered paragraphs and facts that say where they came from. */
export { articleFrom, checkedFact, missingFacts } from './article.js';
export { articleId } from './article-id.js';
export type { Draft, Furniture, FurnitureReason } from './draft.js';
export { IngestError, type IngestErrorCode, type IngestErrorDetails } from './errors.js';
export { closeExtraction, extract, type Hint } from './extraction/index.js';
export { draftFromBytes, type Origin } from './file.js';
export { articlesFromFile, type FileOptions, type FileOutcome } from './files/index.js';
export { BYTE_LIMIT, checkSize } from './limits.js';
export { draftFromMarkdown } from './markdown.js';
export { draftFromHtml } from './page/index.js';
export { draftFromSource } from './source.js';
export { draftFromText } from './text.js';
