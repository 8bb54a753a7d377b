/** English words for places, and how an article tells where somebody spoke. */
import { englishDays, englishMonths } from './calendar-en.js';

const place =
  'hall|house|home|office|offices|building|station|school|square|street|hospital|court|airport|harbour|harbor|parliament|legislature|hotel|centre|center|church|chapel|park|prison|factory|plant|border|residence|library|stadium|university|museum|market|capital|town|city|village|estate|quay|dock|pier|gates?|site|headquarters|ministry|embassy|farm|camp|clinic|studio|depot|yard|terminal|garden|beach|bridge|buildings|quayside|courthouse|barracks|mill|mine|theatre|theater|gallery|canteen|gym|arena|port|harbou?rside|shore|waterfront|courtyard|steps|lawn|balcony|lobby|foyer|entrance|doorstep|forecourt|auditorium|chamber|warehouse|shipyard|hangar|ward|headquarters|pavilion|chancellery|consulate|platform|platforms|pavement|sidewalk|kerb|laboratory|lab|classroom|kitchen|terrace|plaza|jetty|wharf|marina|workshop|car park|stall|corridor|committee room|tarmac|jury room|store|shop|pub|cafe|café|bakery|barn|department|monastery|cathedral|temple|mosque|synagogue|cemetery|roadside|checkpoint|picket line|lighthouse|mainland|dam|island|airfield|observatory|reservoir|ferry|coast|customs house|guildhall|town hall|city hall';

/** A preposition and a noun for a place. */
export const englishPlaceNouns = new RegExp(
  `\\bon (?:his|her|their|the) way (?:in|into|out|out of|to|from|home)\\b|\\b(?:in|at|on|near|outside|inside|from|in front of|opposite|beside|behind|on the (?:steps|roof|lawn) of)\\s+(?:(?:the|an?|his|her|its|their)\\s+)?(?:\\p{L}+\\s+)?(?:[\\p{L}]+['’]s?\\s+)?(?:${place})\\b`,
  'iu',
);

/** In a question: words for somebody's saying something, which in an article may be of anything. */
export const englishSpokenWords =
  /(?<!\p{L})(?:(?:remark|comment|pledge|declaration|announcement|outburst|quote|warning|promise)s?|(?:declar|announc|vow|promis|pledg|warn|insist|remark|stat)(?:e?[ds]|ing))(?!\p{L})/iu;

/** What follows a verb for saying, up to what is said. */
const upTo =
  '(?<!(?:about|on|of|at|in|by|for|with|to|from|after|before) )\\b(?:that|whether|if|how|why|what|which|who)\\b';
const stretch = `[^;:“”"]*?(?=[;:“”"]|$|${upTo})`;

/** The parts of a sentence that tell where somebody spoke rather than what was said. */
export const englishSpokenAt = new RegExp(
  [
    `\\b(?:told|tells?|telling|speaking|spoke|speaks|talk(?:ed|ing)|address(?:ed|es|ing)|interviewed|brief(?:ed|ing)|conference|speech|rally|reporters|journalists)\\b${stretch}`,
    `(?:\\b(?:said|says|saying|asked|answered|replied|responded|declared|announced|remarked|added|warned|vowed|promised|insisted|explained|pledged|noted)|(?<=\\b(?:he|she|they) )\\p{L}+ed)\\b(?=,? (?:in|at|on|outside|inside|near|during|from|as|while|before|after|when|last|late|early|earlier|later|again|then|there|this|today|yesterday|(?:${englishDays})|(?:${englishMonths})\\.? \\d)(?!\\p{L}))${stretch}`,
    `^\\P{L}*(?:at|in|during|on|outside|inside|near|from|speaking|standing|asked|addressing)\\b(?:(?!${upTo})[^,;:“”"]){0,70}`,
  ].join('|'),
  'giu',
);
