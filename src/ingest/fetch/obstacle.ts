/**
 * Walls before a page: for paying readers, for consent to be tracked. They are recognised by what the page itself says, so that the
 * moderator hears why there is no article; nothing goes around them.
 */
import { readAccess } from '../page/linked-data.js';
import { surveyFetchedPage } from './page-survey.js';

export type Obstacle = 'paywall' | 'consent';

export interface FetchedPage {
  html: string;
  /** What was asked for. */
  requested: URL;
  /** Where redirects led. */
  url: URL;
}

/** A page with more text than this in its paragraphs is no wall, whatever it says beside the text. Characters. */
const SHORT = 1_500;

/** What stands where an article for subscribers breaks off. */
const SUBSCRIBERS_ONLY: readonly RegExp[] = [
  /\b(?:subscribe|sign up|register|log ?in|sign in)\b[^.]{0,60}\bto (?:continue|keep) reading\b/iu,
  /\bto (?:continue reading|read (?:the (?:full|rest)|this) )/iu,
  /\b(?:exclusive(?:ly)?|only|available|reserved) (?:to|for) (?:our )?(?:paying )?(?:subscribers|members)\b/iu,
  /\bsubscribers?[- ]only\b/iu,
  /\br[ée]serv[ée]e?s? (?:à nos|aux) abonn[ée]s/iu,
  /\b(?:article|contenu) (?:pour|réservé aux) (?:les )?abonn[ée]s/iu,
  /\bil vous reste [\d.,]+\s?% de (?:cet|ce) /iu,
];

/** Titles of pages that ask for consent before they show anything. */
const CONSENT_TITLE: readonly RegExp[] = [
  /\bbefore you (?:continue|proceed)\b/iu,
  /\b(?:we (?:value|care about|respect)|about) your privacy\b/iu,
  /\byour (?:privacy|cookie|data) (?:choices|settings|preferences)\b/iu,
  /\b(?:cookie|privacy) (?:consent|wall|settings|preferences)\b/iu,
  /\bavant de (?:continuer|poursuivre)\b/iu,
  /\brespect de votre vie priv[ée]e\b/iu,
];

/** The choice that such a page leaves. */
const CONSENT_CHOICE: readonly RegExp[] = [
  /\b(?:accept|agree|allow|consent)\b[^.]{0,30}\b(?:all|cookies)\b/iu,
  /\b(?:reject|refuse|decline) all\b/iu,
  /\bi (?:accept|agree)\b/iu,
  /\btout (?:accepter|refuser)\b/iu,
  /\baccepter (?:et|les cookies)\b/iu,
];

/** Hosts and paths that publishers send readers to for their consent. */
const CONSENT_HOST = /^(?:consent|guce|cmp|privacy)\./u;
const CONSENT_PATH = /\/(?:collect-?consent|consent|privacy-?wall|cookie-?wall)(?:\/|$)/iu;

const says = (patterns: readonly RegExp[], words: string): boolean => patterns.some((pattern) => pattern.test(words));

/**
 * Recognises a wall.
 *
 * @returns null when the page is open, as far as it says
 */
export function obstacleOf({ html, requested, url }: FetchedPage): Obstacle | null {
  if (sentForConsent(requested, url)) return 'consent';
  const { linkedData, contentTier, titles, text, paragraphs } = surveyFetchedPage(html);
  // A metered article is open to readers who have not used up their meter, and says so to others.
  const isMetered = contentTier === 'metered' && paragraphs > SHORT;
  if (contentTier === 'locked' || (readAccess(linkedData) === 'locked' && !isMetered)) return 'paywall';
  if (paragraphs > SHORT) return null;
  if (says(SUBSCRIBERS_ONLY, text)) return 'paywall';
  return titles.some((title) => says(CONSENT_TITLE, title)) && says(CONSENT_CHOICE, text) ? 'consent' : null;
}

/** Whether a request for something else ended at a page for consent. */
function sentForConsent(requested: URL, url: URL): boolean {
  const isConsent = ({ hostname, pathname }: URL): boolean =>
    CONSENT_HOST.test(hostname) || CONSENT_PATH.test(pathname);
  return requested.href !== url.href && isConsent(url) && !isConsent(requested);
}
