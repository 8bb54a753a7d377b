import { containment, comparable, wordCount } from './printed.js';
import { printedDates } from './date-line.js';

/**
 * Captions and picture credits. A caption taken for a paragraph is a wrong citation and its date a wrong day; a paragraph
 * taken for a caption is a wrong refusal. So one sign is enough only where prose never has it.
 */

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const CAPITALISED_RUN = String.raw`${CAPITALISED}(?: (?:(?:de|of|the|for|via|du|des|la|le) )?${CAPITALISED}){0,5}`;

/** Signs that stand in no sentence of an article. */
const CERTAIN: readonly RegExp[] = [
  // (Photo by A. Person/Agency), (Handout), (Agency via Other), (File photo)
  /\([^()]{0,120}\b(?:photos?|photograph|photographie|images?|picture|handout|screen ?grab|screenshot|courtesy|credit|crédit|archives|file photo|pool)\b[^()]{0,120}\)\s*\.?$/iu,
  // (A. Person/The Agency)
  new RegExp(`\\(${CAPITALISED_RUN} ?\\/ ?${CAPITALISED_RUN}(?: ?\\/ ?${CAPITALISED_RUN})?\\)\\.?$`, 'u'),
  // ... in the square. AGENCY/A. Person
  new RegExp(`[.!?”"’)]\\s+${CAPITALISED_RUN} ?\\/ ?${CAPITALISED_RUN}\\.?$`, 'u'),
  // a line that is a credit and nothing else: AGENCY/A. Person, A. Person / Agency
  new RegExp(`^${CAPITALISED_RUN} ?\\/ ?${CAPITALISED_RUN}$`, 'u'),
  /^(?:file )?(?:photo|photograph|image|picture|illustration|graphic|caption|crédit photo|photo credit|image credit|credit|crédit|légende|photographie)s?\s*(?::|\bby\b|\bcredit\b|\bcourtesy\b|\bpar\b)/iu,
  /^file (?:photo )?[-–—:]/iu,
  /\b(?:photo|photograph|image|picture|illustration)s?\s?(?:by\b|:|courtesy\b|credit\b|\/)[^.!?]{2,60}\.?$/iu,
  /\b(?:File photo|Handout|Supplied|Submitted|\p{Lu}\p{L}+ Images|Stock photo)\s*\)?\.?$/u,
  /(?:^|[.!?)\s])©\s?[^.!?]{2,60}$/u,
  // PLACE, REGION - JUNE 08: ...
  /^\p{Lu}[\p{Lu}\s,.'’-]{2,60}\s[-–—]\s(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|FÉV|AVR|MAI|JUI|AOÛ|DÉC)\p{Lu}*\.?\s\d{1,2}\b[^:]{0,12}:/u,
];

/** Signs that prose may have too: only a short line of one or two sentences is a caption by them. */
const LIKELY: readonly RegExp[] = [
  /\bin this (?:undated |recent |archive )?(?:file )?(?:photo|photograph|image|picture|handout|screen ?grab|screenshot|frame|still|illustration)\b/iu,
  /\b(?:pictured|shown|seen) (?:here|above|below|at left|at right)\b/iu,
];

/** Places in a picture: "(R)", "(second from left)", ", left,". */
const PLACE_IN_PICTURE =
  /\((?:L|R|C|left|right|cent(?:er|re)|(?:second|third|far) (?:from )?(?:left|right)|from left|à gauche|à droite|au centre)\)|, (?:left|right|cent(?:er|re)|second from (?:left|right)|far (?:left|right)),|^from left\b|, à (?:gauche|droite),/iu;

/** What people do in pictures, told in the present tense. */
const IN_PICTURE =
  /\b(?:attends?|speaks?|arrives?|walks?|waves?|stands?|holds?|looks? on|listens?|leaves?|poses?|gestures?|shakes? hands|addresses|sits?|talks?|takes? questions|answers? (?:a )?questions?|responds?|watch(?:es)?|waits?|makes? (?:an )?announcement|delivers?|greets?|hugs?|rises|appears?|departs?|boards (?:a|an|the|his|her|their)|queues?|lines? up|line up|gathers?|protests?|marche?s?|works? on|smiles?|reacts?|salutes?|(?:is|are) (?:seen|shown|pictured|photographed)|(?:seen|shown|pictured) (?:in|at|on|during|outside|leaving|arriving)|prend la parole|s['’]adresse|arrive|assiste|quitte|salue|pose|participe|répond)\b/iu;

const DAY =
  /\b(?:on|le) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.? \d{1,2}\b|\b(?:earlier this|last) (?:week|month|year)\b/iu;
const SCENE =
  /\b(?:as|during|outside|ahead of|following|after|before|while|next to|beside|alongside|in front of|at a (?:news|press) (?:conference|briefing)|lors|pendant|devant|à côté)\b/iu;

/** Words of the past and of speech: prose, not a caption. */
const TELLS =
  /\b(?:said|says|told|tells|added|asked|according to|was|were|had|did|would|will|has|have|announced|agreed|a déclaré|a dit|selon|était|étaient|avait)\b/iu;

const QUOTED = /[“”"«»]/u;

/** How many sentences, roughly: stops that are followed by a capital. */
function sentenceCount(text: string): number {
  return 1 + (text.match(/[\p{Ll}\d)]{2}[.!?]\s+\p{Lu}/gu) ?? []).length;
}

/** Whether the line is a picture's caption or credit. */
export function isCaption(text: string): boolean {
  const words = wordCount(text);
  if (words > 110) return false;
  if (CERTAIN.some((sign) => sign.test(text))) return !isQuotedProse(text);
  if (words > 60 || QUOTED.test(text)) return false;
  if (PLACE_IN_PICTURE.test(text) && IN_PICTURE.test(text)) return true;
  if (words > 45 || sentenceCount(text) > 2) return false;
  if (LIKELY.some((sign) => sign.test(text))) return true;
  if (TELLS.test(text)) return false;
  const early = text.split(' ').slice(0, 16).join(' ');
  if (!IN_PICTURE.test(early)) return false;
  return printedDates(text).length > 0 || (DAY.test(text) && SCENE.test(text));
}

/** A sentence with speech in it that only happens to end like a credit. */
function isQuotedProse(text: string): boolean {
  return /[“"][^”"]{20,}[”"]/u.test(text) && /\b(?:said|told|says|added)\b/u.test(text);
}

/** Share of common words from which two neighbouring lines are the same picture's alt text and caption. */
const SAME_PICTURE = 0.85;

/** Whether two lines say the same in nearly the same words, as alt text and caption do. */
export function saysTheSame(a: string, b: string): boolean {
  const [first, second] = [comparable(a), comparable(b)];
  const shorter = Math.min(first.length, second.length);
  const longer = Math.max(first.length, second.length);
  return shorter >= 5 && shorter * 2.5 >= longer && containment(first, second) >= SAME_PICTURE;
}
