/** A topic that tells an act as a statement, as a question asks for it: "did the council close the pool" of "the council closed the pool". */
import type { DayCues } from '../../language/day-cues/index.js';
import { baseOfInflected } from '../../language/verbs.js';
import { fold, type Word, words } from '../../language/words.js';
import { opensNoun } from '../../language/questions/act-words-en.js';

/** The verb of a statement stands within so many words. */
const reach = 10;

/** Ends what may be the subject of a statement. */
const endsSubject =
  /^(?:that|which|who|whom|whose|how|what|where|why|when|if|whether|because|about|on|over|regarding)$/u;

/** Forms of verbs that a list of inflected verbs leaves out. */
const said: Readonly<Record<string, string>> = { said: 'say', did: 'do', left: 'leave', put: 'put', met: 'meet' };

/** Begins what is told of the subject by an auxiliary. */
const told = /^(?:was|were|is|are|has|have|had|will|would)$/u;

function baseOf({ text }: Word): string | null {
  const folded = fold(text);
  return said[folded] ?? (folded.endsWith('s') ? null : baseOfInflected(folded));
}

/**
 * A topic in the form of a question, where it tells an act of somebody; others as they are. Only English needs it: French
 * tells and asks by the same forms.
 */
export function plainlyAsked(topic: string, { code, auxiliary, speaking }: DayCues): string {
  if (code !== 'en' || auxiliary.test(topic) || /^["“«]/u.test(topic)) return topic;
  const found = words(topic).slice(0, reach);
  for (const [index, word] of found.entries()) {
    const folded = fold(word.text);
    if (endsSubject.test(folded)) return topic;
    const before = found[index - 1];
    if (before === undefined || opensNoun.test(fold(before.text)) || /^\p{Lu}/u.test(word.text)) continue;
    const [subject, rest] = [topic.slice(0, word.start), topic.slice(word.end)];
    // A pause within the subject: another part of the topic. A speech does nothing, somebody gives it: "the speech she gave".
    if (/[,;:]/u.test(subject) || subject.replace(speaking, '') !== subject) return topic;
    if (told.test(folded)) return `${word.text} ${subject.trim()}${rest}`;
    const next = found[index + 1];
    if (folded === 'being' && next !== undefined) return `was ${subject.trim()} ${topic.slice(next.start)}`;
    const verb = baseOf(word);
    if (verb !== null) return `did ${subject.trim()} ${verb}${rest}`;
  }
  return topic;
}
