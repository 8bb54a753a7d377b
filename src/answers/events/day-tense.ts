/** Whether the words before a bare weekday put it ahead of the article: "takes effect on Monday", "agreed to vote on Friday". */
import { baseOfInflected, isBaseVerb } from '../../language/verbs.js';
import { fold, type Word, words } from '../../language/words.js';

/** A verb further back belongs to another part of the sentence. In words. */
const reach = 10;

/** Words right before a day that point onwards from the article. */
const onwards = new Set(['from', 'until', 'till', 'by', 'starting', 'beginning', 'dès']);

/** Words of the future between a verb and its day. */
const future = new Set(
  `will would shall may might could should must due scheduled expected planned set going wants intends hopes va vont devrait doit
  prévu prévue`
    .trim()
    .split(/\s+/u),
);

/** Pasts that no ending shows. */
const irregularPasts = new Set(
  `said told was were had met began took held gave went came made spoke wrote sent left won lost fell rose found got put cut
  led kept hit drew flew grew knew paid ran sat saw sold stood struck thought threw wore brought bought caught fought sought
  taught felt heard shot sang sank swore broke chose drove spent built did became shut read`
    .trim()
    .split(/\s+/u),
);

/** Verbs by which outlets report, in the present of reporting: "Lund says on Friday". */
const reporting = new Set(['says', 'tells', 'writes', 'reports', 'adds']);

/** Present forms that are nouns in front of a day at least as often: "after talks Friday". */
const rather =
  /^(?:talks|plans|reports|calls|orders|votes|visits|attacks|claims|demands|strikes|protests|rises|cuts|falls)$/u;

/** Words before a form that make it a noun. */
const beforeNoun =
  /^(?:the|a|an|of|in|on|at|for|with|by|from|after|before|during|his|her|its|their|our|these|those|new|more|all|some|no)$/u;

/**
 * Whether a bare weekday after these words lies ahead of the article's day. Which one it then is, the words do not say.
 *
 * @param before - the text of the paragraph up to the weekday
 */
export function liesAhead(before: string): boolean {
  const sentence = before.slice(before.search(/[^.!?]*$/u));
  const printed = words(sentence).slice(-reach);
  const near = printed.map(({ text }) => fold(text));
  if (onwards.has(near.at(-1) ?? '')) return true;
  for (let at = near.length - 1; at >= 0; at--) {
    const word = near[at]!;
    // Within a sentence, what has a capital is a name: "the Old Brick Works".
    if (at > 0 && /^\p{Lu}/u.test(printed[at]!.text)) continue;
    const previous = near[at - 1] ?? '';
    if (future.has(word)) return true;
    if (irregularPasts.has(word) || reporting.has(word)) return false;
    // "Will be closed", "is to be closed": what stands before tells.
    if (word.endsWith('ed') && previous !== 'be') return false;
    if (previous === 'to' && (word === 'be' || isBaseVerb(word))) return true;
    if (presentVerb(word, previous) && !closesPhrase(printed, at)) return true;
  }
  return false;
}

/** Open a phrase whose noun a name stands before: "on the Senate steps". */
const openings = /^(?:in|on|at|of|from|near|outside|inside|by|to|with|behind|before|after|opposite)$/u;
const articles = /^(?:the|a|an|his|her|its|their)$/u;

/** Whether a word is the noun of a phrase with a name, and no verb. */
function closesPhrase(printed: readonly Word[], place: number): boolean {
  let at = place - 1;
  while (at >= 0 && /^\p{Lu}/u.test(printed[at]!.text)) at--;
  if (at === place - 1 || at < 0) return false;
  const opening = articles.test(fold(printed[at]!.text)) ? printed[at - 1] : printed[at];
  return opening !== undefined && openings.test(fold(opening.text));
}

/** "meets" after its subject, and "start" after one in the plural. */
function presentVerb(word: string, previous: string): boolean {
  // "The newspaper's report".
  if (previous === '' || /['’]s?$/u.test(previous) || beforeNoun.test(previous) || rather.test(word)) return false;
  return baseOfInflected(word) === null ? isBaseVerb(word) && /[^s]s$/u.test(previous) : word.endsWith('s');
}
