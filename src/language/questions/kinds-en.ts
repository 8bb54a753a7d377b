/** English ways of asking beside the plain ones. */
import type { AskedKinds } from './asked-kinds.js';

const auxiliary = "(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could|should|must)(?:n['’]t)?";

export const englishKinds: AskedKinds = {
  described: new RegExp(
    `^(?:who(?:se)?|which(?: of (?:the|these|those))?(?: [\\p{L}-]+){1,3}?)(?: (?:was|is) it (?:that|who))? ((?:${auxiliary}|\\p{L}{2,}[^s\\W]s|\\p{L}{2,}ed|told|felt|thought|gave|made|took|came|went|met|saw|found|kept|left) .+)$`,
    'iu',
  ),
  reporting:
    /^(?:(?:has|had|have|did) )?(?:say|said|says|admit\w*|acknowledg\w+|conced\w+|complain\w*|explain\w*|suggest\w*|argu\w+|claim\w*|insist\w*|warn\w*|predict\w*|think|thinks|thought|believ\w+|feel|feels|felt|confirm\w*|announc\w+|promis\w+|vow\w*|pledg\w+|stat(?:e|es|ed)|not(?:es|ed)|repl(?:y|ies|ied)|remark\w*|wrote|writes)(?: that)?\s+/iu,
  quoted: /^who(?: was it (?:that|who)| has| had)? (?:\p{L}+ ){1,5}?(?=["“«])(.+)$/iu,
  endAsked: /^(?:until|till|by|before|through) (?:when|what|which)(?!\p{L})|(?<!\p{L})(?:until|till)$/iu,
  setting:
    /(?<!\p{L})(?:to )?(?:(?:the|a|an|his|her|their|that|this) )?(?:reporters|journalists|press|media|(?:(?:at|in|during) (?:(?:the|a|an|his|her|their|that|this) )?)?(?:\p{L}+ )?(?:briefing|conference|interview))(?!\p{L})/giu,
  thenDid:
    /^[\s,]*(?:before|and then|then|while)\s+(?:\p{L}+ly\s+)?(?:\p{L}+ing|(?:he|she|they)\s|went|turned|moved|left|walked|changed)(?!\p{L})/iu,
};
