/** French ways of asking beside the plain ones. */
import type { AskedKinds } from './asked-kinds.js';

export const frenchKinds: AskedKinds = {
  described:
    /^(?:(?:c['’]est )?qui(?: est-ce)?(?: qui)?|quel(?:le)?s?(?: [\p{L}-]+){1,3}?) ((?:ne |n['’]|s['’]|se |a |ont |est |sont |avait |refuse|veut|craint|s['’]oppose)\s*.+)$/iu,
  reporting:
    /^(?:(?:a|ont|avait|avaient) )?(?:dit|disait|affirm\p{L}+|reconn\p{L}+|expliqu\p{L}+|estim\p{L}+|averti\p{L}*|prévenu|promis|assur\p{L}+|annonc\p{L}+|admi[st]\p{L}*|pens\p{L}+|croi\p{L}+|écrit)\s+qu(?:e\s+|['’])/iu,
  quoted: /^(?:c['’]est )?qui(?: est-ce qui| qui)? (?:[\p{L}'’]+ ){1,5}?(?=["“«])(.+)$/iu,
  endAsked: /^(?:jusqu['’](?:à|a|au|en) ?|avant |d['’]ici (?:à )?)(?:quand|quel)/iu,
  setting:
    /(?<!\p{L})(?:(?:à|aux?|devant|lors d(?:e|u)|pendant|dans)\s+)?(?:(?:la|le|les|l['’]|une?|son|sa)\s*)?(?:journalistes|presse|médias|(?:conférence|point)(?: de presse)?|entretien|interview)(?!\p{L})/giu,
  thenDid: /^[\s,]*(?:avant (?:de |d['’])|puis |et puis |tout en )\p{L}+/iu,
};
