/** Questions what a word means, and how a sentence tells it: behind the word, before it, or around it. */

export interface Meanings {
  /** Asks what a word or a phrase means, which is the group; tried in order. */
  asked: readonly RegExp[];
  /** Stands before the word and says only that it is one: "the term". */
  wordNoun: RegExp;
  /** The same of a doing: the group opens with the verb, and goes on with what it is done to. */
  doing: RegExp;
  /** Stands between a word and what it means; matched at the end of the word. */
  told: RegExp;
  /** Stands between a word and what may be told beside it: a comma and an article, a bracket; matched at the end of the word. */
  beside: RegExp;
  /** Stands behind a word that the sentence has told by then: "— a 'kettle', in the words of the crew —". */
  behind: RegExp;
  /** Stands right before a word whose meaning its sentence has told by then: "which lawyers call". */
  called: RegExp;
  /** Opens a sentence that tells what happens in something: "In rebound, ...". */
  opens: RegExp;
  /** Tells what a law or a rule allows, forbids or asks: it gives what the word means without the word. */
  rules: RegExp;
}

const english: Meanings = {
  asked: [
    /^what (?:is|are|was|were) (?:(?:to be|being) )?(?:meant|understood) (?:by|with|under) (.+)$/iu,
    /^what (?:does|do|did) (?!it mean to )(.+?) (?:really |actually |exactly )?mean$/iu,
    /^(?:(?:what(?:['’]s| is) )?the |an? )?(?:meaning|definition|explanation) (?:of|behind|for) (.+)$/iu,
    /^(?:define|explain) (?!(?:how|why|when|who|where|whether|what)(?!\p{L}))(.+)$/iu,
    /^[Ww]hat(?:['’]s| is| are| was| were) ((?:an? |the )?["“'‘]?(?:\p{Ll}[\p{Ll}-]*)(?: \p{Ll}[\p{Ll}-]*){0,3}["”'’]?)$/u,
  ],
  wordNoun: /^(?:the )?(?:word|term|phrase|expression|name|concept|notion|label)s? (?!(?:of|for)(?!\p{L}))/iu,
  doing: /^what (?:does|do|did|would) it mean (?:to|when|if) (.+)$/iu,
  told: new RegExp(
    [
      /[”"»']?,? in (?:the |an? |its )?[^,.;]{0,40}?\bsense of\s+/u,
      /[”"»']?, (?:which|that) (?:is|are) (?=(?:an?|the|when|where|how) |\p{L}+ed (?:for|when|where|if|each|every|on) )/u,
      /[^.;,]{0,60}?, (?:which|that|and|a term that) (?:includes?|covers?|comprises?|takes? in|extends? to)\s+/u,
      /[”"»']?, (?:which|that) [^,.;]{0,60}?(?:understands?|understood|defines?|defined|describes?|described|explains?|explained|treats?|reads?) (?:it )?as\s+/u,
      /[”"»']?,? (?:in|under|by) which\s+/u,
      /[^.;]{0,110}?\busing (?:the |an? |their |its )?[\p{L}'’ -]{0,40}?(?:words?|terms?|names?|expressions?|phrases?|labels?|shorthand|jargon|euphemism) for\s+/u,
      /[^.;]{0,60}?\b(?:referring to|a reference to|refers? to|means?|meaning|known as|defined as|in other words|shorthand for|short for)\s+/u,
      /[^.;]{0,60}?[,(—–-] ?(?:that is|that is to say|i\.e\.|namely|in other words|to wit),? /u,
      /[”"»']? as (?=\p{L}+ing |the |an? |(?!(?:part|soon|well|long|far|much|many|one|parts) )\p{L}+ (?:to|for|of|that|which|by) )/u,
      /[”"»'’,]{0,2} ?[–—-]? ?(?:the|an?|their|its) (?:[\p{L}’'-]+ ){0,3}?(?:phrase|term|word|name|expression)(?!\p{L})/u,
      /[”"»']? (?:is|are|was) (?:the|an?|when) (?!(?:\p{L}+ )?(?:issue|problem|matter|question|concern|topic|thing|risk|threat)s?(?!\p{L}))/u,
    ]
      .map(({ source }) => `^${source}`)
      .join('|'),
    'iu',
  ),
  beside: /^[”"»'’]?,[”"»'’]? (?:or |an? |the )|^[”"»'’]?\s*[(—–]\s*/iu,
  behind:
    /^[,”"»'’]*,? (?:in the (?:speech|language|words?|slang|jargon|parlance|idiom|vocabulary) of|as (?:[\p{L}’']+ ){1,4}?(?:calls?|called|knows?|puts?|has|have) it)(?!\p{L})/iu,
  called:
    /(?:(?:which|what|that)(?: (?:is|are))?(?: [\p{L}’']+){0,4}? (?:calls?|called|terms?|termed|dubs?|dubbed|known?(?: \p{L}+){0,3} as|knows?(?: \p{L}+){0,2} as|refer(?:s|red)? to as|describ(?:es?|ed) as|meant by|understood by)(?: (?:it|this|that))?|\b(?:known|referred to|described)(?: [\p{L}’']+){0,4} as|\bunder (?:its|their|the|an?)(?: \p{L}+){0,2} name(?: of)?,?|\bby the name of)(?: an?| the)? ?["“'‘]?$/iu,
  opens: /^\P{L}*(?:in|with|by|during|under) (?:an? |the )?["“'‘]?$/iu,
  rules:
    /(?<!\p{L})(?:acts?|laws?|statutes?|codes?|treat(?:y|ies)|conventions?|charters?|regulations?|directives?|protocols?|articles?|rules?|agreements?|compact|accords?)(?!\p{L}).*(?<!\p{L})(?:forbids?|bars?|prohibits?|outlaws?|obliges?|requires?|permits?|allows?|protects?|guarantees?|defines?|provides?|rules? out|entitles?|binds?)(?!\p{L})/iu,
};

const french: Meanings = {
  asked: [
    /^que (?:signifie(?:nt)?|d[ée]signe(?:nt)?|veu(?:t|lent) dire|recouvre(?:nt)?) (.+)$/iu,
    /^qu['’](?:appelle-t-on|entend-on par|entendent?-(?:ils?|elles?|on) par) (.+)$/iu,
    /^(?:quel(?:le)? est )?(?:le sens|la d[ée]finition|la signification) d(?:e |u |es |['’])(.+)$/iu,
    /^(?:c['’]est quoi|qu['’]est-ce que(?: c['’]est que)?|qu['’]est-ce qu['’]) ?(.+)$/iu,
  ],
  wordNoun: /^(?:l[ea]s? |l['’])?(?:mots?|termes?|expressions?|notions?|formules?|noms?) (?:d(?:e |['’]))?/iu,
  doing: /^que (?:signifie|veut dire) (?:le fait d(?:e |['’]))(.+)$/iu,
  told: /^[^.;]{0,60}?(?:c['’]est-à-dire|signifie|désigne|autrement dit|à savoir|veut dire|en parlant d[eu]|appelée?s?)\s+|^[^.;]{0,90}?(?:(?:en|faisant) référence|faisant allusion) (?:à|aux?) |^\s?[”"»'’]?,? soit (?=c|l|un)|^[”"»']?\s? (?:est|sont|c['’]est) (?:le|la|les|une?|l['’])/iu,
  beside: /^[)”"»']*\s?,? (?:ou|une?|le|la) |^[”"»']?\s*[(—–]\s*/iu,
  behind:
    /^\s?[,”"»'’]*,? (?:(?:dans|selon) (?:le langage|la langue|le jargon|le vocabulaire|les mots|l['’]expression) d|comme (?:l['’]|les? |la )(?:[\p{L}’'-]+ ){0,3}?appel)/iu,
  called:
    /(?:ce )?(?:que|qu['’])(?: ?[\p{L}’'-]+){0,4}? (?:appell\p{L}+|nomm\p{L}+|dénomm\p{L}+|entend\p{L}* par|désign\p{L}+ (?:comme|par|sous le nom d[e'’]))(?: (?:une?|la|le|les)| l['’])? ?(?:« ?)?$/iu,
  opens: /^\P{L}*(?:dans|avec|par|lors de|en cas de|pendant) (?:une? |l[ea] |les |l['’])?(?:« ?)?$/iu,
  rules:
    /(?<!\p{L})(?:loi|code|traité|convention|charte|règlement|directive|protocole|article|règles?|accord|arrêté)(?!\p{L}).*(?<!\p{L})(?:interdi(?:t|sent)|oblige(?:nt)?|impose(?:nt)?|permet(?:tent)?|autorise(?:nt)?|garanti(?:t|ssent)|protège(?:nt)?|prévoi(?:t|ent)|défini(?:t|ssent)|ouvre(?:nt)?)(?!\p{L})/iu,
};

const all: Readonly<Record<string, Meanings>> = { en: english, fr: french };

/**
 * The forms for a language.
 *
 * @param language - ISO 639-1 code; one without forms of its own has the English ones
 */
export function meaningsFor(language: string): Meanings {
  return all[language] ?? english;
}
