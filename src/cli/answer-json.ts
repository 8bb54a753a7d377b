/** An answer for programs. What is added later is added beside this shape, never in place of it. */
import type { Answer, Excerpt } from '../coverage/answer.js';
import { answerText } from '../text/answer-text.js';
import type { Text } from '../text/index.js';
import { sourceEntry } from './source-entry.js';

/**
 * What `on-record ask --json` prints.
 *
 * @returns values that JSON takes; the shape stands in the command's help
 */
export function answerJson(answer: Answer, text: Text): object {
  const { kind, status, finding, speaker, conflicts, searched } = answer;
  return {
    kind,
    status,
    text: answerText(answer, text),
    ...(speaker === null ? {} : { speaker: speaker.name, speakerRole: speaker.role }),
    finding,
    excerpts: answer.excerpts.map(excerptJson),
    conflicts,
    ...(kind === 'sources' ? { sources: answer.sources.map(sourceEntry) } : {}),
    searched,
  };
}

function excerptJson({ citation, text, speaker, marks, ...rest }: Excerpt): object {
  const named = speaker === null ? { speaker } : speaker && { speaker: speaker.name, speakerRole: speaker.role };
  return { ...citation, text, ...named, marks, ...rest };
}
