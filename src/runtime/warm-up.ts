/** Answers asked of nobody's behalf when the bot starts: code runs several times slower until it has been used and compiled. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import { answer } from '../answers/index.js';
import type { Question } from '../coverage/answer.js';
import type { Library } from '../library/index.js';

/** Articles whose headlines and quotations are asked about. With fewer the first reader still waits, with more nobody gains. */
const articlesAsked = 5;

/** Questions of each kind that most readers ask, in words of the library's own articles. */
function questionsOf(library: Library): Question[] {
  return library.articles.slice(0, articlesAsked).flatMap(({ id, headline }): Question[] => [
    { kind: 'ask', text: headline },
    { kind: 'what-policy', text: headline },
    ...library
      .reading(id)
      .quotations.slice(0, 1)
      .map(({ text }): Question => ({ kind: 'who-said', text })),
  ]);
}

/**
 * Answers some questions and throws the answers away, so that the first reader does not wait for code to be compiled.
 *
 * @param library - what is asked about; nothing of it changes
 * @param signal - ends it before the next question
 */
export async function warmUp(library: Library, signal?: AbortSignal): Promise<void> {
  for (const question of questionsOf(library)) {
    if (signal?.aborted === true) return;
    answer(library, question);
    // Discord's heartbeat and readers who are early come first.
    await nextTurn();
  }
}

/** Warms up while the bot runs. @returns stops it, and waits for what is under way */
export function warmUpBeside(library: Library, logger: Logger): () => Promise<void> {
  const end = new AbortController();
  const warming = warmUp(library, end.signal).catch((error: unknown) =>
    logger.error({ err: error }, 'A question asked to warm up could not be answered'),
  );
  return async () => {
    end.abort();
    await warming;
  };
}
