/** What somebody said, and who said something, asked in words that no form of a question reads. */
import type { Answer, Question } from '../../coverage/answer.js';
import { questionPacks } from '../../language/questions/index.js';
import { asksForSpeech } from '../intent.js';
import { speechAsked } from '../asked/speech-cues.js';
import type { Coverage } from '../passages/passages.js';
import { speakerOn, statementsOf } from '../statements-of.js';
import { whoSaid } from '../who-said.js';

/** One sentence has this share of what was spoken of, or of what was said. */
const least = { about: 0.6, said: 0.75 } as const;

/** What an answer says that no other reading of the question can mend. */
const settled: ReadonlySet<Answer['finding']['key']> = new Set(['said-by-another', 'no-coverage', 'too-long']);

/**
 * Reads a question again by its cues where its form found nothing.
 *
 * @param first - the answer by its form
 * @returns null where the cues tell nothing more
 */
export function saidByCues(coverage: Coverage, question: Question, first: Answer, language: string): Answer | null {
  const { kind, text } = question;
  if (!asksForSpeech.has(kind)) return null;
  if (first.status === 'answered' || settled.has(first.finding.key) || question.topic !== undefined) return null;
  if (kind === 'ask' && questionPacks.some(({ speechCues }) => speechCues.otherAsked.test(text))) return null;
  const asked = speechAsked(coverage, text, language);
  // To other commands a name and a topic are no question for speech.
  if (asked === null || (kind === 'ask' && !asked.spoken)) return null;
  // Whose words are asked for is told, and nobody else's answer for them.
  if (asked.want === 'speaker' && first.finding.key === 'not-quoted') return null;
  if (asked.want === 'statements') {
    const said = statementsOf(coverage, question, asked.speaker, asked.topic, language);
    const isBetter = said.status === 'answered' || (first.status === 'not-covered' && kind === 'who-said');
    return isBetter ? said : null;
  }
  if (asked.want === 'quotation') {
    const said = whoSaid(coverage, question, asked.words, true, language);
    return said.status === 'answered' ? said : null;
  }
  if (asked.giver !== null) return statementsOf(coverage, question, asked.giver, '', language);
  // Words that are near others on record stay so: only what they are about can be asked for in other words.
  if (first.status === 'near' && !asked.about) return null;
  const said = whoSaid(coverage, question, asked.topic, false, language);
  if (said.status === 'answered') return said.finding.key === 'own-voice' ? null : said;
  const told = speakerOn(coverage, question, asked.topic, language, asked.about ? least.about : least.said);
  return told === null || asked.about || said.status !== 'near' ? told : said;
}
