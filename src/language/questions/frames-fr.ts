/** What French readers put around a question. */
import type { Frames } from './frames.js';
import { wordSet } from './pack.js';
import { frenchReaderWords } from './reader-words-fr.js';

export const frenchFrames: Frames = {
  words:
    wordSet(`${frenchReaderWords} devoirs exposé ecole professeur examen bibliographie groupe contexte ligne lignes redaction verification verifier faits note
    rapide question questions reponse reponses desole demande dire dites citer citez expliquer expliquez selon papier papiers
    couverture recit recits citation citations mot mots precis precisement textuellement chaque seul seule seulement deux trois
    bref phrase phrases detail details accord oui non vrai vraiment simplement amis jour date`),
  opens:
    /^(?:et |mais |ou )?(?:(?:à|de|d['’]|en|par|pour|sur|avec|dans|chez|vers|depuis|jusqu['’]à) ?)?(?:qui|que|qu['’]|quoi|quel(?:le)?s?|lequel|laquelle|quand|o[uù]|pourquoi|comment|combien|est-ce|a-t-|ont-ils|est-il|est-elle)/iu,
  elliptic:
    /^(?:et |mais |ou )?(?:(?:à|de|d['’]|en|par|pour|sur|avec|dans|chez|vers|depuis|jusqu['’]à) ?)?(?:qui|quoi|quel(?:le)?s?|lequel|laquelle|quand|o[uù]|pourquoi|comment|combien)(?!\p{L})/iu,
  purpose:
    /,? pour (?:une?|le|la|ce|cette|mon|ma|mes|notre) (?:\p{L}+ )?(?:note de bas de page|devoir|dissertation|mémoire|séminaire|quiz|encadré|exposé|cours|élèves)(?=[\s.!?]*$)/iu,
  person: /(?<!\p{L})(?:il|elle)(?!\p{L})/iu,
  thing: /(?<!\p{L})(?:cela|ça|c['’](?=est))/iu,
  clauseFirst:
    /^((?:lorsqu|quand|pendant|après|avant|alors)[^,?]{5,}), ((?:qui|que|qu['’]|quoi|quel|quand|o[uù]|pourquoi|comment|combien|est-ce).+)$/iu,
  conditionFirst:
    /^(s(?:i |['’]ils? )[^,?]{5,}), ((?:qui|que|qu['’]|quoi|quel|quand|o[uù]|pourquoi|comment|combien|est-ce).+)$/iu,
};
