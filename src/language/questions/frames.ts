/** What readers put around a question: whom it is for, what it is needed for, how the answer should look. No subject is named. */

/** The frames of a language. */
export interface Frames {
  /** Words, folded, that are all of a part of a question that asks for nothing itself: "fact check", "one line per outlet". */
  words: ReadonlySet<string>;
  /** Opens a part that asks. */
  opens: RegExp;
  /** Begins a part that asks on its own but leaves out what of: "onto what subject", "who got them". */
  elliptic: RegExp;
  /** Stands for somebody a part before has named: "she". */
  person: RegExp;
  /** Stands for a thing a part before has named: "is that decided", "what counts as that". */
  thing: RegExp;
  /** A clause before a question: the groups are the clause and the question. */
  clauseFirst: RegExp;
  /** A condition before a question, in the same groups. */
  conditionFirst: RegExp;
}

/** A set of words parted by white space. */
function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

const english: Frames = {
  words: wordSet(`
    homework class classroom discussion discuss debate school project essay assignment quiz teacher exam bibliography group groups
    background graf line lines query desk style legal photo copy check fact checking facts note quick question questions answer answers
    hi hello hey thanks thank thx cheers pls plz please ok okay sorry folks guys everyone anybody somebody anyone someone mate
    need needed needs want wanted looking know knowing wonder wondering curious asking ask help remind tell show give list name explain
    settle argument bet
    according going based judging reported reporting printed print prints quoted as-printed said
    article articles outlet outlets paper papers newspaper newspapers story stories text texts piece pieces coverage source sources report reports
    cite cited citation citations version versions printing printings wording exact exactly precise precisely literally verbatim
    each every all any one both two three per only full short brief briefly sentence sentences word words detail details
    agree agrees disagree differ yes no y n true really simply basically honestly just
    friend friends idea serious seriously confused lost unsure sure date day
  `),
  opens:
    /^(?:and |so |but |or )?(?:(?:(?:about|after|before|by|for|from|in|into|of|on|onto|through|to|under|until|up to|with|at|against|since) )?(?:who|whom|whose|what|which|when|where|whereabouts|why|how)(?:['’]s)?|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|tell|list|show|give|find|name|explain|define)(?!\p{L})/iu,
  elliptic:
    /^(?:(?:about|after|before|by|for|from|in|into|of|on|onto|through|to|under|until|up to|with|at|against|since) )?(?:who|whom|whose|what|which|when|where|why|how)(?!\p{L})/iu,
  person: /(?<!\p{L})(?:he|she)(?!\p{L})/iu,
  thing:
    /(?<!\p{L})it(?!\p{L})|(?<=^(?:is|are|was|were|has|have|will|what(?:['’]s| is| was| are| were)) )(?:that|this|these|those|they)(?!\p{L})|(?<=\p{L} )(?:that|this|these|those|them)$/iu,
  clauseFirst:
    /^((?:when|while|after|before|during|as|once) [^,?]{5,}), ((?:who|whom|whose|what|which|when|where|why|how|did|does|was|is|were|are|has|had)(?!\p{L}).+)$/iu,
  conditionFirst:
    /^((?:if|in case|should|suppose|supposing|assuming) [^,?]{5,}), ((?:then )?(?:who|what|which|when|where|why|how|does|do|will|would|can|could|must|may|might|is|are)(?!\p{L}).+)$/iu,
};

const french: Frames = {
  words: wordSet(`
    devoir devoirs classe cours exposé expose ecole professeur examen bibliographie groupe contexte ligne lignes redaction verification verifier
    fait faits note rapide question questions reponse reponses bonjour salut merci svp stp desole
    besoin veux voudrais aimerais cherche savoir sais demande dire dites montrer montrez donner donnez citer citez expliquer expliquez
    selon article articles media medias journal journaux titre titres texte textes papier papiers source sources couverture recit recits
    version versions citation citations mot mots exact exacte exactement precis precisement textuellement
    chaque tous toutes tout seul seule seulement deux trois bref phrase phrases detail details
    accord oui non vrai vraiment simplement amis jour date
  `),
  opens:
    /^(?:et |mais |ou )?(?:(?:à|de|d['’]|en|par|pour|sur|avec|dans|chez|vers|depuis|jusqu['’]à) ?)?(?:qui|que|qu['’]|quoi|quel(?:le)?s?|lequel|laquelle|quand|o[uù]|pourquoi|comment|combien|est-ce|a-t-|ont-ils|est-il|est-elle)/iu,
  elliptic:
    /^(?:et |mais |ou )?(?:(?:à|de|d['’]|en|par|pour|sur|avec|dans|chez|vers|depuis|jusqu['’]à) ?)?(?:qui|quoi|quel(?:le)?s?|lequel|laquelle|quand|o[uù]|pourquoi|comment|combien)(?!\p{L})/iu,
  person: /(?<!\p{L})(?:il|elle)(?!\p{L})/iu,
  thing: /(?<!\p{L})(?:cela|ça|c['’](?=est))/iu,
  clauseFirst:
    /^((?:lorsqu|quand|pendant|après|avant|alors)[^,?]{5,}), ((?:qui|que|qu['’]|quoi|quel|quand|o[uù]|pourquoi|comment|combien|est-ce).+)$/iu,
  conditionFirst:
    /^(s(?:i |['’]ils? )[^,?]{5,}), ((?:qui|que|qu['’]|quoi|quel|quand|o[uù]|pourquoi|comment|combien|est-ce).+)$/iu,
};

const frames: Readonly<Record<string, Frames>> = { en: english, fr: french };

/** The frames of a language; of one without any, English ones. */
export function framesFor(language: string): Frames {
  return frames[language] ?? english;
}
