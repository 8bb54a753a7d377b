/** French courtesy and roundabout forms, and the plain questions that mean the same. */
import { frenchComparing } from './comparing-fr.js';
import type { Rephrasing } from './pack.js';

export const frenchRephrasings: readonly Rephrasing[] = [
  [/^(?:bonjour|salut|bonsoir)[,!]? /iu, ''],
  [/^(?:(?:juste |encore )?(?:une |petite )*question(?: rapide)?|rapidement|pour info)[ ,:]+(?=\p{L})/iu, ''],
  [
    /^(?:(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous) (?:me )?dire|dis-moi|dites-moi|je (?:voudrais|veux|souhaite|souhaiterais|cherche à) savoir|j['’]aimerais (?:bien )?savoir|je me demande|(?:on|nous) (?:voudrait|voudrions|aimerait|aimerions) savoir|(?:quelqu['’]un|on) sait|(?:j['’]ai |nous avons |on a )?besoin de savoir|sais-tu|savez-vous|vous savez|tu sais),? (?=(?:(?:à|de|par|pour|dans|sur|en) )?(?:qui|que|quoi|quand|où|ou|pourquoi|comment|combien|quel|quelle|quels|quelles|si|ce que?)(?!\p{L}))/iu,
    '',
  ],
  [/,? (?:s['’]il (?:te|vous) pla[îi]t|merci)$/iu, ''],
  [/,? (?:selon|d['’]après|dans) (?:les|ces|tous les) (?:articles?|journaux|médias)$/iu, ''],
  ...frenchComparing,
  [/^quel (?:est|était) le nombre (?:total |exact )?(d(?:e |es |['’]).+)$/iu, 'combien $1'],
  [/^(?:pour quel(?:le)?s? (?:raisons?|motifs?)|à cause de quoi)(?: est-ce que?)? /iu, 'pourquoi '],
  [/^quelle (?:est|était) la raison d(?:e |u |e la |['’])(.+)$/iu, 'pourquoi $1'],
  [/^(?:le )?nom d(?:u |e la |e l['’])(.+)$/iu, 'quel est le nom de $1'],
];
