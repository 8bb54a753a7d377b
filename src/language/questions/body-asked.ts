/** Questions for the body that says something: who speaks for one, and words for not doing what is owed. */

export interface BodyAskedWords {
  /** Asks for a body that speaks for itself: a group, a charity, a union. */
  asked: RegExp;
  /** Holders of public offices: they speak for no such body. */
  officials: RegExp;
  /** Those of their titles that such bodies give as well: "secretary of the Potters' Union". */
  sharedTitles: RegExp;
  /** Tells that something owed was not done: broken, neglected, no longer honoured. */
  breaches: RegExp;
  /** Tells that it is done. */
  keeps: RegExp;
  /** Words for a public authority that stand for one another: "the ministry" is the government. */
  authorities: RegExp;
}

const english: BodyAskedWords = {
  asked:
    /(?<!\p{L})(?:groups?|organi[sz]ations?|associations?|charit(?:y|ies)|unions?|ngos?|campaigns?|institutes?|institutions?|societ(?:y|ies)|federations?|foundations?|leagues?|coalitions?|alliances?|networks?|movements?|watchdogs?|lobb(?:y|ies)|outfits?|bod(?:y|ies)|clubs?|think tanks?)(?!\p{L})/iu,
  officials:
    /(?<!\p{L})(?:ministers?|secretar(?:y|ies)|presidents?(?! of (?!the (?:united|republic|council|senate|parliament)))|premiers?|chancellors?|mayors?|governors?|councillors?|senators?|lawmakers?|legislators?|deput(?:y|ies)|ambassadors?|commissioners?|prefects?|police|judges?|officials?|government|ministry|department|cabinet)(?!\p{L})/iu,
  sharedTitles: /(?<!\p{L})(?:secretar(?:y|ies)|presidents?|commissioners?|deput(?:y|ies)|governors?)(?!\p{L})/giu,
  breaches:
    /(?<!\p{L})(?:violat\p{L}*|breach\p{L}*|br(?:eak|eaks|eaking|oke|oken)|neglect\p{L}*|disregard\p{L}*|ignor(?:e[sd]?|ing)|flout\p{L}*|trampl\p{L}*|betray\p{L}*|dishonou?r\p{L}*|reneg(?:e[sd]?|ing)|fail(?:s|ed|ing|ure)?|contraven\p{L}*|infring\p{L}*|def(?:y|ies|ied|ying)|shirk\p{L}*|evad(?:e[sd]?|ing)|transgress\p{L}*|wrong side|short of|at odds with|in conflict with|walk(?:ed|ing)? away from|torn? up|tore up|(?:not|never|no longer|n['’]t|stopped|ceased) (?:[\p{L}-]+ ){0,2}?(?:respect|honou?r|keep|kept|meet|met|abid|compl|obey|follow|observ|fulfil|live up|liv(?:e|ing) up|stand by|stood by)\p{L}*)(?!\p{L})/iu,
  authorities:
    /(?<!\p{L})(?:governments?|authorit(?:y|ies)|state|ministry|department|administration|cabinet|council|county|city|town|municipality|police|officials|country)(?!\p{L})/iu,
  keeps:
    /(?<!\p{L})(?:respect|honou?r|keep|kept|meet|met|abid|compl(?:y|ies|ied)|obey|follow|observ|fulfil|live[sd]? up|st(?:and|ood) by)\p{L}*(?!\p{L})/iu,
};

const french: BodyAskedWords = {
  asked:
    /(?<!\p{L})(?:groupes?|organisations?|organismes?|associations?|collectifs?|syndicats?|fédérations?|fondations?|ligues?|coalitions?|alliances?|réseaux?|mouvements?|ong|instituts?|institutions?|sociétés?|comités?|regroupements?|clubs?)(?!\p{L})/iu,
  officials:
    /(?<!\p{L})(?:ministres?|secrétaires?|présidente?s?(?! (?:d[eu]s?|de l['’]) ?(?!la république|la région|conseil|département|sénat|parlement|gouvernement))|premi(?:er|ère)s?|maires?|mairesses?|syndi(?:c|que)s?|préf(?:et|ète)s?|gouverneure?s?|conseill(?:er|ère)s?|municipa(?:l|ux)|sénat(?:eur|rice)s?|députée?s?|ambassad(?:eur|rice)s?|commissaires?|police|juges?|procureure?s?|gouvernement|ministère|préfecture)(?!\p{L})/iu,
  sharedTitles: /(?<!\p{L})(?:secrétaires?|présidente?s?|commissaires?|conseill(?:er|ère)s?)(?!\p{L})/giu,
  breaches:
    /(?<!\p{L})(?:viol\p{L}*|enfrei\p{L}*|manqu\p{L}*|bafou\p{L}*|piétin\p{L}*|mépris\p{L}*|néglig\p{L}*|trahi\p{L}*|transgress\p{L}*|romp\p{L}*|faill\p{L}*|contrevien\p{L}*|contreven\p{L}*|reni\p{L}*|soustra\p{L}*|dérob\p{L}*|fait fi|au mépris|en infraction|hors la loi|contraires? (?:à|au)|(?:ne |n['’])(?:[\p{L}-]+ ){0,2}?(?:plus|pas|jamais) (?:respect|honor|tenu|rempli|observ|assum|appliqu)\p{L}*|ne (?:respect|honor|tien|rempli|observ|assum|appliqu)\p{L}* (?:plus|pas|jamais)|(?:cess|arrêt)\p{L}* (?:de |d['’])(?:respect|honor|tenir|rempli|observ|assum|appliqu)\p{L}*)(?!\p{L})/iu,
  authorities:
    /(?<!\p{L})(?:gouvernement|autorités?|autorite|état|etat|ministères?|ministere|administration|pouvoirs|cabinet|municipalité|municipalite|mairie|ville|région|region)(?!\p{L})/iu,
  keeps: /(?<!\p{L})(?:respect|honor|tenu|tien(?:t|nent)|rempli|observ|assum|appliqu)\p{L}*(?!\p{L})/iu,
};

const all: Readonly<Record<string, BodyAskedWords>> = { en: english, fr: french };

/**
 * The words for a language.
 *
 * @param language - ISO 639-1 code; one without words of its own has the English ones
 */
export function bodyAskedFor(language: string): BodyAskedWords {
  return all[language] ?? english;
}
