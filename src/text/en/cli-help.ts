/** What `--help` says, in English. Commander writes the headings around it. */

const json = 'print JSON for programs, and nothing else, on standard output';

export const help = {
  program: 'Answers questions about news coverage from the coverage itself, every word cited.',
  programAfter: `
Examples:
  $ on-record ask 'who said "no car will cross before June"'
  $ on-record import article.txt --outlet "Harbour Post" --published 2026-05-12
  $ on-record COMMAND --help

The variables it reads from the environment or from .env are explained in .env.example.`,
  hint: 'Add --help to see what it takes.',
  version: 'print the version',
  helpOption: 'show this help',
  helpCommand: 'show the help of a command',
  json,
  ask: {
    description: 'Ask the coverage: who said a thing, what the policy is, or any question about it.',
    words: 'the question, in plain words',
    outlet: 'search only the articles of this outlet',
    after: `
Examples:
  $ on-record ask 'who said "no car will cross before June"'
  $ on-record ask what is the policy on cars on the ferry
  $ on-record ask what did the transport minister say
  $ on-record ask put the events in order
  $ on-record ask k3v7qa2m-4
  $ on-record ask --outlet "Harbour Post" when does the second ship sail
  $ on-record ask --json 'who said "no car will cross"' | jq .status

With --json: {kind, status, text, speaker, speakerRole, finding, excerpts: [{id, article, outlet, headline, published,
paragraph, text, link, account, reason, speaker, speakerRole, attribution, marks: [{start, end}], ...}],
sections: [{heading, lines, excerpts: [id]}] (answers that have parts), conflicts, searched: {articles, total, outlets, from, to}}. status is answered, near (something close is on record, shown as such) or
not-covered; marks count UTF-16 units of the excerpt's text, end exclusive. Words that ask nothing have the kind pointer
and the status not-asked.`,
  },
  import: {
    description: 'Import articles: files (all of them or none), or folders, zip archives and addresses.',
    files: 'files with one article each, folders, zip archives, or addresses of pages, feeds and news sitemaps',
    outlet: 'the outlet that published the articles',
    published: 'day (and time) of publication, YYYY-MM-DD or YYYY-MM-DDTHH:MM; "unknown" when nobody knows',
    url: 'address of the article (one file only)',
    language: 'language of the articles, two letters',
    headline: 'headline of the article (one file only)',
    byline: 'who wrote the article (one file only)',
    after: `
What a flag gives wins over what the file says. What neither says (outlet, headline, day, language) is asked for in a
terminal; elsewhere the command refuses and names the flag. From folders, archives and addresses everything that can be used is
imported and the rest is named; Ctrl-C stops it, and the same command goes on where it was. A running bot answers from new articles a moment later.

Examples:
  $ on-record import article.txt --outlet "Harbour Post" --published 2026-05-12
  $ on-record import *.html --outlet "The Island Times" --published unknown
  $ on-record import saved-pages/ backup.zip
  $ on-record import https://harbour.example/cars-stay-ashore`,
  },
  sources: {
    description: 'List the articles that can be asked, latest first.',
    outlet: 'only articles of this outlet',
    imported: 'only imported articles, not the built-in ones',
    after: `
Examples:
  $ on-record sources
  $ on-record sources --outlet "Harbour Post" --json

With --json: [{id, outlet, headline, byline, published, language, url, paragraphs, account}]. paragraphs is their number;
what is not known is null; account is true for our own account of an article.`,
  },
  read: {
    after: `
Examples:
  $ on-record read article.txt
  $ on-record read --json page.html`,
  },
  export: {
    description: 'Write the imported articles to a folder, one Markdown file each, to be imported again.',
    folder: 'the folder; it is created when it is missing',
    outlet: 'only articles of this outlet',
    builtIn: 'the built-in articles too',
    overwrite: 'replace files that hold something else',
    after: `
Example:
  $ on-record export backup && on-record import backup/*.md`,
  },
  remove: {
    description: 'Remove imported articles: all of those named, or none.',
    ids: 'ids as `on-record sources` shows them',
    after: `
Example:
  $ on-record remove k3v7qa2m`,
  },
  backup: {
    description: 'Write everything in the store to one file, while the bot runs.',
    file: 'the file to write',
    overwrite: 'replace a file of this name',
    after: `
Example:
  $ on-record backup on-record-backup.sqlite`,
  },
  restore: {
    description: 'Fill the store with what a backup has.',
    file: 'a file that `on-record backup` wrote',
    replace: 'delete first what is there',
    after: `
Example:
  $ on-record restore on-record-backup.sqlite --replace`,
  },
  migrate: {
    description: 'Copy everything from the file of the home folder into PostgreSQL (DATABASE_URL), or back.',
    to: 'where to',
    after: `
DATABASE_URL names the database: postgres://user:password@host:port/database

Examples:
  $ on-record migrate postgres
  $ on-record migrate sqlite --replace`,
  },
  doctor: {
    description: 'Check the configuration, the token, the store and the index, and say what to do.',
    after: `
Ends with the exit code 1 when something must be mended.

Examples:
  $ on-record doctor
  $ on-record doctor --json

With --json: [{check, status, message}]. status is ok, notice or wrong.`,
  },
  try: {
    description: 'Run the bot against a local stand-in for Discord, with a page to talk to it. Needs no account.',
    port: 'port of the page; 0 takes a free one (default: PORT, or 3000)',
    after: `
Examples:
  $ on-record try
  $ on-record try --port 0`,
  },
};
