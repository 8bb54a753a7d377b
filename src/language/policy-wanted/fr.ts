/** French: the kinds of things that are wanted of a policy. */
import type { PolicyWantedPack } from './pack.js';

export const french: PolicyWantedPack = {
  code: 'fr',
  things: [],
  general:
    /^(?:politiques?|regles?|mesures?|decisions?|ordres?|sujet|matiere|concernant|exactement|nouve(?:au|lle)|recente?|maintenant|seule?|dit|gens|personnes?)$/u,
  leavesOpen: /(?<!\p{L})(?:interrog\p{L}+|n['’](?:a|ont) pas (?:dit|répondu|précisé))(?!\p{L})/iu,
  argued: /(?<!\p{L})(?:arguments?|raisons?|motifs?|pourquoi|reproch\p{L}+)(?!\p{L})/iu,
  decidedOn:
    /^(?:qu|quelle?s?)(?!\p{L})[^,;]*?(?<!\p{L})(?:déci\p{L}+|règles?|mesures?)(?!\p{L})[^,;]*? (?:sur|concernant|au sujet|à propos|quant)(?!\p{L}) /iu,
};
