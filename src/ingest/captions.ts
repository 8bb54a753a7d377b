import { comparable, containment, LONGEST_FURNITURE, wordCount } from './printed.js';
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
  /\b(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Ii]llustration)s?\s?(?:(?:by|courtesy(?: of)?|credit)\s\p{Lu}|[:/]\s?\S)[^.!?]{1,60}\.?$/u,
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

/** What one person does in a picture, told in the present tense after a name. */
const ONE_IN_PICTURE =
  /(?:\p{Lu}[\p{L}\p{M}.'’-]*|[),]|\b(?:man|woman|child|worker|officer|resident|person|driver|nurse|soldier|police|crowd|couple|group|ship|bus|car|truck|plane)),? (?:attends|speaks|arrives|walks|waves|stands|holds|looks|listens|leaves|poses|gestures|shakes|addresses|sits|talks|takes (?:questions|part|down|a)|answers|responds|watches|waits|makes (?:an )?announcement|delivers|greets|hugs|rises|appears|departs|boards|passes|crosses|gathers|protests|marches|works|smiles|reacts|salutes|prend|s['’]adresse|arrive|assiste|quitte|salue|pose|participe|répond)(?!\p{L})/u;

/** What several people do. */
const SEVERAL_IN_PICTURE =
  /(?:\b\p{L}+s|\b(?:people|women|men|children|police)|(?:\p{Lu}[\p{L}\p{M}.'’-]*|\)) and \p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)*|\)) (?:attend|walk|wave|stand|hold|look on|listen|pose|shake hands|sit|talk|watch|wait|greet|board|cross|queue|line up|gather|protest|march|work|smile|react|leave|arrive)\b/u;
const SEEN =
  /\b(?:is|are) (?:seen|shown|pictured|photographed)\b|\b(?:seen|pictured|shown) (?:in|at|on|during|outside|leaving|arriving)\b/iu;

function tellsPicture(text: string): boolean {
  return ONE_IN_PICTURE.test(text) || SEVERAL_IN_PICTURE.test(text) || SEEN.test(text);
}

const DAY =
  /\b(?:on|le) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.? \d{1,2}\b|\b(?:earlier this|last) (?:week|month|year)\b/iu;
const SCENE =
  /\b(?:as|during|outside|ahead of|following|after|before|while|next to|beside|alongside|in front of|at a (?:news|press) (?:conference|briefing)|lors|pendant|devant|à côté)\b/iu;

/** Words of the past and of speech: prose, not a caption. */
const TELLS =
  /\b(?:said|says|told|tells|added|asked|according to|was|were|had|did|would|will|has|have|announced|agreed|a déclaré(?!\p{L})|a dit|selon|était|étaient|avait)\b/iu;

const QUOTED = /[“”"«»]/u;

/** How many sentences, roughly: stops that are followed by a capital. */
function sentenceCount(text: string): number {
  return 1 + (text.match(/[\p{Ll}\d)]{2}[.!?]\s+\p{Lu}/gu) ?? []).length;
}

/** Whether the line is a picture's caption or credit. */
export function isCaption(text: string): boolean {
  const words = wordCount(text);
  if (words > 110 || text.length > LONGEST_FURNITURE) return false;
  if (CERTAIN.some((sign) => sign.test(text))) return !isQuotedProse(text);
  if (words > 60 || QUOTED.test(text) || text.endsWith(':')) return false;
  if (PLACE_IN_PICTURE.test(text) && tellsPicture(text)) return true;
  if (words > 45 || sentenceCount(text) > 2) return false;
  if (LIKELY.some((sign) => sign.test(text))) return true;
  if (TELLS.test(text)) return false;
  const early = text.split(' ').slice(0, 16).join(' ');
  if (!tellsPicture(early)) return false;
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
