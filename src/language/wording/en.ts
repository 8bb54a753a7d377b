/** How English readers ask for the words of outlets. */
import { kindsInEnglish } from './kinds-en.js';
import type { WordingPack } from './pack.js';
import { rolesInEnglish } from './roles-en.js';
import { saidInEnglish } from './said-en.js';
import { synonymsInEnglish } from './synonyms-en.js';
import { toldInEnglish } from './told-en.js';

const outlet =
  '(?:outlets?|articles?|stories|story|papers?|newspapers?|sources?|reports?|pieces?|accounts?|versions?|publications?|media|reporters?|journalists?|sites?|websites?|newsrooms?|titles?|dailies|broadcasters?|stations?|channels?)';
const outlets = `(?:each|every|the|these|all|both|all the|different|the different|the (?:three|two|four|five)|various)(?: of the)? ?${outlet}`;
const verbs =
  'call|describe|name|label|refer to|speak of|term|title|style|introduce|identify|characteri[sz]e|dub|word|use for|use (?:to|when) (?:describe|name|mean|mention|refer to|refer(?:ring)? to|talk(?:ing)? about|speak(?:ing)? of|writing about|introduce)|use about|use of|give(?: to)?|apply to|choose for|prefer for|employ for|have for|find for';
const looseVerbs =
  'put|phrase|express|mention|render|present|portray|depict|classify|tell of|talk about|write of|write about|attach to|reserve for|pick for|go for|settle on for';
const nouns =
  '(?:words?|terms?|names?|nouns?|verbs?|expressions?|labels?|titles?|phrases?|vocabulary|wording|job titles?)';
const done =
  '(?:called|described|titled|introduced|named|labell?ed|termed|referred to|spoken of|identified|styled|characteri[sz]ed|dubbed|worded)';
/** The outlets as a reader who has named them already calls them, or as they are of course: "they", "each one", "the three". */
const those = `(?:${outlets}(?: each)?|they(?: (?:each|all|both))?|each(?: one)?|each of (?:them|the (?:two|three|four))|every one(?: of them)?|the (?:two|three|four)|all (?:of them|(?:the )?(?:three|four))|both(?: of them)?)`;
const where = `(?:in|by|across|from|according to) ${outlets}`;
const whereThose = `(?:in|by|across|from|according to) (?:${outlets}|each(?: one| of them| of the (?:two|three|four))?|the (?:two|three|four)|all of them)|from one ${outlet} to (?:the next|another)|${outlet} by ${outlet}`;

export const english: WordingPack = {
  code: 'en',
  asked: [
    // "How are those named in each article who look after the boats?"
    new RegExp(
      `^(?:how|what|as what) (?:is|are|was|were) (?<noun>.{2,60}?) ${done}(?: ${where})? (?<clause>(?:who|whom|whose|that|which|where|(?:in|on|at|for|from|by|with|to|through|under|of) (?:which|whom|whose)) .+)$`,
      'iu',
    ),
    new RegExp(
      `^(?:(?:by|with|under|in|using) )?(?:what|how|which)(?: (?:different |other |kind of )?${nouns})? (?:do|does|did) ${outlets}(?: each)? (?:${verbs})\\s+(.+)$`,
      'iu',
    ),
    new RegExp(`^(?:how|what|as what) (?:is|are|was|were) (.+?) ${done} ${where}(?: .*)?$`, 'iu'),
    new RegExp(
      `^(?:what|which) (?:different |other )?${nouns} (?:is|are|was|were|gets?|do|does) (?:used|given|applied|chosen)(?: ${where})? (?:for|to|of|about|when (?:speaking|talking) of)(?: (?:describe|name|mean|refer to|introduce|speak of|talk about))? (.+)$`,
      'iu',
    ),
    new RegExp(`^(?:what|which) (?:different |other )?${nouns} (?:are|is) there for (.+)$`, 'iu'),
    new RegExp(`^${nouns} (?:for|used for|each outlet uses for)\\s+(.+)$`, 'iu'),
  ],
  askedOfWords: [
    new RegExp(
      `^(?:how|what|as what) (?:is|are|was|were) (?<noun>.{2,60}?) (?:${done}|put|worded|phrased|mentioned|given|presented|rendered)(?:,? (?:${whereThose}))? (?<clause>(?:who|whom|whose|that|which|where|(?:in|on|at|for|from|by|with|to|through|under|of) (?:which|whom|whose)) .+)$`,
      'iu',
    ),
    new RegExp(
      `^(?:(?:by|with|under|in|using) )?(?:what|how|which)(?: (?:different |other |kind of )?${nouns}(?: (?:or|and) ${nouns})?)? (?:do|does|did) ${those}(?: each)? (?:${verbs}|${looseVerbs})\\s+(.+)$`,
      'iu',
    ),
    new RegExp(
      `^(?:how|what|as what) (?:is|are|was|were) (?!it (?!that))(.+?) (?:${done}|put|worded|phrased|mentioned|given|presented|rendered)(?:,? (?:${whereThose}))?$`,
      'iu',
    ),
    new RegExp(
      `^(?:what|which) (?:different |other )?${nouns}(?: (?:or|and) ${nouns})? (?:is|are|was|were|gets?) (?:used|given|applied|chosen|there)(?: ${where})? (?:for|to|of|about) (.+)$`,
      'iu',
    ),
    new RegExp(
      `^(?:compare|list|give|show)(?: me)? (?:the |all )?(?:different |various )?${nouns}(?: (?:used|given|there are))? (?:for|of|given to)\\s+(.+)$`,
      'iu',
    ),
  ],
  openTopic: /^(?:it )?that (?=\p{L})/iu,
  officeOf:
    /^(?:(.+?)['’]s? (?:official |professional )?(?:jobs?|roles?|titles?|positions?|posts?|offices?|functions?|occupations?|professions?|jobs? titles?|affiliations?)|(?:the |what )?(?:jobs?|roles?|titles?|positions?|posts?|offices?|functions?|occupations?) (?:(?:of|held by) (.+)|(?:(?:that|which) )?(.+) (?:holds?|has|does|held|had|did|fills?|filled)))$/iu,
  namedAs: /^as (?:an?|the|one|some|any|possible) (?!same )/iu,
  whereAsked: new RegExp(
    `\\s+(?:${where}|in (?:its|their) (?:own )?(?:articles?|report|stor(?:y|ies)|voice|words))$`,
    'iu',
  ),
  plainly: [
    // "The kind of firm Northline is": what it is called beside its name.
    [/^(?:the )?(?:what )?(?:kind|sort|type|nature) of (?:\p{Ll}+ ){1,3}(?=\p{Lu})(.+?) (?:is|are|was|were)$/u, '$1'],
    [
      /^(?:the )?(?:very )?(?:acts?|fact|practice|practise|business|process|matter|habit|idea|prospect) of (?=(?:\p{L}+ly )?\p{L}{2,}ing )/iu,
      '',
    ],
    ...rolesInEnglish,
    // Verbs whose words alone say little.
    [
      /(?<!\p{L})(?:(?:being|been|get|gets|getting|got|is|are|was|were) )?(?:let (?:out|go|off|loose)|set free|turned loose)(?!\p{L})/giu,
      'released',
    ],
    [/(?<!\p{L})(?:(?:being|been|is|are|was|were) )?(?:let in|allowed in|waved through)(?!\p{L})/giu, 'admitted'],
    [/ (?:it|them|him|her)sel(?:f|ves)$/iu, ''],
    // "What Norland does or may do with the water".
    [
      /^(?:what )?(?<who>(?:(?!who |that |which ).){2,40}?) (?:does|do|did|is doing|are doing|has done|have done|(?:may|might|could|can|will|would|plans? to|wants? to|intends? to|means? to|meant to|aims? to|is going to|are going to|is to|are to) do)(?: or (?:may|might|could|can|will|would|plans? to|wants? to|intends? to|means? to|meant to|aims? to|is going to|are going to|is to|are to) do)? (?:with|to|about) (?<what>.+)$/iu,
      "$<who>'s handling of $<what>",
    ],
    // "The place the papers leaked from": where they did.
    [
      /^(?:the )?(?:place|spot|site|location)s?,? (?:(?:that|which) )?(?=.+ (?:from|at|in|through|to|by|via)$)(.+?) (?:from|at|in|through|to|by|via)$/iu,
      'where $1',
    ],
    // "Its employees lay down their work": an act that has a noun of its own, and only those who work do it.
    [
      /^(?:that |how |when )?(?:the )?(?<who>.{2,50}?) (?:(?:will|would|may|might|want to|plan to|intend to|are to|are|were|have|had) )?(?:(?:la(?:y|ys|id|ying)|put(?:s|ting)?) down (?:their|its|his|her|all) (?:work|tools|pens)|down(?:s|ed|ing)? (?:their |its )?tools|(?:stop|ceas|quit|halt|refus)(?:p?ing|p?ed|e|es|s)? (?:(?:all|their|its|to) )?work(?:ing)?|walk(?:s|ed|ing)? (?:out|off the job)|go(?:es|ing)? (?:out )?on strike|went (?:out )?on strike|stay(?:s|ed|ing)? away from (?:their |its )?work)$/iu,
      'strike at $<who>',
    ],
    [
      /^strike at (?:(?<owner>.+?)['’]s? (?:staff|employees|workers|personnel|workforce|members|people)|(?:staff|employees|workers|personnel|workforce|members|people) (?:of|at|from|in) (?<other>.+))$/iu,
      'strike at $<owner>$<other>',
    ],
    // "The new line that the council takes on parking".
    [
      /^(?:the |an? )?(?:new|changed|altered|reversed|different) (?:lines?|course|direction|stance|approach|tack|attitude)(?: (?:that|which))? (?<who>.{2,40}?) (?:takes?|took|taken|has taken|is taking|follows?|followed|adopts?|adopted|pursues?|pursued|steers?|chose|chooses)(?!\p{L})/iu,
      'change of policy of $<who>',
    ],
    [
      /(?<!\p{L})(?:new|changed|altered|reversed) (?:line|course|direction|stance|approach|tack|attitude)(?= (?:of|on|in|at|by|towards?|over)(?!\p{L})|$)/iu,
      'change of policy',
    ],
    [
      /(?<!\p{L})(?:young|underage|adolescent) (?:people|persons|folk|ones|men and women|boys and girls)(?!\p{L})/giu,
      'youngsters',
    ],
    [/(?<!\p{L})(?:old|older|elderly|aged) (?:people|persons|folk|ones|men and women)(?!\p{L})/giu, 'pensioners'],
    [/^(?:the )?(.+?)['’]s? (?:position|location|whereabouts)(?!\p{L})/iu, 'where the $1 lies'],
    [/^(?:the )?(?:position|location|whereabouts) of (?:the )?(.+)$/iu, 'where the $1 lies'],
    [
      /^(?:the )?(?:people|persons|those|men and women) (?:who (?:are )?)?(?:work|working|works|employed) (?:at|for|in|by) /iu,
      'staff of ',
    ],
    [
      new RegExp(
        `[,;:–—-]*\\s+(?:one by one|${outlet} (?:by|for|after) ${outlet}|(?:one )?(?:for|per|in|by) (?:each|every) ${outlet})$`,
        'iu',
      ),
      '',
    ],
  ],
  empty: new Set(
    'affected concerned involved question talked mentioned discussed hit touched issue spoken reported story'.split(
      ' ',
    ),
  ),
  noActs: new Set(
    `plan project proposal programme program scheme decision idea measure order rule ruling policy limit cap request demand offer promise
    pledge statement answer claim comment report document water border operation action incident event bond force group crossing building meeting hearing
    ground firm firms fine fines work hand stand dealings dealing trade company cargo stretch spot line place charge charges`
      .trim()
      .split(/\s+/u),
  ),
  kinds: [...kindsInEnglish, ...synonymsInEnglish],
  deeds: [
    `decision measure step move rule order policy ban halt action change closure freeze limit restriction: vote resolve ban bar outlaw
    prohibit forbid order suspend halt stop end scrap annul abolish cancel withdraw revoke lapse close shut freeze limit restrict cap impose
    introduce adopt scrap reverse oblige require void quash overturn clear evict expel tear throw`,
  ],
  told: toldInEnglish,
  said: saidInEnglish,
  doing: [{ noun: 'spokesperson', told: /^(?:speaks|speaking|spoke) for$/iu }],
  idle: new Set(
    `back week weeks day days month months year years hour hours time times today yesterday tomorrow number part way percent cent lot kind sort
    case morning evening afternoon night noon midnight moment minute minutes half rest one none nothing something anything may night nights`
      .trim()
      .split(/\s+/u),
  ),
  states: {
    opens: new Set(['in', 'into', 'of', 'at', 'on', 'under']),
    nouns: new Set(
      'place force effect charge question fact reality part practice principle doubt sight view full turn hand court'.split(
        ' ',
      ),
    ),
  },
  faint: new Set(
    'live lives lived living stay stayed have had use used work works made make get got become becomes became go goes went'.split(
      ' ',
    ),
  ),
  listeners: new Set('reporters journalists readers viewers listeners'.split(' ')),
  ordering: new Set('first second third next last recent such former'.split(' ')),
  introduces: new Set(['a', 'an']),
  opensTold: new Set('with without who whose whom aboard on in at from of living stuck left told'.split(' ')),
  whereabouts: new Set(
    'aboard onboard ashore offshore abroad overseas nearby upstream downstream inside outside'.split(' '),
  ),
  relatives: new Set('who whose whom which that where'.split(' ')),
  handling: /(?<!\p{L})handling of (?<thing>.+)$/iu,
  lies: 'lies',
  place: 'place',
};
