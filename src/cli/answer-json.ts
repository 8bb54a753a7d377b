/** An answer for programs. What is added later is added beside this shape, never in place of it. */
import type { Answer, Excerpt } from '../coverage/answer.js';
import type { Section } from '../coverage/section.js';
import { answerText } from '../text/answer-text.js';
import type { Text } from '../text/index.js';
import { sourceEntry } from './source-entry.js';

/**
 * What `on-record ask --json` prints.
 *
 * @returns values that JSON takes; the shape stands in the command's help
 */
export function answerJson(answer: Answer, text: Text): object {
  const { kind, status, finding, speaker, difference, conflicts, searched } = answer;
  return {
    kind,
    ...(answer.question.other === undefined ? {} : { other: answer.question.other }),
    status,
    text: answerText(answer, text),
    ...(speaker === null ? {} : { speaker: speaker.name, speakerRole: speaker.role }),
    finding,
    ...(difference === undefined ? {} : { difference }),
    excerpts: answer.excerpts.map(excerptJson),
    ...(answer.sections === undefined ? {} : { sections: answer.sections.map(sectionJson) }),
    conflicts,
    ...(kind === 'sources' ? { sources: answer.sources.map(sourceEntry) } : {}),
    searched,
  };
}

/** A part of the answer: its excerpts by their citations' ids, since they are all among the answer's. */
function sectionJson({ heading, lines, excerpts }: Section): object {
  return { heading, lines, excerpts: excerpts.map(({ citation }) => citation.id) };
}

function excerptJson({ citation, text, speaker, marks, ...rest }: Excerpt): object {
  const named = speaker === null ? { speaker } : speaker && { speaker: speaker.name, speakerRole: speaker.role };
  return { ...citation, text, ...named, marks, ...rest };
}
