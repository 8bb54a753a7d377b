/** English words of a question for a change: something ended, forbidden, begun or lifted. */
import { type QuestionPack, wordSet } from './pack.js';

export const englishChanged: QuestionPack['changed'] = {
  acts: `change alter amend revise reverse rework overhaul tighten stop end cease halt ban bar forbid prohibit outlaw block close shut
      restrict limit curb confine remove revoke withdraw exclude suspend yield relent introduce impose adopt enact require cap scrap abolish cancel axe ditch evict oust clear seal freeze
      rescind repeal curtail ration replace overturn`.split(/\s+/u),
  begun:
    `launch start begin free release expel evict deploy send shrink reduce cut slash trim lower raise increase double halve boost
      toughen stiffen loosen widen shorten extend`.split(/\s+/u),
  decided: /(?<!\p{L})(?:decision|move|order|agreement|choice|resolve) to (?<act>\p{L}+)/iu,
  lifted: {
    acts: 'withdraw revoke remove lift reverse suspend drop scrap end cease cancel rescind repeal relax ease'.split(
      ' ',
    ),
    bans: wordSet('order orders ban bans prohibition restriction restrictions embargo closure curfew decree blockade'),
  },
  noLonger: /(?<!\p{L})(?:no longer|not [^,;]*any (?:more|longer)|n['’]t [^,;]*any ?(?:more|longer))(?!\p{L})/iu,
};
