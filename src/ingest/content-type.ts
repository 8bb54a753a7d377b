/** What a `Content-Type` header says, in lower case; empty where it says nothing. */
export interface ContentType {
  /** Type and subtype: "text/html". */
  media: string;
  charset?: string;
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/u;

/**
 * Reads a `Content-Type` header (RFC 9110, 8.3); other parameters than the charset are passed over.
 * @param header as it was sent; undefined when none was
 */
export function contentTypeOf(header: string | undefined): ContentType {
  const lower = (header ?? '').toLowerCase();
  const media = /^\s*([^\s;]*)/u.exec(lower)?.[1] ?? '';
  const charset = CHARSET.exec(lower)?.[1];
  return charset === undefined ? { media } : { media, charset };
}
