/** Words that tell the occasion on which something was said. */

interface Occasions {
  /** Take a statement to another occasion than the one reported before. */
  other: RegExp;
  /** ... where they stand in a sentence that tells of speaking: in others they date an event. */
  otherTime: RegExp;
  /** Point to a place told right before, or by the group `noun` to an occasion told before. */
  back: RegExp;
  /** Open what somebody was asked, up to the comma behind it; global, as several may be asked. */
  asked: RegExp;
  /** Point to the day named before. */
  sameDay: RegExp;
  /** Tell that somebody spoke, or name an occasion on which people speak. */
  speech: RegExp;
}

const english: Occasions = {
  other:
    /\b(?:earlier|previous|separate|another|later|last|old|recent)\s+(?:\p{L}+\s+){0,2}(?:briefing|conference|interview|speech|statement|meeting|session|hearing|call|e-?mail|letter|report|post|tweet|message|appearance|remarks?)\b|\b(?:in|during|from|on) (?:an|another) (?:\p{L}+ ){0,2}interview\b|\b(?:previously|had (?:said|told|written|warned|argued))\b/iu,
  otherTime: /\b(?:earlier|previous|another|later|last) (?:week|month|year)\b/iu,
  back: /\bthere\b(?!['’]s| (?:is|are|was|were|will|has|have|had|would|could|should|may|might|must|can|to be)\b)|\b(?:(?:at|during|on|in) (?:that|this|the)(?: same)?|(?:told|addressed|before|to|of) (?:that|the) same) (?:\p{L}+ )?(?<noun>briefing|conference|interview|call|hearing|meeting|speech|visit|trip|session|event|rally|ceremony|occasion|committee|panel|assembly|inquiry|debate|crowd|audience|gathering|lecture|dinner|reception)\b/iu,
  asked: /\b(?:asked|pressed|questioned|quizzed)(?: [\p{L}\p{N}.’'-]+){0,8}? (?:whether|if|how|why|what) [^,;“”"]*/giu,
  sameDay: /\bsame day\b/iu,
  speech:
    /\b(?:spoke|speaks|speaking|said|says|told|addressed|briefed|testified|(?:confirmed|announced|acknowledged|conceded|explained|warned|promised|pledged|vowed|insisted|argued|declared|replied|answered|commented|repeated) (?:it|this|that|so|as much)|defended (?:it|this|that|them)|visiting|touring|(?:met|faced) (?:with )?(?:\p{L}+ ){0,2}?(?:reporters|journalists|the press|protesters|demonstrators|supporters|residents|voters|workers)|(?:news|press) conference|briefing|interview|speech|hearing|debate|rally|town hall|(?:set|laid) out|visit to|visited|(?:school|factory|hospital|site) visit|(?:public|council|board|cabinet) meeting|session of (?:parliament|the council)|(?:repeated|restated|reiterated|renewed|defended|stressed|underlined) (?:that|this|the|his|her|their|its) (?:\p{L}+ )?(?:position|stance|view|message|demand|call|request|point|appeal|promise|pledge|warning|case|line|refusal|argument)|took the floor|took questions)\b/iu,
};

const french: Occasions = {
  other:
    /(?<!\p{L})(?:(?:une? autre|ancien(?:ne)?|précédente?s?) (?:\p{L}+ )?(?:point|conférence|entretien|entrevue|interview|discours|rencontre|réunion|audience|séance|allocution|intervention|déclaration|communiqué|courriel|lettre|message|occasion)|(?:point|conférence|entretien|entrevue|interview|discours|rencontre|réunion|audience|séance|allocution|intervention|déclaration|communiqué|courriel|lettre|message)(?: (?:de |avec la )?presse)? (?:précédente?|antérieure?)|(?:dans|lors d['’])\s?une? (?:autre )?(?:entretien|entrevue|interview)|av(?:ait|aient) (?:dit|déclaré|affirmé|écrit|averti|signalé))(?!\p{L})/iu,
  otherTime:
    /(?<!\p{L})(?:plus tôt|plus tard|auparavant|(?:la semaine|le mois|l['’]an(?:née)?) derni(?:ère|er))(?!\p{L})/iu,
  back: /(?<!\p{L})(?:sur place|là-bas|(?:lors|au cours) d(?:e |['’])(?:ce|cette|cet)(?: même)? (?<noun>point|conférence|entretien|visite|déplacement|rencontre|réunion|audience|séance|discours))(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:interrogée?s?|questionnée?s?|relancée?s?|pressée?s? de (?:dire|questions)|invitée?s? à dire)(?: [\p{L}\p{N}.’'-]+){0,8}? (?:si|s['’]|pourquoi|comment|quand)[^,;«»]*/giu,
  sameDay: /(?<!\p{L})même jour(?!\p{L})/iu,
  speech:
    /(?<!\p{L})(?:s['’](?:est|étai(?:t|ent)) (?:exprimée?|adressée?)|(?:a|ont)(?:-t-(?:ils?|elles?))? (?:dit|déclaré|confirmé|rappelé|répété|défendu|martelé|plaidé|commenté|prévenu|promis|reconnu|insisté|justifié|pris la parole|parlé|répondu|affirmé|indiqué|annoncé|expliqué|précisé|lancé|confié|assuré|fait savoir|fait valoir|fait le point)|conférence de presse|rencontre (?:de|avec la) presse|points? (?:de |d['’])?(?:presse|situation|étape)|breffage|entretien|entrevue|discours|débat|audience|audition|déplacement|visite|réunion publique|séance (?:publique|du conseil)|devant (?:les journalistes|la presse|les députés|les élus))(?!\p{L})/iu,
};

const occasions: Readonly<Record<string, Occasions>> = { en: english, fr: french };

function occasionsOf(language: string): Occasions {
  return occasions[language] ?? english;
}

const endsSentence = /(?<=[.!?]["”»]?)\s+(?=["“«\p{Lu}])/u;

/** Whether a text moves to another occasion of speaking than the one told before it. */
export function tellsOtherOccasion(text: string, language: string): boolean {
  const { other, otherTime, speech } = occasionsOf(language);
  if (other.test(text)) return true;
  return otherTime.test(text) && text.split(endsSentence).some((each) => otherTime.test(each) && speech.test(each));
}

/** Whether a sentence tells that somebody spoke, or an occasion of speaking. */
export function tellsSpeech(sentence: string, language: string): boolean {
  return occasionsOf(language).speech.test(sentence);
}

/**
 * What a sentence points back to.
 *
 * @returns the noun of an occasion told before ("at that briefing"), an empty text for a place told right before ("she said
 *   there"); null where it points to neither
 */
export function pointsBackTo(sentence: string, language: string): string | null {
  const match = occasionsOf(language).back.exec(sentence);
  return match === null ? null : (match.groups?.['noun'] ?? '');
}

/** Whether a stretch of a text stands within what somebody was asked: "asked whether the ban would end on Friday, ...". */
export function tellsWhatWasAsked(text: string, stretch: { start: number; end: number }, language: string): boolean {
  const { asked } = occasionsOf(language);
  for (const { 0: words, index } of text.matchAll(asked)) {
    const from = index + words.search(opensMatter);
    if (stretch.start > from && stretch.end <= index + words.length) return true;
  }
  return false;
}

/** Opens what was asked. */
const opensMatter = / (?:whether|if|how|why|what|si|s['’]|pourquoi|comment|quand)(?!\p{L})/iu;

/** Whether words for a day point to the one named before. */
export function saysSameDay(printed: string, language: string): boolean {
  return occasionsOf(language).sameDay.test(printed);
}
