/** What can be wrong with a source. Worded for people in `src/text`. */
export type IngestErrorCode =
  /** Nothing but white space. */
  | 'empty'
  /** Not text: control bytes, or an archive, picture or document format. */
  | 'binary'
  /** More than `BYTE_LIMIT` bytes. `details`: `bytes`, `limit`. */
  | 'too-large'
  /** Text, but nothing in it reads as a paragraph of an article. */
  | 'no-paragraphs'
  /** A fact an article cannot do without is neither found nor given. `details`: `facts`, a list of names. */
  | 'missing-fact'
  /** A given or front matter value that does not fit. `details`: `value`, and `fact` where two facts share a form. */
  | 'bad-date'
  | 'bad-url'
  | 'bad-language'
  /** A given outlet, headline or byline that is too long to be one. `details`: `fact`, `limit`. */
  | 'bad-text'
  /** A page built so that reading it would take too long: nested too deep or too many elements. `details`: `limit`. */
  | 'too-complex'
  /** Reading it took longer than is allowed, and was given up. `details`: `seconds`. */
  | 'too-slow'
  /** Reading it took more memory than is allowed, and was given up. `details`: `megabytes`. */
  | 'too-much-memory'
  /** A PDF, a saved page or an archive that cannot be opened, or breaks off. */
  | 'damaged'
  /** Needs a password. */
  | 'protected'
  /** A PDF of pictures of pages: there is no text in it. */
  | 'no-text-layer'
  /** A PDF of more pages than are read. `details`: `pages`, `limit`. */
  | 'too-many-pages'
  /** An archive of more files than are read. `details`: `limit`. */
  | 'too-many-files'
  /** A file of an archive whose path leads out of it, or that is a link or a device. */
  | 'unsafe-path'
  /** A file of an archive that unpacks to a hundred times its size and more. */
  | 'too-compressed'
  /** An archive inside an archive. */
  | 'nested-archive'
  /** The front matter of a Markdown file cannot be read. `details`: `problem`, `line`, `detail`. */
  | 'bad-front-matter';

export type IngestErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

/** The one error that reading a source throws; anything else is a defect of ours. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  readonly code: IngestErrorCode;
  readonly details: IngestErrorDetails;

  constructor(code: IngestErrorCode, details: IngestErrorDetails = {}) {
    super(`cannot take this source in: ${code} ${JSON.stringify(details)}`);
    this.code = code;
    this.details = details;
  }
}
