/** What server commands say, in English: bringing coverage in and looking after it. */
import type { FactName, Provenance } from '../../coverage/article.js';
import type { ChangeAction, Forgotten, ServerSettings } from '../../store/index.js';
import { count, list } from './counting.js';
import { factNames } from './fact-names.js';
import { moderationCommands } from './moderation-commands.js';
import type { Words } from '../words.js';

const bases: Readonly<Record<Provenance['basis'], string>> = {
  given: 'given by hand',
  stated: 'as printed',
  inferred: 'guessed',
};

const actors: Readonly<Record<string, string>> = {
  'command-line': 'the command line',
  feeds: 'a feed',
  bot: 'the bot',
  forgotten: 'a member whose traces were deleted',
};

/** What was done, before the name of what it was done to. */
const actions: Readonly<Record<ChangeAction, string>> = {
  'article-added': 'added the article',
  'article-updated': 'added a new version of the article',
  'article-edited': 'corrected the',
  'article-removed': 'removed the article',
  'article-restored': 'brought back the article',
  'collection-created': 'made the collection',
  'collection-renamed': 'renamed the collection',
  'collection-changed': 'put articles into the collection',
  'collection-used': 'had questions search the collection',
  'collection-unused': 'had questions leave out the collection',
  'collection-deleted': 'deleted the collection',
  'collection-shared': 'made a code for the collection',
  'collection-unshared': 'withdrew a code of the collection',
  'shared-collection-added': 'used a collection that another server shares',
  'shared-collection-left': 'left a collection that another server shares',
  'feed-added': 'followed the feed',
  'feed-changed': 'changed the feed',
  'feed-removed': 'forgot the feed',
  'settings-changed': 'changed the setting',
  'deletion-scheduled': 'left: everything of this server is to be deleted',
  'deletion-cancelled': 'came back: nothing is to be deleted',
  'member-forgotten': 'deleted the traces of a member',
};

const settings: Readonly<Record<keyof ServerSettings, string>> = {
  builtIn: 'built-in coverage searched',
  channels: 'where it answers',
  privateAnswers: 'private answers',
  language: 'language',
  directMessages: 'asked in direct messages',
  coverageRoles: 'roles that may add coverage',
  recordChannel: 'where changes are posted',
  reportChannel: 'where reports go',
  speakerConfidence: 'confidence below which no speaker is named',
  recordDays: 'days the record is kept',
};

export const moderation = {
  commands: moderationCommands,
  /** Posted when the bot comes to a server. */
  guide: [
    '## On Record is here',
    'I answer questions about news coverage from the coverage itself, every word with its citation. Try `/who-said`, `/ask` or `/sources`: a few articles are built in.',
    '1. `/setup` shows how I behave here, and changes it: channels, private answers, language, who may add coverage.',
    '2. `/coverage add` brings an article in, by its link, as a file or pasted.',
    '3. `/coverage feed add` follows a feed, so that new articles come in by themselves.',
    '-# These three are for those who may manage the server. When I am made to leave, everything of this server is deleted after seven days.',
  ].join('\n'),
  fact: (fact: FactName): string => factNames[fact],
  /** "guessed, line 3". */
  basis: ({ basis, from }: Provenance): string => (basis === 'given' ? bases.given : `${bases[basis]}, ${from}`),
  unknown: 'not known',
  /** Stands for what was sent, at the beginning of a sentence. */
  this: 'This',
  buttons: {
    edit: 'Correct',
    remove: 'Remove',
    undo: 'Bring back',
    refresh: 'Fetch again',
    fillIn: 'Fill in',
    stop: 'Stop',
    follow: 'Follow it',
    bringIn: 'Bring these in',
    pause: 'Pause',
    resume: 'Follow again',
    withdraw: 'Withdraw the code',
    older: 'Older',
    done: 'Dealt with',
  },
  forms: {
    paste: {
      title: 'Add an article',
      outlet: 'Outlet',
      headline: 'Headline',
      published: 'Day of publication',
      publishedHint: 'YYYY-MM-DD; leave it empty when you do not know',
      url: 'Address',
      text: 'The text of the article, as printed',
    },
    edit: { title: 'Correct an article' },
    fillIn: { title: 'What the page does not say' },
  },
  coverage: {
    added: 'Added. Questions in this server find it now.',
    present: 'That article is here already. Nothing was changed.',
    updated: (version: number): string =>
      `The text has changed: version ${version} was added, and the one before still opens.`,
    furtherPlace: (headline: string): string =>
      `Nearly the same text is here already (${headline}): this was added as a further place of it.`,
    leftOut: (lines: number): string => `${count(lines, 'line was', 'lines were')} left out as no part of the article.`,
    check: 'What was guessed may be wrong: look it over, and press Correct where it is.',
    /** @param missing - names of facts */
    incomplete: (item: string, missing: readonly string[]): string =>
      `${item} does not say all that an article needs (${list(missing).toLowerCase()}). Press Fill in.`,
    tooOld: 'That was too long ago: run the command again.',
    importing: (done: number, total: number | null): string =>
      total === null ? `Bringing in: ${done} done.` : `Bringing in: ${done} of ${total} done.`,
    failedSoFar: (failed: number): string => `${count(failed, 'file', 'files')} could not be used.`,
    imported: (added: number, updated: number, present: number, further: number): string => {
      const parts = [`${count(added, 'article', 'articles')} added`];
      if (updated > 0) parts.push(count(updated, 'new version', 'new versions'));
      if (further > 0) parts.push(`${further} as a further place of one that is here`);
      if (present > 0) parts.push(`${present} here already`);
      return `${list(parts)}.`;
    },
    /** @param name - the title of a feed, or its address */
    announced: (name: string, articles: number): string =>
      `That is no article: ${name} announces ${count(articles, 'article', 'articles')}. Follow it, and what it announces from now on comes in too; or bring in only what it announces now.`,
    stopping: 'It stops as soon as what is in hand is done.',
    stopped: 'Stopped. What had come in by then stays.',
    notUsed: (failed: number): string => `${count(failed, 'item', 'items')} could not be used:`,
    andMore: (more: number): string => `and ${more} more.`,
    none: 'No article of this server fits.',
    noneAtAll: 'This server has no coverage of its own yet. `/coverage add` brings an article in.',
    count: (articles: number, outlets: number): string =>
      `${count(articles, 'article', 'articles')} of ${count(outlets, 'outlet', 'outlets')}`,
    version: (version: number, replaced: boolean): string =>
      replaced ? `version ${version}, replaced since` : `version ${version}`,
    changedSince: (version: number): string => `What changed since version ${version}:`,
    correction: (notice: string): string => `Says that it was corrected: ${notice}`,
    removed: (headline: string): string => `Removed: ${headline}. For 24 hours it can be brought back.`,
    broughtBack: (headline: string): string => `Here again: ${headline}.`,
    notBroughtBack: 'It cannot be brought back any more: 24 hours have passed, or somebody brought it back already.',
    corrected: 'Corrected.',
    noAddress: 'That article has no address to fetch it from.',
    unchanged: 'Fetched again: the text is as it was.',
    exported: (articles: number): string =>
      `${count(articles, 'article', 'articles')}, one Markdown file each. \`/coverage import\` reads the zip again.`,
    tooLargeToSend:
      'The zip is larger than Discord takes from a bot here. Ask who runs the bot for `on-record export`.',
    status: {
      counts: (articles: number, paragraphs: number, outlets: number): string =>
        `${count(articles, 'article', 'articles')} of ${count(outlets, 'outlet', 'outlets')}, ${count(paragraphs, 'paragraph', 'paragraphs')}`,
      span: (from: string, to: string): string => `Published from ${from} to ${to}`,
      lastAdded: (when: string): string => `Last added ${when}`,
      space: (kilobytes: number): string => `Text kept: ${kilobytes} KB`,
      feeds: (feeds: number, broken: number): string =>
        broken === 0
          ? `${count(feeds, 'feed', 'feeds')}, all well`
          : `${count(feeds, 'feed', 'feeds')}, ${broken} of them failing`,
    },
    oneSource: 'Give a link or a file, not both.',
  },
  feeds: {
    none: 'No feed is followed here. `/coverage feed add` follows one.',
    alreadyRemoved: 'Somebody has removed that feed in the meantime.',
    health: {
      new: 'not yet looked at',
      ok: 'all well',
      failing: 'could not be read the last time; tried again soon',
      broken: 'cannot be read',
      paused: 'paused',
    },
    followed: 'Followed from now on. Its articles are being added.',
    alreadyFollowed: 'That feed is followed already.',
    removed: 'Forgotten. Its articles stay.',
    paused: 'Paused: nothing new comes in until you follow it again.',
    resumed: 'Followed again.',
    lastRead: (when: string): string => `last read ${when}`,
    /** Posted to the moderators, about a feed by its name. */
    notice: {
      /** @param why - follows the address, as a sentence without its subject */
      broken: (name: string, address: string, why: string): string =>
        `The feed ${name} cannot be read any more: ${address} ${why} It is tried again, less and less often; you hear of it once it works.`,
      recovered: (name: string): string => `The feed ${name} can be read again. What it had in the meantime comes in.`,
      moved: (name: string, from: string, to: string): string =>
        `The feed ${name} has moved for good, from ${from} to ${to}. It is followed there.`,
      gone: (name: string): string =>
        `The feed ${name} is gone for good, its site says. It is paused: \`/coverage feed pause\` follows it again, \`/coverage feed remove\` forgets it.`,
    },
  },
  collections: {
    main: 'Main collection',
    created: (name: string): string =>
      `${name} is made, and questions here search it. \`/coverage add\` brings articles in.`,
    renamed: (before: string, name: string): string => `${before} is now called ${name}.`,
    deleted: (name: string, articles: number): string =>
      articles === 0
        ? `${name} is deleted.`
        : `${name} is deleted, and ${count(articles, 'article', 'articles')} that stood in no other. For 24 hours each can be brought back.`,
    used: (name: string, active: boolean): string =>
      active ? `Questions here search ${name} from now on.` : `Questions here leave out ${name} from now on.`,
    usedShared: (name: string, articles: number): string =>
      `Questions here search ${name} from now on: ${count(articles, 'article', 'articles')} that another server shares.`,
    left: 'Questions here leave out that collection from now on.',
    notUsed: 'No collection is used by that code here.',
    noSuchCode: 'No such code holds. Ask the other server for a new one.',
    shared: (name: string, code: string): string =>
      `Another server uses ${name} by this code, until you withdraw it: \`/collection use code:${code}\``,
    withdrawn: 'Withdrawn. Nobody can use the collection by that code any more.',
    articles: (articles: number): string => count(articles, 'article', 'articles'),
    inUse: (inUse: boolean): string => (inUse ? 'searched' : 'not searched'),
    codes: (codes: readonly string[]): string => `shared by ${list(codes)}`,
    fromAnother: (code: string): string => `Shared by another server · code \`${code}\``,
    none: 'There is no collection yet. The first article that is added makes one.',
  },
  record: {
    subjects: {
      articles: 'articles',
      collections: 'collections',
      feeds: 'feeds',
      settings: 'settings',
      members: 'members',
    },
    actor: (actor: string): string => actors[actor] ?? actor,
    /** Settings, as what was changed. */
    settings,
    value: {
      truth: (truth: boolean): string => (truth ? 'yes' : 'no'),
      /** @param setting - one that is not set */
      none: (setting: string): string =>
        ({ channels: 'every channel', speakerConfidence: 'when the text makes it clear', coverageRoles: 'no role' })[
          setting
        ] ?? 'nowhere',
      language: (language: string): string =>
        ({ reader: 'as each reader’s Discord', en: 'English', fr: 'French' })[language] ?? language,
    },
    action: (action: ChangeAction, name: string): string => `${actions[action]} ${name}`.trim(),
    /** What was changed, as it was and as it is. */
    changed: (what: string, before: string, after: string): string => `${what}: ${before} → ${after}`,
    none: 'No change is on record.',
    /** Stands above changes that are posted as they are made. */
    posted: (changes: number): string => (changes === 1 ? 'A change' : `${changes} changes`),
    /** Below those that have room. */
    morePosted: (more: number): string => `and ${more} more: \`/record\` has them all.`,
    /** Told once, to somebody who can mend it. */
    refused: (channel: string): string =>
      `The record of changes cannot be posted in ${channel}: I lack View Channel or Send Messages there, or the channel is gone. Allow it, or choose another channel in \`/setup\`. Until then \`/record\` has every change.`,
  },
  forget: {
    /** Typed to confirm, in lower case. */
    word: 'delete',
    title: { server: 'Delete everything of this server', member: 'Delete the traces of a member' },
    label: (word: string): string => `Type ${word} to go on`,
    hint: {
      server: 'Articles, collections, feeds, settings, the record and reports. It cannot be undone.',
      member: 'Reports, choices, and the name in the record. What they added stays.',
    },
    notTyped: (word: string): string => `Nothing was deleted: the word to type is "${word}".`,
    serverForgotten: ({ articles, collections, feeds, changes, reports, readerChoices }: Forgotten): string =>
      `Deleted: ${list([
        count(articles, 'article', 'articles'),
        count(collections, 'collection', 'collections'),
        count(feeds, 'feed', 'feeds'),
        count(reports, 'report', 'reports'),
        count(readerChoices, 'choice of a reader', 'choices of readers'),
        `all settings and ${count(changes, 'entry', 'entries')} of the record`,
      ])}.`,
    memberForgotten: ({
      changes,
      reports,
      readerChoices,
    }: Pick<Forgotten, 'changes' | 'reports' | 'readerChoices'>): string =>
      `Deleted: ${list([
        count(reports, 'report', 'reports'),
        count(readerChoices, 'choice', 'choices'),
        `the name in ${count(changes, 'entry', 'entries')} of the record`,
      ])}.`,
  },
  report: {
    title: 'Report this answer',
    kind: 'What is wrong?',
    kinds: {
      'wrong-speaker': 'The wrong speaker',
      'wrong-article': 'The wrong article',
      missing: 'Something is missing',
      other: 'Something else',
    },
    note: 'In your own words',
    noteHint: 'What it should be, and where it says so',
    thanks: 'Thank you. The moderators of this server see your report.',
    heading: (kind: string): string => `A reader reports: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
    asked: (question: string): string => `Asked: ${question}`,
    closed: (moderator: string): string => `Dealt with by ${moderator}.`,
  },
  setup: {
    title: 'On Record in this server',
    builtIn: (on: boolean): string => (on ? 'Search the built-in coverage' : 'Leave out the built-in coverage'),
    privateAnswers: (on: boolean): string => (on ? 'Answer privately' : 'Answer publicly'),
    directMessages: (on: boolean): string => (on ? 'Let members ask in direct messages' : 'Keep direct messages out'),
    collections: {
      title: 'What is searched',
      hint: 'of this server’s collections.',
      placeholder: 'None of them',
    },
    channels: {
      title: 'Where it answers.',
      hint: 'Choose channels, or none for every channel.',
      placeholder: 'Every channel',
    },
    roles: {
      title: 'Who may add coverage,',
      hint: 'beside those who manage the server. Discord shows them `/coverage` once you allow it in Server Settings → Integrations.',
      placeholder: 'Nobody else',
    },
    reports: {
      title: 'Where readers’ reports go.',
      hint: 'Without a channel they are kept, and shown nowhere.',
      placeholder: 'Nowhere',
    },
    record: {
      title: 'Where changes are posted,',
      hint: 'as they are made. `/record` shows them in any case.',
      placeholder: 'Nowhere',
    },
    language: {
      choices: [
        { value: 'reader', label: 'Language: as each reader’s Discord' },
        { value: 'en', label: 'Language: English' },
        { value: 'fr', label: 'Language: French' },
      ],
    },
    confidence: {
      byDefault: 'Name a speaker: when the text makes it clear',
      below: (confidence: number): string => `Name a speaker: at ${Math.round(confidence * 100)} % or more`,
    },
    keep: (days: number): string =>
      `Keep the record: ${days < 365 ? `${days} days` : count(Math.round(days / 365), 'year', 'years')}`,
    state: {
      coverage: (builtIn: boolean, articles: number, outlets: number): string =>
        `Coverage: ${list([
          ...(builtIn ? ['the built-in articles'] : []),
          articles === 0
            ? 'none of your own yet'
            : `${count(articles, 'article', 'articles')} of your own, of ${count(outlets, 'outlet', 'outlets')}`,
        ])}`,
      channels: (channels: readonly string[] | null): string =>
        `Answers in ${channels === null ? 'every channel' : list(channels)}`,
      answers: (hidden: boolean): string =>
        `Answers are ${hidden ? 'shown to the asker alone' : 'public'} unless a command says otherwise`,
      directMessages: (on: boolean): string =>
        on
          ? 'Members can ask this server’s coverage in direct messages too'
          : 'This server’s coverage is asked in this server only',
      adding: (roles: readonly string[]): string =>
        `Coverage is added by ${list(['those who manage the server', ...roles])}`,
    },
    allWell: '✓ Nothing is missing.',
    channelGone: (channel: string): string =>
      `The bot cannot see ${channel}: give it View Channel there, or choose another channel.`,
    missing: (channel: string, permissions: readonly string[]): string =>
      `In ${channel} the bot lacks ${list(permissions)}: allow it in the channel’s settings, under Permissions.`,
    permission: (name: 'ViewChannel' | 'SendMessages' | 'ReadMessageHistory'): string =>
      ({ ViewChannel: 'View Channel', SendMessages: 'Send Messages', ReadMessageHistory: 'Read Message History' })[
        name
      ],
  },
} as const;

export type ModerationText = Words<typeof moderation>;
