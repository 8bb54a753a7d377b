/** Why something could not be fetched, in French. Each follows the address it is about. */
import type { FeedErrorCode } from '../../ingest/feeds/index.js';
import type { FetchErrorCode, FetchErrorDetails } from '../../ingest/fetch/index.js';
import { count } from './counting.js';

const plain: Readonly<Partial<Record<FetchErrorCode, string>>> = {
  'bad-address':
    'n’est pas une adresse du web que l’on puisse lire : elle doit commencer par http:// ou https://, sans port particulier ni mot de passe.',
  inward: 'mène à un réseau privé ou à cette machine : seules les adresses du web ouvert sont lues.',
  'no-such-host': 'nomme un site qui n’existe pas : vérifiez son orthographe.',
  unreachable: 'n’a pas pu être joint : réessayez plus tard.',
  insecure: 'n’a pas pu prouver que c’est bien ce site : son certificat n’est pas valable.',
  packed: 'est comprimé d’une façon qui ne peut être lue.',
  redirects: 'renvoie ses visiteurs en rond.',
  robots:
    'demande aux programmes de ne pas le lire (robots.txt) : enregistrez la page dans votre navigateur et importez le fichier.',
  'robots-unknown': 'n’a pas pu dire ce que les programmes peuvent lire (robots.txt) : réessayez plus tard.',
  paywall: 'est réservé aux abonnés : collez le texte, ou importez la page comme fichier, si vous en avez le droit.',
  consent:
    'est derrière un mur qui demande d’accepter un suivi : enregistrez la page dans votre navigateur et importez le fichier.',
  'sign-in': 'est réservé aux personnes connectées : enregistrez la page dans votre navigateur et importez le fichier.',
  legal: 'est soustrait aux lecteurs pour des raisons de droit.',
  stopped: 'n’a pas été lu : on l’a arrêté.',
};

/** A sentence without its subject. */
export function fetchFailure(code: FetchErrorCode, details: FetchErrorDetails): string {
  switch (code) {
    case 'slow':
      return `n’a pas répondu en ${count(Number(details['seconds']), 'seconde', 'secondes')} : réessayez plus tard.`;
    case 'too-large':
      return `est trop gros : ${Math.round(Number(details['limit']) / (1024 * 1024))} Mo au plus sont lus.`;
    case 'status':
      return `ne peut être obtenu : le site a répondu par l’erreur ${String(details['status'])}.`;
    case 'wait':
      return `demande de revenir plus tard : réessayez dans ${count(Math.ceil(Number(details['seconds']) / 60), 'minute', 'minutes')}.`;
    case 'kind':
      return `n’est pas un article mais ${String(details['type'])}.`;
    default:
      return plain[code] ?? 'n’a pas pu être obtenu.';
  }
}

const unreadable: Readonly<Record<FeedErrorCode, string>> = {
  'not-a-feed':
    'n’est pas un flux : donnez l’adresse d’un flux RSS, Atom ou JSON Feed, ou d’un plan de site d’actualités.',
  entities: 'contient des entités XML qui lui sont propres, et que l’on ne lit pas par prudence.',
  malformed: 'est un flux abîmé : sa fin ou une partie manque.',
};

/** Why a feed could not be read. A sentence without its subject. */
export function feedUnreadable(code: FeedErrorCode): string {
  return unreadable[code];
}

/** Why the check of a feed failed, as it was kept. A sentence without its subject. */
export function feedFailure(code: string, details: FetchErrorDetails): string {
  return code in unreadable ? feedUnreadable(code as FeedErrorCode) : fetchFailure(code as FetchErrorCode, details);
}
