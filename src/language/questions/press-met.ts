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

/**
 * The forms for a language.
 *
 * @param language - ISO 639-1 code
 * @returns null where the language has none
 */
export function pressMetFor(language: string): PressMet | null {
  return all[language] ?? null;
}
