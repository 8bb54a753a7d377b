/** Questions where somebody met the press, and how articles tell it: by those who asked, or by what little was answered. */
import { wordSet } from './pack.js';

export interface PressMet {
  /** Asks where somebody was when reporters came. */
  asked: RegExp;
  /** Words, folded, that ask for it and say nothing of what was spoken of. */
  asking: ReadonlySet<string>;
  /** Tells that somebody was asked, or had little to tell. */
  told: RegExp;
  /** Tells where by what was being done: "as she opened the school". */
  meanwhile: RegExp;
}

const english: PressMet = {
  asked:
    /^(?:where|(?:in|at|on|outside|before) (?:what|which) (?:place|spot|building|town|city|village|venue|occasion|event)) (?:did|was|were|had|has|have)(?!\p{L}).*(?<!\p{L})(?:reporters?|journalists?|press|media|questions?|newsmen|correspondents?|cameras|microphones)(?!\p{L})(?! conference)/iu,
  asking: wordSet(
    `where what which place spot building town city village venue occasion event reporter reporters journalist journalists press media question questions newsmen
    correspondent correspondents camera cameras microphone microphones speak spoke speaks speaking talk talked talks meet met meets catch caught catches corner
    cornered find found face faced faces facing take took takes taking answer answered answers put asked ask asks asking approach approached reach reached
    confront confronted quiz quizzed question questioned get got wait waited waiting come came stop stopped stand standing stood address addressed when time`,
  ),
  told: /(?<!\p{L})(?:reporters?|journalists?|the press|the media|(?:news|press|media) (?:conference|call)|briefing|(?:asked|questioned|pressed|quizzed|challenged|tackled|confronted) (?:about|on|over|by|with|there)|(?:question|report|story|claim)s? (?:was|were) put to|(?:next to|almost|nearly) nothing|(?:little|nothing)(?: that was)? new|gave (?:little|nothing) away|waved (?:away|aside|off)|brushed (?:away|aside|off)|ducked|dodged)(?!\p{L})/iu,
  meanwhile:
    /(?<!\p{L})(?:as|when|while|after) (?:he|she|they|the \p{L}+) (?!(?:was|were|is|had|has) (?:asked|questioned|pressed))\p{L}+(?:ed|ing)?(?!\p{L}) (?:the|an?|his|her|their|at|in|on|to) /iu,
};

const all: Readonly<Record<string, PressMet>> = { en: english };

/** Questions what somebody said at a place, and how an article tells that somebody was there. */
export interface SpokenThere {
  /** Asks what was said, rather than where or when. */
  saying: RegExp;
  /** Takes somebody for having spoken at a place; the group `place` is it. Tried in order. */
  presumed: readonly RegExp[];
  /** Stands before a place in an article, with no more than a few words between. */
  at: string;
}

const press =
  '(?:press|media|reporters?|journalists?|newsmen|correspondents?|cameras|microphones|conference|briefing|interview|speech|rally)';
const until =
  '(?=$|[,;:?.]| (?:about|over|regarding|concerning|after|before|when|while|that|what|which|who|did|was|were|is|has|had|last|this|on|yesterday|today|tomorrow|and|earlier|later)(?!\\p{L}))';

const spokenThereEn: SpokenThere = {
  saying:
    /(?<!\p{L})what(?!\p{L}).*(?<!\p{L})(?:say|said|tell|told|announced?|declared?|revealed?|discuss(?:ed)?|talk(?:ed)? about|spoken? of|speak (?:of|about)|h(?:ear|eard) from|learn(?:ed|t)? from|share[ds]?|disclosed?|explain(?:ed)?|promised?|information|message|subject|topic|news)(?!\p{L})/iu,
  presumed: [
    new RegExp(
      `(?<!\\p{L})${press}(?: (?!(?:about|on|over|that|whether|why|how|for|to|what|when|and)(?!\\p{L}))[\\p{L}’'-]+){0,5}? (?:in|at|on|aboard|outside|inside|near) (?<place>[^,;:?.]{2,50}?)${until}`,
      'iu',
    ),
    new RegExp(
      `^(?:(?:when|while) )?(?:in|at|aboard|outside|visiting|on (?:his|her|their|a) (?:visit|trip) to) (?<place>[^,;:?.]{2,40}), what(?!\\p{L})`,
      'iu',
    ),
    /^what (?:did|has|had) (?:\S+ ){1,4}?(?:say|said|announced?|declared?) (?:in|at|aboard|outside) (?<place>[^,;:?.]{2,40})$/iu,
  ],
  at: '(?:in|at|on|aboard|outside|inside|near|from|to|visit(?:ed|ing)?)',
};

const spokenThereFr: SpokenThere = {
  saying:
    /(?<!\p{L})(?:qu['’]|que(?!\p{L})|quoi|quel(?:le)?s?)(?:.*(?<!\p{L}))?(?:dire|dit|déclar\p{L}+|annonc\p{L}+|parl\p{L}+|racont\p{L}+|révél\p{L}+|affirm\p{L}+|expliqu\p{L}+|confi\p{L}+|indiqu\p{L}+|propos|message|promis)(?!\p{L})/iu,
  presumed: [
    /(?<!\p{L})(?:presse|journalistes?|médias?|reporters?|conférence|entretien|interview|discours|micros|caméras)(?: (?!(?:sur|à propos|au sujet|que|pour|de|des|du)(?!\p{L}))[\p{L}’'-]+){0,4}? (?:à(?: la| l['’])?|au|aux|en|dans l[ea']|devant l[ea]|chez|sur l[ea]) ?(?<place>[^,;:?.]{2,50}?)(?=$|[,;:?.]| (?:sur|à propos|au sujet|après|avant|quand|lorsqu|où|que|le|la|et|ce|cette)(?!\p{L}))/iu,
    /^(?:à(?: la| l['’])?|au|aux|en) ?(?<place>[^,;:?.]{2,40}), (?:qu['’]|que |de quoi |quel)/iu,
  ],
  at: "(?:à|au|aux|en|dans|devant|chez|sur|de|du|d['’]|l['’])",
};

const spokenThere: Readonly<Record<string, SpokenThere>> = { en: spokenThereEn, fr: spokenThereFr };

/**
 * The forms of questions what somebody said at a place.
 *
 * @param language - ISO 639-1 code; one without forms of its own has the English ones
 */
export function spokenThereFor(language: string): SpokenThere {
  return spokenThere[language] ?? spokenThereEn;
}

/**
 * The forms for a language.
 *
 * @param language - ISO 639-1 code
 * @returns null where the language has none
 */
export function pressMetFor(language: string): PressMet | null {
  return all[language] ?? null;
}
