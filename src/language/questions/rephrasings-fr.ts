/** French courtesy and roundabout forms, and the plain questions that mean the same. */
import { frenchComparing } from './comparing-fr.js';
import type { Rephrasing } from './pack.js';

export const frenchRephrasings: readonly Rephrasing[] = [
  [/^(?:bonjour|salut|bonsoir)[,!]? /iu, ''],
  [
    /^(?:(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous) (?:me )?dire|dis-moi|dites-moi|je (?:voudrais|veux|souhaite) savoir|sais-tu|savez-vous),? (?=(?:qui|que|quoi|quand|où|ou|pourquoi|comment|combien|quel|quelle|quels|quelles)(?!\p{L}))/iu,
    '',
  ],
  [/,? (?:s['’]il (?:te|vous) pla[îi]t|merci)$/iu, ''],
  [/,? (?:selon|d['’]après|dans) (?:les|ces|tous les) (?:articles?|journaux|médias)$/iu, ''],
  ...frenchComparing,
  [/^quel (?:est|était) le nombre (?:total |exact )?(d(?:e |es |['’]).+)$/iu, 'combien $1'],
  [/^quelle (?:est|était) la raison d(?:e |u |e la |['’])(.+)$/iu, 'pourquoi $1'],
  [/^(?:le )?nom d(?:u |e la |e l['’])(.+)$/iu, 'quel est le nom de $1'],
];
