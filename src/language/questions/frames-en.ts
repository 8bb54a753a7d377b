/** What English readers put around a question. */
import type { Frames } from './frames.js';
import { wordSet } from './pack.js';

export const englishFrames: Frames = {
  words: wordSet(`
    dumb stupid silly random genuine prep pub trivia homework class classroom discussion discuss debate school project essay assignment quiz teacher exam bibliography group groups
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
