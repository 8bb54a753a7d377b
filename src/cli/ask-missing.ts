/** Asking the person at the terminal for what a file does not say. */
import { basename } from 'node:path';
import type { FactName } from '../coverage/article.js';
import { checkedFact } from '../ingest/article.js';
import { IngestError, type Draft } from '../ingest/index.js';
import { printed } from '../ingest/printed.js';
import type { Terminal } from './terminal.js';

/** An article can do without these; pressing Enter leaves them unknown. */
const optional: readonly FactName[] = ['published'];

/**
 * Asks for facts, one question each.
 *
 * @param missing - the facts to ask for, in order
 * @param before - the draft asked about before this one: files imported together tend to be of one outlet
 * @returns the draft with the answers
 * @throws PromptCancelled when the person pressed Ctrl-C
 */
export async function askMissing(
  { file, draft }: { file: string; draft: Draft },
  missing: readonly FactName[],
  before: Draft | undefined,
  terminal: Terminal,
): Promise<Draft> {
  const facts = { ...draft.facts };
  const provenance = { ...draft.provenance };
  for (const fact of missing) {
    const suggestion = fact === 'outlet' || fact === 'language' ? before?.facts[fact] : null;
    const answer = await terminal.ask({
      message: terminal.text.cli.importing.question(fact, basename(file)),
      ...(suggestion == null ? {} : { default: suggestion }),
      validate: (value) => problemWith(fact, value, terminal) ?? true,
    });
    if (answer.trim() === '') continue;
    facts[fact] = checkedFact(fact, printed(answer));
    provenance[fact] = { basis: 'given', from: terminal.text.cli.importing.askedFor };
  }
  return { ...draft, facts, provenance };
}

/** A sentence about what is wrong with an answer. */
function problemWith(fact: FactName, value: string, { text }: Terminal): string | undefined {
  const { failure, importing } = text.cli;
  if (printed(value) === '') return optional.includes(fact) ? undefined : importing.needed(fact);
  try {
    checkedFact(fact, printed(value));
    return undefined;
  } catch (error) {
    if (error instanceof IngestError)
      return failure.file(importing.theAnswer, failure.ingest(error.code, error.details));
    throw error;
  }
}
