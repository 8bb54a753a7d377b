/** Server commands as Discord lists them, in English. Descriptions have at most 100 characters. */
export const moderationCommands = {
  coverage: {
    description: 'What this server’s coverage is made of: add, list, correct and remove articles',
    add: {
      description: 'Add an article: by its link, as a file, or pasted into a form',
      link: 'Address of a page, a feed or a news sitemap',
      file: 'A page, text, Markdown or PDF file, or a zip of them',
      outlet: 'The outlet, where the page does not say or says it wrong',
      published: 'Day of publication, YYYY-MM-DD',
      collection: 'The collection it goes to',
    },
    list: {
      description: 'The articles of this server',
      outlet: 'Only those of this outlet',
      from: 'Published on this day or later, YYYY-MM-DD',
      to: 'Published on this day or earlier, YYYY-MM-DD',
    },
    show: { description: 'An article: its facts, where each comes from, its versions', article: 'The article' },
    edit: { description: 'Correct the outlet, day, byline or headline of an article', article: 'The article' },
    remove: { description: 'Remove an article. It can be brought back for 24 hours', article: 'The article' },
    refresh: { description: 'Fetch an article again: a changed text becomes a new version', article: 'The article' },
    export: { description: 'All articles of this server as a zip of Markdown files' },
    import: { description: 'Bring in a zip that an export made, or any zip of articles', file: 'The zip' },
    status: { description: 'How much there is, from when to when, what changed last, what failed' },
    feed: {
      description: 'Feeds whose articles come in by themselves',
      add: {
        description: 'Follow a feed: its new articles are added as they appear',
        link: 'Address of the feed (RSS, Atom, JSON Feed or a news sitemap)',
        outlet: 'The outlet, where the feed does not say or says it wrong',
      },
      list: { description: 'The feeds that are followed, and how each stands' },
      pause: { description: 'Follow a feed no longer, or again', feed: 'The feed' },
      remove: { description: 'Forget a feed. Its articles stay', feed: 'The feed' },
    },
  },
  collection: {
    description: 'Sets of this server’s articles: which are asked, and which other servers may ask',
    create: { description: 'Make a collection', name: 'Its name' },
    rename: { description: 'Give a collection another name', collection: 'The collection', name: 'Its new name' },
    use: {
      description: 'Say whether questions here search a collection, or one that another server shares',
      collection: 'A collection of this server',
      code: 'The code of a collection that another server shares',
      active: 'Whether it is searched; yes unless you say no',
    },
    share: { description: 'Make a code by which another server can use a collection', collection: 'The collection' },
    withdraw: { description: 'Withdraw a code: nobody can use the collection by it any more', code: 'The code' },
    delete: {
      description: 'Delete a collection. Articles that are in no other can be brought back for 24 hours',
      collection: 'The collection',
    },
    list: { description: 'The collections, what is in them, and the codes that hold' },
  },
  record: {
    description: 'Who changed what in this server, and when',
    member: 'Only what this member changed',
    about: 'Only changes of these',
  },
  forget: {
    description: 'Delete everything of this server, or every trace of one member',
    server: { description: 'Delete everything of this server, at once and for good' },
    member: { description: 'Delete every trace of one member in this server', member: 'The member' },
  },
  setup: { description: 'How the bot behaves in this server: coverage, channels, privacy, language, roles' },
} as const;
