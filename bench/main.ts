/**
 * `npm run --silent bench -- NAME ARGUMENTS`: runs one measurement of `bench/`.
 * Each adapter turns the input of its set into the output that the set's scorer reads, on standard output.
 */

/** What a file of `bench/` exports: `args` are the words after the measurement's name. */
interface Measurement {
  run(args: string[]): Promise<void>;
}

interface Entry {
  usage: string;
  load(): Promise<Measurement>;
}

/** The measurements, loaded only when asked for. */
const measurements: Readonly<Record<string, Entry>> = {
  quotes: {
    usage: 'quotes IN.json > OUT.json',
    load: () => import('./quotes.js'),
  },
  'quotes-train': {
    usage: 'quotes-train TRAIN.json [WEIGHTS.json]',
    load: () => import('./quotes-train.js'),
  },
  'quotes-validate': {
    usage: 'quotes-validate TRAIN.json > OUT.json',
    load: () => import('./quotes-validate.js'),
  },
  'quotes-calibration': {
    usage: 'quotes-calibration GOLD.json',
    load: () => import('./quotes-calibration.js'),
  },
  'quotes-errors': {
    usage: 'quotes-errors GOLD.json [OUT.json]',
    load: () => import('./quotes-errors.js'),
  },
  'quotes-speed': {
    usage: 'quotes-speed IN.json [ARTICLES]',
    load: () => import('./quotes-speed.js'),
  },
  'quotes-rename': {
    usage: 'quotes-rename IN.json',
    load: () => import('./quotes-rename.js'),
  },
  'quotes-fuzz': {
    usage: 'quotes-fuzz IN.json [COUNT]',
    load: () => import('./quotes-fuzz.js'),
  },
  pages: {
    usage: 'pages DIRECTORY > OUT.json',
    load: () => import('./pages.js'),
  },
  'pages-hostile': {
    usage: 'pages-hostile DIRECTORY [COUNT]',
    load: () => import('./pages-hostile.js'),
  },
  questions: {
    usage: 'questions --coverage DIRECTORY QUESTIONS.json > OUT.json | questions --story NAME [--half tune|held-out]',
    load: () => import('./questions.js'),
  },
  ranking: {
    usage: 'ranking SET.json > RUN.trec',
    load: () => import('./ranking.js'),
  },
  'answer-speed': {
    usage: 'answer-speed SET.json [ARTICLES]',
    load: () => import('./answer-speed.js'),
  },
  speed: {
    usage: 'speed SET.json [ARTICLES]',
    load: () => import('./speed.js'),
  },
  isolation: {
    usage: 'isolation [SEQUENCES] [sqlite|postgres]',
    load: () => import('./isolation.js'),
  },
  crashes: {
    usage: 'crashes [KILLS] [sqlite|postgres]',
    load: () => import('./crashes.js'),
  },
  'two-processes': {
    usage: 'two-processes [CHANGES]',
    load: () => import('./two-processes.js'),
  },
  servers: {
    usage: 'servers [SERVERS] [ARTICLES] [ASKED]',
    load: () => import('./servers.js'),
  },
};

function usage(): string {
  const lines = Object.values(measurements).map((entry) => `  npm run --silent bench -- ${entry.usage}`);
  return ['Usage:', ...lines].join('\n');
}

const [name = '', ...args] = process.argv.slice(2);
const entry = Object.hasOwn(measurements, name) ? measurements[name] : undefined;
if (entry === undefined) {
  const reason = name === '' ? 'Name a measurement.' : `There is no measurement called "${name}".`;
  process.stderr.write(`${reason}\n${usage()}\n`);
  process.exitCode = 2;
} else {
  const measurement = await entry.load();
  try {
    await measurement.run(args);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
