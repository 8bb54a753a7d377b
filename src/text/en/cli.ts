/** What the command line says, in English. Sentences about failures are in `failures.ts`, help in `cli-help.ts`. */
import type { FactName, Provenance } from '../../coverage/article.js';
import { count, list } from './counting.js';
import { failure } from './failures.js';
import { help } from './cli-help.js';

/** What doctor looks at. */
export type CheckName = 'node' | 'configuration' | 'token' | 'home' | 'store' | 'coverage' | 'index';

/** What doctor found: `notice` is worth knowing, `wrong` must be mended. */
export type CheckStatus = 'ok' | 'notice' | 'wrong';

const statusWords: Readonly<Record<CheckStatus, string>> = { ok: 'ok', notice: 'note', wrong: 'WRONG' };

const checkNames: Readonly<Record<CheckName, string>> = {
  node: 'Node.js',
  configuration: 'configuration',
  token: 'Discord token',
  home: 'home folder',
  store: 'store',
  coverage: 'coverage',
  index: 'index',
};

const factNames: Readonly<Record<FactName, string>> = {
  outlet: 'outlet',
  headline: 'headline',
  byline: 'byline',
  published: 'published',
  modified: 'modified',
  language: 'language',
  url: 'address',
};

const questions: Readonly<Record<FactName, string>> = {
  outlet: 'Which outlet published it?',
  headline: 'What is its headline?',
  byline: 'Who wrote it?',
  published: 'On which day was it published? (YYYY-MM-DD; leave empty when nobody knows)',
  modified: 'When was it last changed? (YYYY-MM-DD)',
  language: 'In which language is it? (two letters: en, fr, ...)',
  url: 'At which address does it stand? (https://...)',
};

const bases: Readonly<Record<Provenance['basis'], string>> = {
  given: 'given',
  stated: 'stated in the file',
  inferred: 'guessed',
};

/** "stated in the file, line 3" or, when the words differ from the value, "guessed, line 3: Harbour Post, 12 May". */
function provenance({ basis, from, printed }: Provenance, value: string): string {
  const where = basis === 'given' ? from : `${bases[basis]}, ${from}`;
  return printed === undefined || printed === value ? where : `${where}: ${printed}`;
}

function contents(servers: number, articles: number): string {
  return `${count(articles, 'article', 'articles')} of ${count(servers, 'server', 'servers')}`;
}

export const cli = {
  help,
  failure,
  importing: {
    /** Names of facts, as a summary lists them. */
    fact: (fact: FactName): string => factNames[fact],
    provenance,
    unknown: 'not known',
    /** What an address turned out to be that is no page. @param title - of the feed, where it has one */
    announced: (address: string, title: string | null, articles: number): string =>
      `${address} announces ${count(articles, 'article', 'articles')}${title === null ? '' : ` of “${title}”`}: each is imported.`,
    /** Where a fact comes from that the person was asked for. */
    askedFor: 'in the terminal',
    theAnswer: 'This',
    needed: (fact: FactName): string => `An article cannot do without its ${factNames[fact]}.`,
    question: (fact: FactName, file: string): string => `${file}: ${questions[fact]}`,
    paragraphs: (paragraphs: number, leftOut: number): string =>
      count(paragraphs, 'paragraph', 'paragraphs') +
      (leftOut === 0 ? '' : `; ${count(leftOut, 'line', 'lines')} left out as no part of the article`),
    added: (id: string): string => `imported as ${id}`,
    present: (id: string): string =>
      `already imported as ${id}; to import it again with other facts, remove it first: on-record remove ${id}`,
    updated: (id: string, previous: string, version: number): string =>
      `new version (${version}) of ${previous}, imported as ${id}; what was cited before still opens`,
    duplicateOf: (id: string, of: string): string => `imported as ${id}: the text of ${of} in another place`,
    headlineChanged: 'headline',
    paragraphChanged: (before: number | null, after: number | null): string =>
      after === null
        ? `paragraph ${before ?? ''}, left out`
        : before === null
          ? `paragraph ${after}, new`
          : `paragraph ${after}`,
    correction: (notice: string): string => `the outlet says: ${notice}`,
    repeated: (file: string): string => `the same article as ${file}`,
    /** Drawn by the bar; the words in braces are its own. */
    bar: '{bar} {value} of {total} | {eta} s left',
    /** Where a fact comes from that a flag gave. */
    flags: 'flag',
    nothingThere: 'There is no file in it that could be an article: HTML, text, Markdown, PDF, MHTML or zip.',
    notUsed: (failed: number): string => `${count(failed, 'file', 'files')} could not be used; see above.`,
    stopped: 'Stopped. The same command goes on where it was.',
    doneMany: (added: number, updated: number, further: number, present: number): string => {
      const parts = [`${count(added, 'article', 'articles')} imported`];
      if (updated > 0) parts.push(count(updated, 'new version', 'new versions'));
      if (further > 0) parts.push(`${further} as a further place of one that was there`);
      if (present > 0) parts.push(`${present} already there`);
      return `${parts.join(', ')}.`;
    },
    done: (added: number, present: number): string =>
      present === 0
        ? `${count(added, 'article', 'articles')} imported.`
        : `${count(added, 'article', 'articles')} imported, ${present} already there.`,
  },
  sources: {
    none: 'There is no coverage yet: import articles with `on-record import FILE...`.',
    noDate: 'no date',
    paragraphs: (number: number): string => count(number, 'paragraph', 'paragraphs'),
    account: 'our own account',
    version: (version: number): string => `version ${version}`,
    corrected: 'with a correction',
    sameAs: (id: string): string => `the text of ${id} in another place`,
    total: (articles: number, outlets: number): string =>
      `${count(articles, 'article', 'articles')} of ${count(outlets, 'outlet', 'outlets')}.`,
  },
  exporting: {
    none: 'Nothing has been imported, so there is nothing to export (--built-in exports the built-in articles).',
    done: (articles: number, folder: string): string =>
      `${count(articles, 'article', 'articles')} written to ${folder}; \`on-record import\` reads them again.`,
  },
  backups: {
    nothing: 'Nothing has been stored yet, so there is nothing to copy.',
    fileExists: (file: string): string => `${file} is there already: choose another name, or give --overwrite.`,
    fileMissing: (file: string): string => `There is no file ${file}: name one that \`on-record backup\` wrote.`,
    noDatabaseUrl:
      'DATABASE_URL is not set: set it to the PostgreSQL database, postgres://user:password@host:port/database.',
    written: (file: string, servers: number, articles: number): string =>
      `${file} has everything: ${contents(servers, articles)}.`,
    restored: (file: string, servers: number, articles: number): string =>
      `Restored from ${file}: ${contents(servers, articles)}.`,
    migrated: (to: 'postgres' | 'sqlite', servers: number, articles: number): string =>
      to === 'postgres'
        ? `Copied into the database of DATABASE_URL: ${contents(servers, articles)}. The file in the home folder stays as it is.`
        : `Copied into the file of the home folder: ${contents(servers, articles)}. Unset DATABASE_URL to use it.`,
  },
  removing: {
    done: (id: string, headline: string): string => `Removed ${id}: ${headline}`,
  },
  answer: {
    attributed: (speaker: string): string => `Said by ${speaker}`,
    asked: 'Asked',
    onRecord: 'On record',
    citation: (id: string): string => `Citation ${id}`,
    /** A place beside a claim: a citation's id, which `on-record ask` opens. */
    place: (id: string): string => id,
  },
  trying: {
    ready: (url: string): string => `On Record is running. Open ${url} in your browser.`,
    coverage: (articles: number): string => `It answers from ${count(articles, 'article', 'articles')}.`,
    log: (file: string): string => `Log: ${file}`,
    end: 'Press Ctrl-C to end it.',
    ended: 'On Record has ended.',
  },
  starting: {
    rowSecurityBypassed:
      'The user of DATABASE_URL may see every row, so PostgreSQL does not check that servers are kept apart; On Record still does. Let it log in as the owner of the database who is no superuser.',
  },
  doctor: {
    status: (status: CheckStatus): string => statusWords[status],
    check: (check: CheckName): string => checkNames[check],
    failed: (wrong: number): string =>
      wrong === 1 ? '1 thing must be mended: see above.' : `${wrong} things must be mended: see above.`,
    node: (version: string): string => `version ${version}`,
    nodeTooOld: (version: string): string =>
      `version ${version} is too old: install Node.js 20 or newer from https://nodejs.org.`,
    configuration: 'every variable can be used',
    tokenMissing:
      'DISCORD_TOKEN is not set. `npm run try` needs none; for `npm start` get one at https://discord.com/developers/applications (your application, Bot, Reset Token).',
    tokenShape: 'DISCORD_TOKEN is built as a bot token is; only Discord can tell whether it is valid.',
    homeReady: (home: string): string => `${home} can be written`,
    homeMissing: (home: string): string => `${home} does not exist yet and will be created when something is stored`,
    storeMissing: 'nothing has been stored yet',
    storeSound: (articles: number): string => `${count(articles, 'article', 'articles')}, the file is sound`,
    coverage: (articles: number, outlets: number): string =>
      `${count(articles, 'article', 'articles')} of ${count(outlets, 'outlet', 'outlets')} can be asked`,
    coverageMissing:
      'there is no article to ask: import one with `on-record import FILE`, or clone the project again to get the built-in ones.',
    indexSound: (paragraphs: number): string => `finds ${count(paragraphs, 'paragraph', 'paragraphs')}`,
    indexLost: (citations: readonly string[]): string =>
      `does not find ${list(citations)} by their own words; please report this at the project's page.`,
    skipped: 'not looked at, because of what is wrong above',
  },
};

export type CliText = typeof cli;
