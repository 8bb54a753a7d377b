/** What English readers put around a question. */
import type { Frames } from './frames.js';
import { wordSet } from './pack.js';
import { englishReaderWords } from './reader-words-en.js';

export const englishFrames: Frames = {
  words:
    wordSet(`${englishReaderWords} dumb stupid silly random genuine prep pub trivia classroom discuss debate school bibliography group groups background graf line
    lines query desk style legal photo copy fact checking facts note quick question questions answer answers thx cheers sorry
    folks guys everyone anybody somebody anyone someone mate needed needs knowing wonder wondering curious asking ask help remind
    tell explain settle argument bet going based judging reported reporting quoted as-printed said cite cited citation citations
    printing printings wording precisely literally verbatim each every all any one both two three per only short brief briefly
    sentence sentences word words detail details agree agrees disagree differ yes no y n true really simply basically honestly
    just friend friends idea serious seriously confused lost unsure sure date day`),
  opens:
    /^(?:and |so |but |or )?(?:(?:(?:about|after|before|by|for|from|in|into|of|on|onto|through|to|under|until|up to|with|at|against|since) )?(?:who|whom|whose|what|which|when|where|whereabouts|why|how)(?:['’]s)?|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|tell|list|show|give|find|name|explain|define)(?!\p{L})/iu,
  elliptic:
    /^(?:(?:about|after|before|by|for|from|in|into|of|on|onto|through|to|under|until|up to|with|at|against|since) )?(?:who|whom|whose|what|which|when|where|why|how)(?!\p{L})/iu,
  purpose:
    /,? for (?:an?|the|this|my|our) (?:\p{L}+ )?(?:footnote|essay|homework|assignment|thesis|dissertation|seminar|quiz|fact ?box|fact[- ]check|term paper|book report|newsletter|podcast|class|lesson|students|notes|blog|coursework)(?=[\s.!?]*$)/iu,
  person: /(?<!\p{L})(?:he|she)(?!\p{L})/iu,
  thing:
    /(?<!\p{L})it(?!\p{L})|(?<=^(?:is|are|was|were|has|have|will|what(?:['’]s| is| was| are| were)) )(?:that|this|these|those|they)(?!\p{L})|(?<=\p{L} )(?:that|this|these|those|them)$/iu,
  clauseFirst:
    /^((?:when|while|after|before|during|as|once) [^,?]{5,}), ((?:who|whom|whose|what|which|when|where|why|how|did|does|was|is|were|are|has|had)(?!\p{L}).+)$/iu,
  conditionFirst:
    /^((?:if|in case|should|suppose|supposing|assuming) [^,?]{5,}), ((?:then )?(?:who|what|which|when|where|why|how|does|do|will|would|can|could|must|may|might|is|are)(?!\p{L}).+)$/iu,
};
