/** A wish for all that somebody said, in whatever words: nothing but a name stands beside words that ask for speech. */
import { questionPacks } from '../../language/questions/index.js';
import { fold, words } from '../../language/words.js';
import type { Coverage } from '../passages/passages.js';
import type { SpeakerAsked } from '../asked/speaker-asked.js';
import { isSpeakersName } from '../passages/speakers.js';

/** A possessive ending belongs to no name. */
const possessive = /['’]s?$/u;

/**
 * The speaker whose statements a question asks for, where the forms of questions do not tell: "everything Berg is quoted or
 * cited as saying", "any words of Berg's on the sluice".
 *
 * @param text - the question
 * @returns null where the words do not ask for speech, and where anything but the name of somebody on record is left of them
 */
export function framedSpeaker(coverage: Coverage, text: string, language: string): SpeakerAsked | null {
  for (const { kinds } of questionPacks) {
    const { speech, around, topic: opensTopic } = kinds.framing;
    const at = opensTopic.exec(text);
    const asking = at === null ? text : text.slice(0, at.index);
    const given = words(asking).map(({ text: word }) => word.replace(possessive, ''));
    if (!given.some((word) => speech.has(fold(word)))) continue;
    const speaker = given.filter((word) => !speech.has(fold(word)) && !around.has(fold(word))).join(' ');
    if (speaker === '' || !isSpeakersName(coverage, speaker, language)) continue;
    return { speaker, topic: at === null ? '' : text.slice(at.index).trim() };
  }
  return null;
}
