/** English words by which questions ask for outlets' words, versions and sources. */
import type { OutletCues } from './outlet-cues.js';

const its = '(?:its|his|her|their|the)';

export const englishOutletCues: OutletCues = {
  code: 'en',
  words: {
    outlet: `outlet article newspaper newsroom publication media press paper broadcaster reporter journalist writer editor desk
      coverage text piece website headline`,
    counted: 'story report version source account side item page house title one',
    each: 'each every both per respective different various individual single several separate',
    term: `word term label name noun adjective verb expression phrase vocabulary terminology wording title language description
      designation denomination appellation capacity tag descriptor epithet diction lexicon jargon euphemism nomenclature synonym`,
    naming: `call name label term describe style dub word refer titled introduce identify designate characterise characterize portray
      depict brand phrase christen present classify denote entitle formulate`,
    version: `version rendering printing differ difference discrepancy vary variation diverge divergence compare comparison contrast
      identical identically alike verbatim juxtapose`,
    changed: `cut trim keep kept omit drop missing lack leave left shorten shortened abridge truncate edit change alter skip add
      addition extra match same different remove lose lost differently parallel`,
    statement: `quote quotation quoted statement sentence remark line comment words saying said reply answer response denial passage promise
      warning wording phrase utterance assertion`,
    quoting: 'quote cite interview heard',
    omitting: 'omit skip lack missing ignore silent without',
    number: 'figure number total count tally',
    mentioning: `mention report cover carry raise appear feature include note discuss name cite has have contain print run touch
      acknowledge tell talk`,
    asking:
      'which who whom whose where any anyone anybody only all just else everyone everybody many somebody someone alone besides how',
    place: 'where',
    frame: `please thanks thank hello hi need want wish would like love could can let me us my our class homework seminar project essay
      lesson study studying student teacher quick check question style guide note look see show give list find spot tell
      say says said saying pick put lay set bring brought use used using usage choose chose chosen choice prefer apply applied go goes come
      make made take took taken get got give gave given do does did is are was were has have had been being here there what how which who whom when where why in on across
      for exactly precise precisely actual actually actual own each one two three four five six both all any other others another
      same different next beside besides together parallel against out up off down over again once twice
      appear appears print prints printed printing write writes wrote written read reads report reports carry carries run runs
      about regarding concerning of by from according sound sounds softer softest harsh harsher harshest neutral neutrally final
      loaded tone job role position post office occupation profession function official way ways word wording sort kind type
      exact interested interesting curious help compile collect gather overview comparison analysis bias framing frame especially particularly mainly roughly
      differing goes naming choices now then so just only also even still ever first last everywhere somewhere elsewhere anywhere
      anything something someone somebody anybody anyone everybody everyone else some many few instead
      found occur occurs stand stands employ employed resort opt settle adopt adopted favour favor favoured favored encounter encountered meet met hold holds
      held occupy occupies bear bears reader readers audience respectively speak speaks spoke`,
  },
  phrases: [
    [/(?<!\p{L})side[ -]by[ -]side(?!\p{L})/giu, 'version'],
    [
      /(?<!\p{L})(?:next to|beside|against|alongside) (?:each other|one another|itself|themselves)(?!\p{L})/giu,
      'version',
    ],
    [/(?<!\p{L})word[ -](?:for|by)[ -]word(?!\p{L})/giu, 'version'],
    [/(?<!\p{L})in parallel(?!\p{L})/giu, 'version'],
    [/(?<!\p{L})(?:part|parts) (?:ways|company)(?!\p{L})|(?<=versions? )parts?(?!\p{L})/giu, 'version'],
    [/(?<!\p{L})left (?:out|off)(?!\p{L})|(?<!\p{L})leav(?:es?|ing) (?:out|off)(?!\p{L})/giu, 'changed'],
    [/(?<!\p{L})ha(?:s|ve|d) (?:(?:its|his|her|their|a|any) )?(?:say|voice)(?!\p{L})/giu, 'quoting'],
    [new RegExp(`(?<!\\p{L})(?:in )?${its} own words(?!\\p{L})`, 'giu'), 'quoting'],
    [/(?<=['’]s? )(?:own|actual|very|direct|literal) words(?!\p{L})/giu, 'quoting'],
    [
      /(?<!\p{L})(?:words|sentences|remarks) (?:that (?:were )?)?(?:spoken|said|uttered) by(?!\p{L})|(?<!\p{L})(?:lets?|letting|allow(?:s|ing)?)(?= .+ (?:speak|talk|say|have)(?!\p{L}))|(?<!\p{L})(?:speaks?|talks?|says) for (?:him|her|them|it)sel(?:f|ves)(?!\p{L})|(?<!\p{L})(?:him|her)self (?:said|says|spoke|speaks)(?!\p{L})/giu,
      'quoting',
    ],
    [
      /(?<!\p{L})(?:g[ai]ves?|giving|lets?|get(?:s|ting)?|got) (?:(?:a|any) )?(?:say|voice|the floor)(?!\p{L})/giu,
      'quoting',
    ],
    [/(?<!\p{L})a (?:say|voice)(?!\p{L})/giu, 'quoting'],
    [
      /(?<!\p{L})(?:hears?|heard|word|words|comments?) from(?!\p{L})|(?<!\p{L})(?:speaks?|spoke|talks?|talked|spoken) (?:to|with)(?!\p{L})/giu,
      'quoting',
    ],
    [
      /(?<!\p{L})(?:is|are|was|were|be|been|gets?) (?:ever |also |actually )?(?:heard|interviewed|quoted)(?!\p{L})/giu,
      'quoting',
    ],
    [
      /(?<!\p{L})(?:brings?|brought) (?:up|in)(?!\p{L})|(?<!\p{L})(?:writes?|wrote|talks?|speaks?) (?:about|of)(?!\p{L})|(?<!\p{L})(?:turns?|crops?|comes?|pops?|shows?) up(?!\p{L})/giu,
      'mentioning',
    ],
    [
      /(?<!\p{L})(?:refers?|referr(?:ed|ing)) to(?!\p{L})|(?<!\p{L})sp(?:eaks?|oke|oken|eaking) of(?!\p{L})/giu,
      'naming',
    ],
    [/(?<!\p{L})known as(?!\p{L})/giu, 'naming'],
    [
      /(?<!\p{L})(?:says?|said|tells?|told|writes?|wrote|reports?|reported|prints?|printed|ha(?:s|ve|d)|carr(?:y|ies|ied)) (?:nothing|(?:not |never )?(?:a|one) (?:single )?word)(?: at all)? (?:about|of|on)(?!\p{L})/giu,
      'omitting',
    ],
    [
      /(?<!\p{L})(?:all|each|both|any|one|none|some|which|who|either)(?: of)?(?: the| these| those)? (?:two|three|four|five|six|them|seven|eight)(?= ?[?!.,;:]|$| \p{L}+)(?! (?:\p{L}+s|people|men|women)(?!\p{L}))/giu,
      'outlet',
    ],
    [
      /(?<!\p{L})of (?:the|these|those) (?:two|three|four|five|six|seven|eight)(?= ?[?!.,;:]|$| (?:lets?|ha[sd]|have|quotes?|prints?|mentions?|carr|do|does|did|is|are|say|says|give|gives|use|uses|speaks?|talks?|calls?|write|writes|cite|cites|bring|brings)(?!\p{L}))/giu,
      'outlet',
    ],
  ],
  bound: /(?!)/u,
  howMany: 'how many',
  or: /\s*(?:,\s*(?:or\s+|and\s+)?|\/|\s(?:or|vs\.?|versus)\s)\s*/iu,
};
