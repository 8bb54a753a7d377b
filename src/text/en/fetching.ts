/** Why something could not be fetched, in English. Each follows the address it is about. */
import type { FeedErrorCode } from '../../ingest/feeds/index.js';
import type { FetchErrorCode, FetchErrorDetails } from '../../ingest/fetch/index.js';
import { count } from './counting.js';

const plain: Readonly<Partial<Record<FetchErrorCode, string>>> = {
  'bad-address':
    'is no address of the web that can be fetched: it must begin with http:// or https:// and hold neither a port of its own nor a password.',
  inward: 'leads into a private network or to this machine: only addresses of the open web are fetched.',
  'no-such-host': 'names a site that does not exist: check its spelling.',
  unreachable: 'could not be reached: try again later.',
  insecure: 'could not prove that it is the site it says it is: its certificate is not valid.',
  packed: 'is packed in a way that cannot be read.',
  redirects: 'sends visitors on in circles.',
  robots: 'asks programs not to read it (robots.txt): save the page in your browser and import the file.',
  'robots-unknown': 'could not say what programs may read (robots.txt): try again later.',
  paywall: 'is for paying readers: paste the text, or import the page as a file, if you may.',
  consent: 'is behind a wall that asks for consent to be tracked: save the page in your browser and import the file.',
  'sign-in': 'is for people who have signed in: save the page in your browser and import the file.',
  legal: 'is kept from readers for legal reasons.',
  stopped: 'was not fetched: it was stopped.',
};

/** A sentence without its subject. */
export function fetchFailure(code: FetchErrorCode, details: FetchErrorDetails): string {
  switch (code) {
    case 'slow':
      return `did not answer within ${count(Number(details['seconds']), 'second', 'seconds')}: try again later.`;
    case 'too-large':
      return `is too large: at most ${Math.round(Number(details['limit']) / (1024 * 1024))} MB are read.`;
    case 'status':
      return `cannot be had: the site answered with error ${String(details['status'])}.`;
    case 'wait':
      return `asks to come back later: try again in ${count(Math.ceil(Number(details['seconds']) / 60), 'minute', 'minutes')}.`;
    case 'kind':
      return `is no article but ${String(details['type'])}.`;
    default:
      return plain[code] ?? 'could not be fetched.';
  }
}

const unreadable: Readonly<Record<FeedErrorCode, string>> = {
  'not-a-feed': 'is no feed: give the address of an RSS, Atom or JSON feed, or of a news sitemap.',
  entities: 'holds XML entities of its own, which are not read for safety.',
  malformed: 'is a damaged feed: its end or a part of it is missing.',
};

/** Why a feed could not be read. A sentence without its subject. */
export function feedUnreadable(code: FeedErrorCode): string {
  return unreadable[code];
}

/**
 * Why the check of a feed failed, as it was kept. A sentence without its subject.
 *
 * @param code - of a FetchError or a FeedError; one that a newer version kept has a general sentence
 */
export function feedFailure(code: string, details: FetchErrorDetails): string {
  return code in unreadable ? feedUnreadable(code as FeedErrorCode) : fetchFailure(code as FetchErrorCode, details);
}
