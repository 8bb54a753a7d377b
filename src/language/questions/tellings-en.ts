/** English ways of telling that answer a kind of question. */
import type { Telling } from './pack.js';

export const englishTellings: readonly Telling[] = [
  {
    // What somebody turned to when asked about something: see the rephrasings.
    asked: /\bdigress\b/iu,
    told: /\b(?:launch(?:ed|ing|es)? into|(?:turn|switch|shift|jump|pivot|swerv|steer|mov|skipp)(?:ed|ing|s|es) (?:[\p{L}-]+ ){0,4}?(?:to|into|onto)(?! \p{N})|(?:veer|drift|wander|stray)(?:ed|ing|s) (?:off|away|into|to)|chang(?:ed|ing|es) (?:the subject|tack)|digress\w*|tangent|detour|an aside|(?:began|begun|started|went on|going on|and then|before) (?:to )?(?:talk|speak|complain|muse|riff|hold forth)\w*|spoke instead|instead (?:spoke|talked))(?!\p{L})/iu,
    required: true,
  },
  {
    // What there is besides something.
    asked:
      /\b(?:besides|apart from|aside from|other than|in addition to|(?:what|who|where|whom) else|(?:which|what) (?:other|further|additional|second) (?:issue|matter|thing|problem|question|dispute)s?|the only (?:one|thing|issue|matter|problem|question|subject|topic|dispute|person|official|reason))(?!\p{L})/iu,
    told: /(?:\bnot|n['’]t) (?:just|only|the only)\b|\b(?:also|another|others?|as well|in addition|besides|apart from|aside from|further|moreover|meanwhile|both|all|each|too|along with|together with|alongside)(?!\p{L})/iu,
  },
  {
    // How things were before a change.
    asked:
      /^(?:what|which|how|who)\b.*\b(?:(?:was|were|did|had)\b.*\b(?:before|until (?:now|then|this))|used to|former(?:ly)?|previous(?:ly)?|the old)\b/iu,
    told: /\b(?:until (?:now|then|this|last|recently)|former(?:ly)?|previous(?:ly)?|before (?:that|then|this)|no longer|used to|had (?:been|\p{L}+ed)|for (?:\p{L}+ |a quarter of a )?(?:decades?|years?|centur(?:y|ies))|break with|broken with|first time|promise|instead of|from now on|replac\p{L}+|revers\p{L}+)\b/iu,
  },
];
