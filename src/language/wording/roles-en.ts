/**
 * What English readers tell of those or of what they ask for instead of naming it, and the noun that means it: whoever "speaks to the
 * press for the port" is its spokesperson, the body that "decides whether it is lawful" a court. Tried in order, and one after another.
 */

const persons =
  '(?:(?:the |an? |those |all |any |each |every )?(?:people|persons?|men|man|women|woman|ones?|officials?|officers?|somebody|someone|anyone|anybody|individuals?|figures?|employees?|side)|those|whoever|anyone)';
const auxiliary =
  '(?:(?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|must|can|could|should|do|does|did|also|has to|have to|had to|wants? to|means? to|trie[sd] to|try to|go(?:es)? and|went and|(?:is|are|were|was) (?:to|going to)|sent to|there to|supposed to|meant to|allowed to) )*';
/** Those who do something; the verb follows. */
const whoDo = `^${persons},? (?:named |in each \\p{L}+ |(?:who|that|whose job is to|whose task is to) )?(?:who |that )?${auxiliary}`;
const press =
  '(?:(?:the )?(?:press|media|reporters?|journalists?|newspapers?|papers?|cameras|news (?:people|outlets|agency|agencies|media))|questions?(?: from (?:the )?(?:press|media|reporters|journalists))?)';
const body =
  '(?:the |an? |that |which )?(?:bod(?:y|ies)|institutions?|authorit(?:y|ies)|organi[sz]ations?|instances?|panels?|ones?|people|persons?|place|side|office)';

const spot =
  '(?:the |those |all )?(?:places?|spots?|sites?|locations?|buildings?|points?|establishments?|premises|businesses)';

const rule = (pattern: string, noun: string): readonly [RegExp, string] => [new RegExp(pattern, 'iu'), noun];

/** A place by what is done there to whom or what. */
const placeWhere = (done: string, noun: string): readonly [RegExp, string] =>
  rule(
    `^${spot} (?:where|in which|at which|that) (?:the )?(?<what>.{2,40}?) (?:(?:is|are|was|were|be|been|being|get|gets|can be|could be|used to be|may be|had been|have been) )+${done}`,
    noun,
  );

export const rolesInEnglish: readonly (readonly [RegExp, string])[] = [
  // "Orvane, the company behind the pill": the noun tells what is asked.
  rule(
    '^(?:the )?(?<name>\\p{L}[\\p{L}-]*),? the (?<noun>(?:company|firm|business|body|agency|group|organi[sz]ation|union|party|council) .+)$',
    'the $<noun> $<name>',
  ),
  // who speaks for whom
  rule(
    `${whoDo}(?:answer(?:s|ed|ing)?|tell(?:s|ing)?|told|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|inform(?:s|ed)?|wr(?:ote|ites?)|repl(?:y|ies|ied)|explain(?:s|ed)?|fac(?:es?|ed|ing)|deal(?:s|t)? with|address(?:es|ed)?)(?: (?:to|with))? ${press}(?: (?:on behalf of|for|of|about))? ?(?:(?:what|how|that) (?:(?:would|will|should|could|may|might|is to|was to) be done (?:with|to|about) )?)?`,
    'the spokesperson of ',
  ),
  rule(
    `${whoDo}(?:speak(?:s|ing)?|spoke|talk(?:s|ed)?|answer(?:s|ed)?) (?:for|on behalf of|in the name of) `,
    'the spokesperson of ',
  ),
  rule(
    '^(?:the )?(?:mouthpiece|press (?:officer|person|man|woman|official)s?|voice|representative) (?:of|for|at) ',
    'the spokesperson of ',
  ),
  // who is for and against it
  rule(
    `${whoDo}(?:(?:stand|stood|standing|speak|spoke|protest(?:ed|ing)?|fight|fought|turn(?:ed)?|campaign(?:ed|ing)?|come out|came out|vote[ds]?|voting)s?(?: out| up)? against|are against|against|oppos(?:e[ds]?|ing)|object(?:s|ed)? to|reject(?:s|ed)?|resist(?:s|ed)?|critici[sz]e[ds]?|condemn(?:s|ed)?|disagree[sd]? with|disapprove[sd]? of|(?:do not|don['’]t) (?:like|want)|(?:un|not )happy (?:with|about)|angry (?:at|about|with)) `,
    'the opponents who oppose ',
  ),
  // experts
  rule(
    '^(?:the )?(?:experts?|specialists?|people|persons?|advisers?|advisors?|body|ones?) (?:on|by|under) whose (?:word|advice|opinion|guidance|counsel|findings?) ',
    'the experts with advice for ',
  ),
  rule(`${whoDo}advis(?:es?|ed|ing) `, 'the experts with advice for '),
  // who goes and looks
  rule(
    `${whoDo}(?:(?:go|going|come)s? (?:and|to) )?(?:see|visit|call(?:ing)? (?:on|at)|check(?: on| up on)?|inspect|control|examine|look at|go round)(?:s|ed|ing)? (?=.*(?:home|house|door|farm|site|place|works|factory|ship|boat|plant|station|building|shop|school|town|village))`,
    'the inspectors who visit ',
  ),
  rule(
    `${whoDo}(?:look(?:s|ed|ing)? into|investigat(?:es?|ed|ing)|find(?:ing)? out|prob(?:es?|ed|ing)) `,
    'the investigators of ',
  ),
  // who works for whom
  rule(`${whoDo}(?:work(?:s|ed|ing)?|serv(?:es?|ed|ing)) (?:for|under|with) `, 'the staff of '),
  rule(`${whoDo}(?:hir(?:es?|ed|ing)|employ(?:s|ed|ing)?|engag(?:es?|ed|ing)) `, 'the employers of '),
  rule(
    `${whoDo}(?:lur(?:es?|ed|ing)|recruit(?:s|ed|ing)?|entic(?:es?|ed|ing)|poach(?:es|ed|ing)?|sign(?:s|ed|ing)? up) `,
    'the recruiters who poach ',
  ),
  rule(
    '^(?:the )?(?:news ?people|pressmen|people of the press|members of the press|press people|media people|people from the (?:press|media))',
    'the journalists',
  ),
  rule(`${whoDo}(?:rul(?:es?|ed|ing)|govern(?:s|ed|ing)?)(?: together)? (?:with )?`, 'the government of '),
  rule(
    `^(?:the )?government people (?:under (?<who>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*))? ?(?:who (?:are|is) )?(?:in charge of|responsible for) `,
    'the ministry of ',
  ),
  rule(
    `${whoDo}(?:grow(?:s|ing)?|grew|cultivat(?:es?|ed|ing)|farm(?:s|ed|ing)?|rais(?:es?|ed|ing)|rear(?:s|ed)?) `,
    'the farmers of ',
  ),
  rule(`${whoDo}(?:sell(?:s|ing)?|sold|trad(?:es?|ed|ing)|deal(?:s|ing)? in) `, 'the sellers of '),
  rule(`${whoDo}(?:own(?:s|ed|ing)?|possess(?:es|ed)?) `, 'the owners of '),
  // places by what is done there
  placeWhere('(?:sold|on sale|for sale|bought|retailed)', 'the shops that sell $<what>'),
  placeWhere(
    '(?:locked up|locked away|imprisoned|jailed|behind bars|serving (?:their )?(?:time|sentences?))',
    'the prisons with $<what>',
  ),
  placeWhere('(?:taught|schooled|educated)', 'the schools of $<what>'),
  placeWhere('(?:treated|operated on|nursed|vaccinated)', 'the hospitals with $<what>'),
  placeWhere('(?:made|manufactured|produced|assembled|packed|printed)', 'the factories that make $<what>'),
  // bodies by what they do
  rule(
    `^${body} (?:that|which|who)? ?${auxiliary}(?:decid(?:es?|ed|ing)|rul(?:es?|ed|ing)|judg(?:es?|ed|ing)|say|determin(?:es?|ed|ing)|find|hear(?:s|ing)?)(?: on)? (?=.*(?:lawful|legal|law|case|complaint|appeal|constitution|right|suit))`,
    'the court that rules ',
  ),
  rule(
    `^${body} (?:that|which|who)? ?${auxiliary}(?:oversee(?:s|ing)?|supervis(?:es?|ed|ing)|watch(?:es)? over|polic(?:es?|ed|ing)|regulat(?:es?|ed|ing)) `,
    'the regulator of ',
  ),
  // what somebody wants, decides, means to do
  rule(
    "^what (?<who>.{2,50}?) (?:(?:would|'d) (?:like|love)(?: to (?:get|have|hear|see|be given|receive))?|wants?(?: to (?:get|have|hear|see|be given|receive))?|wanted|asks?|asked|is asking|are asking|demands?|demanded|seeks?|sought|is seeking|requests?|requested|hopes? (?:for|to get))(?: (?:for|from|of))? (?<rest>.+)$",
    'the assurance that $<who> seeks from $<rest>',
  ),
  rule(
    '^(?:what|the thing)(?: that)? (?!(?:was|were|is|are|has|had|may|might|will|would|could|can|must|used)(?!\\p{L}))(?<who>.{2,50}?) (?:(?:has|have|had) )?(?:did|done) (?:with|to) (?<rest>.+)$',
    "$<who>'s handling of $<rest>",
  ),
  rule(
    '^(?:what|the thing) (?!(?:was|were|is|are|has|had|may|might|will|would|could|can|must|used)(?!\\p{L}))(?<who>.{2,50}?) (?:(?:has|have|had) )?(?:decided|done|changed|ordered|ruled|introduced|imposed|did|resolved|adopted)(?: (?:about|on|for|with|to|in|over))? (?<rest>.+)$',
    'the decision of $<who> about $<rest>',
  ),
  rule(
    '^what (?:used to (?:apply|be|hold)|(?:was|were) the rules?|applied|held)(?: (?:to|for|in|before))? ',
    'the old rule for ',
  ),
  rule('^what (?:may|might|could|will|would|is to|should) be done (?:with|to|about) ', 'the plan for '),
  rule(
    '^what (?:(?:may|might|could|will|would|is to|should|shall) (?:happen to|become of)|happens to|happened to|becomes of|became of|has become of|was done (?:to|with)|is done (?:to|with)|is being done (?:to|with)) ',
    'the handling of ',
  ),
  rule(
    '^what (?<who>.{2,30}?) (?:put|puts|send|sends|give off|gives off|emit|emits|release|releases|let|lets|blow|blows)(?: out)? (?:in)?to the (?:air|sky|atmosphere)$',
    'the smoke of $<who>',
  ),
  rule(
    '^(?:the )?(?:way|manner|means) (?:in which |how |by which |that )?(?<who>.{2,40}?) (?:keeps?|stays?|remains?|are|is|gets?) in (?:contact|touch)',
    'the contact between $<who>',
  ),
  rule('^(?:the )?dealings (?=between|with|of)', 'the talks '),
  rule(
    '^there being (?:more|too many) (?:\\p{L}+ )?(?:inmates|prisoners|detainees|patients|pupils|passengers|people)(?: than .+)?$',
    'the overcrowding',
  ),
];
