/** The work of `on-record import`: read every file, complete what is missing, store all of them or none. */
import type { Article, FactName } from '../coverage/article.js';
import { articleFrom, IngestError, missingFacts, type Draft } from '../ingest/index.js';
import { Refusal } from '../runtime/failure.js';
import { hostServer, openStore, type Added } from '../store/index.js';
import { askMissing } from './ask-missing.js';
import { givenFacts, type FactFlags, type GivenFacts } from './given-facts.js';
import { draftSummary } from './import-summary.js';
import { readSource } from './read-source.js';
import { versionNotes } from './version-notes.js';
import { configurationOf, PromptCancelled, type Terminal } from './terminal.js';

interface Source {
  file: string;
  draft: Draft;
  /** Nobody knows the day, so nobody is asked for it. */
  dayUnknown: boolean;
}

interface Imported extends Source {
  article: Article;
}

/**
 * Imports files.
 *
 * @param files - as given on the command line
 * @throws Refusal when one file cannot be taken in; nothing is stored then
 */
export async function importFiles(files: readonly string[], flags: FactFlags, terminal: Terminal): Promise<void> {
  const place = configurationOf(terminal);
  const given = givenFacts(flags, files.length, terminal.text.cli);
  const sources = await nothingElse(terminal, files, async (file): Promise<Source> => {
    const draft = await readSource(file, terminal.folder, terminal.text.cli);
    return { file, draft: withGiven(draft, given), dayUnknown: given.publishedUnknown || leavesDayOut(draft) };
  });
  const imported = terminal.interactive
    ? await askInTurn(sources, terminal)
    : await nothingElse(terminal, sources, (source) => Promise.resolve(complete(source, terminal)));
  const store = await openStore(place);
  try {
    const { articles } = store.server(hostServer);
    const added = await articles.add(distinct(imported));
    report(imported, added, await versionNotes(added, articles, terminal), terminal);
  } finally {
    await store.close();
  }
}

/**
 * Does the work for each item and goes on after a refusal, so that a person hears of every file at once.
 *
 * @throws Refusal with all sentences when one item was refused
 */
async function nothingElse<Item, Result>(
  { text }: Terminal,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const sentences: string[] = [];
  for (const item of items) {
    try {
      results.push(await work(item));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      sentences.push(...error.sentences);
    }
  }
  if (sentences.length > 0) throw new Refusal([...sentences, text.cli.failure.nothingImported]);
  return results;
}

/** The draft with what the flags give, so that nothing is asked for twice. */
function withGiven(draft: Draft, given: GivenFacts): Draft {
  const facts = { ...draft.facts, ...given.facts };
  if (given.publishedUnknown) facts.published = null;
  const provenance = { ...draft.provenance };
  for (const [fact, flag] of given.flags) provenance[fact] = { basis: 'given', from: flag };
  if (given.publishedUnknown) delete provenance.published;
  return { ...draft, facts, provenance };
}

/** Whether a person wrote the file's facts down, as an exported file has them, and no day among them. */
function leavesDayOut({ facts, provenance }: Draft): boolean {
  return provenance.outlet?.basis === 'given' && facts.published === null;
}

/** What a person would still have to be asked. */
function stillMissing({ draft, dayUnknown }: Source): FactName[] {
  return missingFacts(draft).filter((fact) => !(fact === 'published' && dayUnknown));
}

function complete(source: Source, { text }: Terminal): Imported {
  const { failure } = text.cli;
  const missing = stillMissing(source);
  if (missing.length > 0) throw new Refusal([failure.file(source.file, failure.missingFacts(missing))]);
  try {
    return { ...source, article: articleFrom(source.draft) };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    throw new Refusal([failure.file(source.file, failure.ingest(error.code, error.details))]);
  }
}

async function askInTurn(sources: readonly Source[], terminal: Terminal): Promise<Imported[]> {
  const { failure } = terminal.text.cli;
  const imported: Imported[] = [];
  try {
    let before: Draft | undefined;
    for (const source of sources) {
      const missing = stillMissing(source);
      if (missing.length > 0) terminal.notice(draftSummary(source.file, source.draft, terminal));
      const draft = await askMissing(source, missing, before, terminal);
      imported.push(complete({ ...source, draft, dayUnknown: true }, terminal));
      before = draft;
    }
    return imported;
  } catch (error) {
    if (error instanceof PromptCancelled) throw new Refusal([`${failure.cancelled} ${failure.nothingImported}`]);
    throw error;
  }
}

/** The same file named twice is one article. */
function distinct(imported: readonly Imported[]): Article[] {
  return [...new Map(imported.map(({ article }) => [article.id, article])).values()];
}

function report(
  imported: readonly Imported[],
  result: Added,
  notes: ReadonlyMap<string, string>,
  terminal: Terminal,
): void {
  const { added, updated, duplicateOf, present } = result;
  const { importing } = terminal.text.cli;
  const fileOf = new Map<string, string>();
  for (const { file, draft, article } of imported) {
    const { id } = article;
    const first = fileOf.get(id);
    fileOf.set(id, first ?? file);
    const outcome = notes.get(id) ?? (added.includes(id) ? importing.added(id) : importing.present(id));
    terminal.out(
      `${draftSummary(file, draft, terminal)}\n  ${first === undefined ? outcome : importing.repeated(first)}\n`,
    );
  }
  terminal.out(importing.done(added.length + updated.length + duplicateOf.length, present.length));
}
