/** A wish for all that somebody said, in whatever words: nothing but a name stands beside words that ask for speech. */
import { packFor } from '../../language/packs/index.js';
import { type QuestionPack, questionPacks } from '../../language/questions/index.js';
import { fold, words } from '../../language/words.js';
import { plainQuestion } from '../intent.js';
import type { Coverage } from '../passages/passages.js';
import type { SpeakerAsked } from '../asked/speaker-asked.js';
import { isNamedPerson } from '../passages/speakers.js';

/** A possessive ending belongs to no name. */
const possessive = /['’]s?$/u;

/** What is elided before a word: "d'Anne", "qu'a". */
const elided = /^\p{L}{1,2}['’](?=\p{L})/u;

/** Whether a word stands around a name in a wish for speech. */
function isAround(word: string, { speechCues }: QuestionPack): boolean {
  const { nouns, verbs, about, by, frame, light, closing } = speechCues;
  return [nouns, verbs, about, by, frame, light, closing].some((cues) => cues.has(word));
}

/** Two words or more with capitals: the name of somebody who may not be on record. */
const writtenAsName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+$/u;

/** Whether words open with a kind of body right before a name: "which charity does Ann Berg speak for" asks for the charity. */
function opensWithBody(name: string, code: string): boolean {
  const [first, second] = name.split(' ');
  return packFor(code).bodyNouns.has(first!) && /^\p{Lu}/u.test(second ?? '');
}

/** What is left of words that ask for speech without those; null where they do not ask for it. */
function nameIn(asking: string, pack: QuestionPack): string | null {
  const { nouns, verbs, whoever } = pack.speechCues;
  const given = words(asking).map(({ text }) => {
    const word = text.replace(possessive, '');
    const bare = word.replace(elided, '');
    const before = fold(word.slice(0, word.length - bare.length)).replace(/.$/u, '');
    return isAround(before, pack) ? bare : word;
  });
  if (!given.some((word) => nouns.has(fold(word)) || verbs.has(fold(word)))) return null;
  // Who said something of the one that is named is another question.
  if (given.some((word) => whoever.has(fold(word)))) return null;
  const name = given.filter((word) => !isAround(fold(word), pack)).join(' ');
  return name === '' || opensWithBody(name, pack.code) ? null : name;
}

/** A wish without what a reader opens it with: what stands before the words that ask for all, or a verb ("itemise the"). */
function openings(text: string, pack: QuestionPack): string[] {
  const given = words(text);
  const all = given.find(({ text: word }) => pack.kinds.allSaid.all.has(fold(word.replace(elided, ''))));
  const [first, second] = given;
  const opened =
    second !== undefined &&
    // Who said something opens no wish for all that somebody said.
    !pack.speechCues.whoever.has(fold(first!.text)) &&
    !isAround(fold(first!.text), pack) &&
    isAround(fold(second.text), pack);
  return [...(all === undefined ? [] : [text.slice(all.start)]), ...(opened ? [text.slice(second.start)] : [])];
}

/**
 * The speaker whose statements a question asks for, where the forms of questions do not tell: "everything Berg is quoted or
 * cited as saying", "any words of Berg's on the sluice".
 *
 * @param text - the question
 * @returns null where the words do not ask for speech, and where anything but a name is left of them
 */
export function framedSpeaker(coverage: Coverage, text: string, language: string): SpeakerAsked | null {
  const plain = plainQuestion(text);
  const found = questionPacks.flatMap((pack) =>
    [plain, ...openings(plain, pack)].flatMap((asked): SpeakerAsked[] => {
      const at = pack.kinds.allSaid.topic.exec(asked);
      const speaker = nameIn(at === null ? asked : asked.slice(0, at.index), pack);
      return speaker === null ? [] : [{ speaker, topic: at === null ? '' : asked.slice(at.index).trim() }];
    }),
  );
  return (
    found.find(({ speaker }) => isNamedPerson(coverage, speaker, language)) ??
    found.findLast(({ speaker }) => writtenAsName.test(speaker)) ??
    null
  );
}
