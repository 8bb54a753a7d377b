/** Questions that presume who said some words: "did the mayor say ...". */
import { withoutEndMarks } from '../../language/words.js';
import { questionPacks } from '../../language/questions/index.js';
import { quotedWords } from '../intent.js';

/** Words, and who is taken for their speaker. */
export interface PresumedSpeaker {
  speaker: string;
  words: string;
  /** The asker put the words in quotation marks. */
  exact: boolean;
}

/** Reads who a question takes for the speaker of which words; null when it presumes nobody. */
export function presumedSpeaker(text: string): PresumedSpeaker | null {
  const question = withoutEndMarks(text.trim());
  for (const { didSay } of questionPacks) {
    for (const asked of didSay) {
      const match = asked.exec(question);
      const [, speaker, rest] = match ?? [];
      if (speaker === undefined || rest === undefined) continue;
      const quoted = quotedWords(rest);
      return { speaker: speaker.trim(), words: (quoted ?? rest).trim(), exact: quoted !== null };
    }
  }
  return null;
}
