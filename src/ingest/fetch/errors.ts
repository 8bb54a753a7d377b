/** Why something could not be fetched. Worded for people in `src/text`. */
export type FetchErrorCode =
  /** No address of the web: another scheme, a password in it, another port than 80 and 443, or no address at all. */
  | 'bad-address'
  /** The host is, or leads to, an address of a private network or of this machine. Nothing was sent to it. */
  | 'inward'
  /** Nothing has this name. */
  | 'no-such-host'
  /** No connection, or one that ended before the answer did. */
  | 'unreachable'
  /** The host could not prove that it is the one that was asked. */
  | 'insecure'
  /** No answer, or not all of it, in time. `details`: `seconds`. */
  | 'slow'
  /** The body, as sent or as unpacked, is larger than is read. `details`: `limit` in bytes. */
  | 'too-large'
  /** The body is packed in a way that is not read, or damaged. */
  | 'packed'
  /** More redirects than are followed, or a redirect that leads nowhere. `details`: `limit`. */
  | 'redirects'
  /** The server answered with an error. `details`: `status`. */
  | 'status'
  /** The server asks to come back later than anybody would wait for. `details`: `seconds`. */
  | 'wait'
  /** What was sent is of a kind that is not read: a picture, a film. `details`: `type`. */
  | 'kind'
  /** robots.txt asks programs not to read this. */
  | 'robots'
  /** robots.txt could not be asked for; it counts as a no until it can (RFC 9309, 2.3.1.4). */
  | 'robots-unknown'
  /** For paying readers only. */
  | 'paywall'
  /** A wall that asks for consent to be tracked stands before it. */
  | 'consent'
  /** For people who have signed in. */
  | 'sign-in'
  /** Kept from readers for legal reasons (451). */
  | 'legal'
  /** The caller no longer wants it. */
  | 'stopped';

export type FetchErrorDetails = Readonly<Record<string, string | number>>;

/** The one error that fetching throws; anything else is a defect of ours. */
export class FetchError extends Error {
  override readonly name = 'FetchError';

  /**
   * @param code - what went wrong
   * @param address - what was asked for
   * @param details - what its sentence needs
   * @param options - the error underneath, for the log
   */
  constructor(
    readonly code: FetchErrorCode,
    readonly address: string,
    readonly details: FetchErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(`cannot fetch ${address}: ${code} ${JSON.stringify(details)}`, options);
  }
}

/** Answers that may be others a moment later (RFC 9110, 15.5.9 and 15.6; 429 is RFC 6585's). */
const TEMPORARY_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether a server that answers so may answer otherwise a little later. */
export function isTemporaryStatus(status: number): boolean {
  return TEMPORARY_STATUS.has(status);
}

/** Whether the same request may well succeed a little later. */
export function isTemporary({ code, details }: FetchError): boolean {
  if (code === 'status') return isTemporaryStatus(Number(details['status']));
  return code === 'unreachable' || code === 'slow' || code === 'no-such-host' || code === 'robots-unknown';
}
