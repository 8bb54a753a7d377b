/** English ways of telling that answer a kind of question. */
import type { Telling } from './pack.js';

/** What somebody may be unwilling to do who is asked. */
const answer =
  '(?:say|tell|answer|comment|confirm|discuss|debate|speculate|negotiate|bargain|respond|reply|disclose|reveal|explain|elaborate|talk|speak|name|guess|commit|go into|take (?:any )?questions)';

/** Asks for a question that was put to somebody. */
export const englishPosed =
  /^(?:(?:\p{L}+ ){0,4}?(?:was|were) (?:\S+ ){1,6}?|(?!(?:wh\p{L}+|how|did|does|do|has|have|had|is|are|can|will|would) )(?:\S+ ){1,5}?)(?:asked|pressed|questioned|quizzed) (?:about|on|over|whether|if|why|how|what|when|where|who)(?!\p{L})/iu;

export const englishTellings: readonly Telling[] = [
  {
    // Why somebody does not answer.
    asked: new RegExp(
      `^why (?:(?:wo|would|did|does|do|has|have|had|is|was)n['’]t|(?:will|would|did|does|do|has|have|had|is|was) .{2,60}? (?:not|refuse|refused|decline|declined|avoid|unwilling|reluctant))(?!\\p{L}).*(?<!\\p{L})${answer}(?!\\p{L})`,
      'iu',
    ),
    told: new RegExp(
      `(?<!\\p{L})(?:(?:(?:would|will|wo|does|do|did|could|can|ca)(?:n['’]t| (?:only |simply )?not)|never|refus(?:es?|ed)|declin(?:es?|ed)|decline[sd]?|prefers?|preferred) (?:to |not to )?(?:\\p{L}+ (?:in|with|for) )?(?:${answer}|deal|like|govern|argue)|best (?:\\p{L}+ed|left|kept|held)|too (?:early|soon)|premature|hypothetical\\p{L}*|suppositions?|speculation|confidential\\p{L}*|privacy|in private)(?!\\p{L})|(?:^["“]?|(?<!\\p{L})when )(?:asked|pressed|questioned|quizzed)(?!\\p{L}).*(?<!\\p{L})(?:he|she|they|it) (?:(?:would|will|did|does|do)(?:n['’]t| not)|wo n['’]t)(?!\\p{L})|(?<!\\p{L})(?:replied|answered|responded)(?: that)? (?:he|she|they|it) (?:would|will|did|does|do)(?:n['’]t| not)(?!\\p{L})`,
      'iu',
    ),
    required: true,
    first: true,
    why: true,
  },
  {
    // Why somebody speaks at a place: also by what keeps them there.
    asked:
      /^why (?=.*(?<!\p{L})(?:speak|talk|conference|briefing|interview|speech|address))(?=.*(?<!\p{L})(?:from|at|in|outside|inside|in front of|on the steps of|near) (?:his|her|their|the)(?!\p{L}))/iu,
    told: /(?<!\p{L})(?:because|since|due to|owing to|as a result|so that|after|where (?:[\p{L}'’]+ ){1,3}?(?:remains?|is|are|was|were|has|have|had|lives?|stays?|works?))(?!\p{L})/iu,
    required: true,
    first: true,
    why: true,
  },
  {
    // Where somebody or something is brought.
    asked:
      /^where (?!.*(?<!\p{L})(?:when|while|as)(?!\p{L}))(?:.* to|(?:will|would|are|were|is|was|did|does|do|have|has|can|must) .+ (?:sent|deported|returned|taken|moved|shipped|transferred|flown|relocated|evacuated|brought|expelled|go|went|gone|end up))(?: back)?$/iu,
    told: /(?<!\p{L})to (?:(?:the|their|his|her|its|an?|another) )?(?:[\p{L}-]+ ){0,2}?(?:countr(?:y|ies)|homelands?|homes?|villages?|towns?|cit(?:y|ies)|hospitals?|schools?|camps?|cent(?:re|er)s?|borders?|abroad|stations?|depots?|ports?|farms?|museums?|prisons?|shelters?|islands?|forests?|fields?|houses?|\p{Lu}\p{L}+)(?!\p{L})/u,
    first: true,
  },
  {
    // To whom a question was put; who asked something of others is not asked.
    asked: englishPosed,
    told: /(?:^["“]?|(?<!\p{L})(?:was|were|been|being|is|are|when|while|if|once|upon) (?:\p{L}+ ){0,2}?)(?:asked|pressed|questioned|quizzed)(?!\p{L})|(?<!\p{L})(?:asked|pressed|questioned|quizzed) (?:\p{L}+ ){0,3}?(?:about|whether|if|why)(?!\p{L})/iu,
  },
  {
    // What somebody turned to when asked about something: see the rephrasings.
    asked: /\bdigress\b/iu,
    told: /\b(?:launch(?:ed|ing|es)? into|(?:turn|switch|shift|jump|pivot|swerv|steer|mov|skipp)(?:ed|ing|s|es) (?:[\p{L}-]+ ){0,4}?(?:to|into|onto)(?! \p{N})|(?:veer|drift|wander|stray)(?:ed|ing|s) (?:off|away|into|to)|chang(?:ed|ing|es) (?:the subject|tack)|digress\w*|(?:set|setting|sets|go|goes|going|went) off (?:on|into|about)|tangent|detour|an aside|(?:began|begun|started|went on|going on|and then|before) (?:to )?(?:talk|speak|complain|muse|riff|hold forth)\w*|spoke instead|instead (?:spoke|talked))(?!\p{L})/iu,
    required: true,
  },
  {
    // What there is besides something.
    asked:
      /\b(?:besides|apart from|aside from|other than|in addition to|(?:what|who|where|whom) else|(?:which|what) (?:other|further|additional|second) (?:[\p{L}-]+ ){0,2}?(?:issue|matter|thing|problem|question|dispute)s?|the only (?:one|thing|issue|matter|problem|question|subject|topic|dispute|person|official|reason))(?!\p{L})/iu,
    told: /(?:\bnot|n['’]t) (?:just|only|the only)\b|\b(?:also|another|others?|as well|in addition|besides|apart from|aside from|further|moreover|meanwhile|both|all|each|too|along with|together with|alongside)(?!\p{L})/iu,
  },
  {
    // What is done in a case: the case is told as a condition.
    asked:
      /^what (?:happens|(?:will|would|is to|should) happen|becomes|(?:will|would) become|is done|(?:will|would) be done)(?: next)? (?:to|with|of|about|for|if|when|where|in case)(?!\p{L})/iu,
    told: /(?<=^["“'‘]*|[,;:“"] ?|(?:that|and|but|as saying|because) )(?:where|should|if|when(?:ever)?|in the event|in cases? (?:of|where)|unless|any(?:one|body)|whoever|those who|people who|all who)(?!\p{L}).*(?<!\p{L})(?:will|would|shall|must|may|can|could|is to|are to|has to|have to|faces?)(?!\p{L})/iu,
  },
  {
    // How things were before a change.
    asked:
      /^(?:what|which|how|who)\b.*\b(?:(?:was|were|did|had)\b.*\b(?:before|until (?:now|then|this))|used to|former(?:ly)?|previous(?:ly)?|the old)\b/iu,
    told: /\b(?:until (?:now|then|this|last|recently)|former(?:ly)?|previous(?:ly)?|before (?:that|then|this)|no longer|used to|had (?:been|\p{L}+ed)|for (?:\p{L}+ |a quarter of a )?(?:decades?|years?|centur(?:y|ies))|break with|broken with|first time|promise|instead of|from now on|replac\p{L}+|revers\p{L}+)\b/iu,
  },
];
