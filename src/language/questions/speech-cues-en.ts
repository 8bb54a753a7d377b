/** English words by which a wish for what somebody said is told. */
import { wordSet } from './pack.js';
import type { SpeechCues } from './speech-cues.js';
import { englishReaderWords } from './reader-words-en.js';

export const englishSpeechCues: SpeechCues = {
  whoever: wordSet(
    "who who's whos whom whose whoever somebody someone anybody anyone speaker author attribution attribute attributable person politician",
  ),
  nouns: wordSet(
    `quote quotes quoted quotation quotations line lines remark remarks bit sentence sentences statement statements word words
     wording comment comments saying sayings claim claims passage passages phrase phrases soundbite soundbites utterance utterances
     opinion opinions view views position stance reaction reactions response responses answer answers reply replies boast
     warning promise complaint joke declaration declarations assertion assertions pronouncement pronouncements
     thoughts take mentions paraphrase paraphrases speech record`,
  ),
  verbs: wordSet(
    `say says said saying tell tells told telling talk talks talked talking speak speaks spoke spoken speaking state states
     stated stating claimed claiming remarked commented commenting mentioned mentioning declared argued argues
     insisted insists maintained maintains warned warns admitted admits announced uttered utters voiced attributed cited
     think thinks thought believe believes believed feels complained complains
     promised promises wrote reported asserted expressed`,
  ),
  about: wordSet('about on regarding concerning re over mentioning'),
  by: wordSet('by from of for behind'),
  frame: wordSet(
    `${englishReaderWords} i i'm i've i'd i'll im ive id mr mrs ms dr trying try me my we we're we've us you you've your thx cheers sorry kindly really
    actually so far perhaps supposedly supposed allegedly apparently publicly which what where how wants needed like love look
    seek seeking searching search hunting hunt find finding found given put lists listing collect collecting collected gather
    gathering compile compiling summarise summarize pull dig digging pin down spot identify names confirm verify get got getting
    grab fetch bring remember recall hear heard read come comes came go goes went let let's help trace track minister official
    origin behind credit credited gets everything anything something complete entire long direct directly indirect indirectly
    quoted paraphrased verbatim literally literal herself himself themselves personally media press reporters journalists news
    known recorded having made make makes making draw drawn ascribed total appear appears carry carries include includes contain contains contained reproduce reproduces reproduced print prints printed feature features featured preserve preserves preserved relay relays relayed capture captures captured school pupil student students lesson copy`,
  ),
  light: wordSet(
    `a an the this that these those it its he his she her they their them is was are were be been being am do does did has have had
     can could will would should may might must if whether when to in at with as into out up there here and or but also too even ever
     again just only maybe yes for all every each any whatever whole total own more than one ones thing things part back both once
     by from of about on over what's it's`,
  ),
  closing: wordSet(
    'please pls plz thanks thank you thx cheers come comes came from is was are were in it they them there',
  ),
  polar: /^(?:is|was|are|were|did|does|do|has|have|had|will|would|can|could)(?!\p{L})/iu,
  anything:
    /(?<!\p{L})(?:(?:any|some)(?:thing|body|one)|(?:any|a) (?:words?|quotes?|quotations?|statements?|comments?|lines?)|(?:can|could|would|will) (?:you|somebody|someone|anybody|anyone))(?!\p{L})/iu,
  otherAsked:
    /(?<!\p{L})(?:when|where|why|how|(?:what|which) (?:day|date|time|hour|week|month|year|place|town|city|country)s?)(?!\p{L})/iu,
};
