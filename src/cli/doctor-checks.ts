/** What doctor looks at. Looking leaves nothing behind: no folder and no store is created. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasTokenShape, type Configuration } from '../configuration.js';
import type { Article } from '../coverage/article.js';
import { Library } from '../library/index.js';
import { withBuiltIn } from '../runtime/coverage.js';
import { sentencesFor } from '../runtime/failure.js';
import { hostServer, openStore, storeExists, StoreError, type StorePlace } from '../store/index.js';
import type { CheckName, CheckStatus } from '../text/en/cli.js';
import type { CliText } from '../text/index.js';
import { configurationOf, type Terminal } from './terminal.js';

export interface Check {
  check: CheckName;
  status: CheckStatus;
  /** What was found and, unless all is well, what to do. */
  message: string;
}

/** The oldest version of Node.js that is supported; `engines` in package.json says the same. */
const oldestNode = 20;

/** Runs every check. One that cannot be run because of another says so. */
export async function checkAll(terminal: Terminal): Promise<Check[]> {
  const words = terminal.text.cli;
  const checks = [checkNode(process.versions.node, words)];
  const configuration = readConfiguration(terminal, checks);
  if (configuration === undefined)
    return [...checks, ...skipped(['token', 'home', 'store', 'coverage', 'index'], words)];
  checks.push(checkToken(configuration, words), await checkHome(configuration.home, words));
  const stored = await checkStore(configuration, checks, words);
  if (stored === undefined) return [...checks, ...skipped(['coverage', 'index'], words)];
  const library = await Library.build(await withBuiltIn(stored));
  checks.push(checkCoverage(library, words));
  checks.push(...(library.articles.length > 0 ? [checkIndex(library, words)] : skipped(['index'], words)));
  return checks;
}

function skipped(names: readonly CheckName[], { doctor }: CliText): Check[] {
  return names.map((check) => ({ check, status: 'notice', message: doctor.skipped }));
}

/** @param version - as `process.versions.node` */
export function checkNode(version: string, { doctor }: CliText): Check {
  return Number.parseInt(version, 10) >= oldestNode
    ? { check: 'node', status: 'ok', message: doctor.node(version) }
    : { check: 'node', status: 'wrong', message: doctor.nodeTooOld(version) };
}

/** @returns undefined when it cannot be used, which is then among the checks */
function readConfiguration(terminal: Terminal, checks: Check[]): Configuration | undefined {
  const { doctor } = terminal.text.cli;
  try {
    const configuration = configurationOf(terminal);
    checks.push({ check: 'configuration', status: 'ok', message: doctor.configuration });
    return configuration;
  } catch (error) {
    checks.push(wrong('configuration', error, terminal.text.cli));
    return undefined;
  }
}

function wrong(check: CheckName, error: unknown, words: CliText): Check {
  const sentences = sentencesFor(error, words);
  if (sentences === undefined) throw error;
  return { check, status: 'wrong', message: sentences.join(' ') };
}

function checkToken({ token }: Configuration, { doctor, failure }: CliText): Check {
  if (token === null) return { check: 'token', status: 'notice', message: doctor.tokenMissing };
  return hasTokenShape(token)
    ? { check: 'token', status: 'ok', message: doctor.tokenShape }
    : { check: 'token', status: 'wrong', message: failure.tokenShape };
}

async function checkHome(home: string, words: CliText): Promise<Check> {
  const { doctor } = words;
  let folder = home;
  let found = await stat(folder).catch(() => undefined);
  while (found === undefined && dirname(folder) !== folder) {
    folder = dirname(folder);
    found = await stat(folder).catch(() => undefined);
  }
  if (found?.isDirectory() !== true) return wrong('home', new StoreError('not-a-folder', home), words);
  try {
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    return wrong('home', new StoreError('not-writable', home, { cause: error }), words);
  }
  return { check: 'home', status: 'ok', message: folder === home ? doctor.homeReady(home) : doctor.homeMissing(home) };
}

/** @returns the stored articles; undefined when the store cannot be read, which is then among the checks */
async function checkStore(place: StorePlace, checks: Check[], words: CliText): Promise<Article[] | undefined> {
  const { doctor } = words;
  if (!storeExists(place)) {
    checks.push({ check: 'store', status: 'ok', message: doctor.storeMissing });
    return [];
  }
  try {
    const store = await openStore(place);
    try {
      await store.check();
      const articles = await store.server(hostServer).articles.present();
      checks.push({ check: 'store', status: 'ok', message: doctor.storeSound(articles.length) });
      return articles;
    } finally {
      await store.close();
    }
  } catch (error) {
    checks.push(wrong('store', error, words));
    return undefined;
  }
}

function checkCoverage({ articles }: Library, { doctor }: CliText): Check {
  const outlets = new Set(articles.map((article) => article.outlet));
  return articles.length === 0
    ? { check: 'coverage', status: 'wrong', message: doctor.coverageMissing }
    : { check: 'coverage', status: 'ok', message: doctor.coverage(articles.length, outlets.size) };
}

/** Whether each article's longest paragraph is found by its own words. */
function checkIndex({ articles, index }: Library, { doctor }: CliText): Check {
  const lost = articles.flatMap((article) => {
    const [longest] = [...article.paragraphs].sort((a, b) => b.text.length - a.text.length);
    if (longest === undefined) return [];
    const found = index
      .search(longest.text, { limit: articles.length + 10 })
      .some((hit) => hit.article === article.id && hit.paragraph === longest.number);
    return found ? [] : [`${article.id}-${longest.number}`];
  });
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  return lost.length === 0
    ? { check: 'index', status: 'ok', message: doctor.indexSound(paragraphs) }
    : { check: 'index', status: 'wrong', message: doctor.indexLost(lost) };
}
