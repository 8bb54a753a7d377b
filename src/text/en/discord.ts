/** What the Discord bot says, in English: commands, buttons and notices. The sentences of answers stand in `answers.ts`. */
import type { QuestionKind } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';
import type { Words } from '../words.js';

/** Why the bot could not do what was asked, where the reader can do something about it. */
export type DiscordErrorKey =
  | 'nothing-to-ask'
  | 'question-too-long'
  | 'no-such-outlet'
  | 'no-words-in-message'
  | 'citation-gone'
  | 'button-outdated'
  | 'command-outdated'
  | 'no-such-article'
  | 'attachment-gone'
  | 'no-such-collection'
  | 'no-such-feed'
  | 'no-name'
  | 'not-in-this-channel'
  | 'private-here'
  | 'server-only'
  | 'no-such-server'
  | 'may-not-manage'
  | 'may-not-add-coverage';

const outlet = 'Only what this outlet reported';
const hidden = 'Show the answer to you alone';

/** Commands as Discord lists them. Keys are the names that are typed; descriptions have at most 100 characters. */
const commands = {
  'who-said': {
    description: 'Who said these words, with every outlet that carries them',
    options: { quote: 'The words, whole or in part', outlet, private: hidden },
  },
  'what-policy': {
    description: 'What the policy on a topic is: proposed, announced, in force, dropped',
    options: {
      topic: 'What the policy is about',
      actor: 'Only policies of this person or body',
      outlet,
      private: hidden,
    },
  },
  ask: {
    description: 'Ask anything about the coverage and get the paragraphs that say it',
    options: { question: 'Your question, in your own words', outlet, private: hidden },
  },
  'on-record': {
    description: 'Everything a speaker is on record with, in order of day',
    options: { speaker: 'Who: a name, or a role', topic: 'What about', outlet, private: hidden },
  },
  timeline: {
    description: 'What happened when, as the outlets date it',
    options: { topic: 'Only events of this topic', outlet, private: hidden },
  },
  compare: {
    description: 'How the outlets report on a topic: what all carry, what only one, whom they quote',
    options: { topic: 'What the outlets report on', private: hidden },
  },
  wording: {
    description: 'The words each outlet uses for the same people or thing, counted',
    options: { topic: 'The people or the thing', private: hidden },
  },
  sources: {
    description: 'Which articles can be asked about, from when to when',
    options: { outlet, private: hidden },
  },
  article: {
    description: 'The outline of an article, or the paragraphs around a citation',
    options: { id: "An article's id or headline, or a citation's id", private: hidden },
  },
  help: {
    description: 'What this bot can answer, and how to ask',
    options: { private: hidden },
  },
} as const;

const errors: Readonly<Record<DiscordErrorKey, string>> = {
  'nothing-to-ask': 'There are no words to look for. Type the words you want to find, then send again.',
  'question-too-long': 'That is longer than 300 characters. Ask with the few words that matter most.',
  'no-such-outlet': 'No article of that outlet is in the coverage. `/sources` lists the outlets there are.',
  'no-words-in-message': 'That message has no text to look up. Choose a message with words in it.',
  'citation-gone': 'That paragraph is not in the coverage any more. Ask again to see what is on record now.',
  'button-outdated': 'This button belongs to an older version of the answer. Ask again to get a new one.',
  'no-such-article': 'There is no such article here. Choose one of the list that appears while you type.',
  'attachment-gone': 'The file could not be fetched from Discord. Attach it again.',
  'no-such-collection': 'There is no such collection here. Choose one of the list that appears while you type.',
  'no-such-feed': 'There is no such feed here. Choose one of the list that appears while you type.',
  'no-name': 'A collection needs a name with at least one letter.',
  'not-in-this-channel':
    'The moderators of this server let me answer in other channels only. Ask there, or write to me directly.',
  'private-here': 'In this server answers are for the asker alone. Ask with `/ask`, or write to me directly.',
  'no-such-server':
    'You share no such server with me that lets its members ask its coverage. Choose one of the list that appears while you type.',
  'server-only': 'This works in a server that has the bot. Run it in a channel there.',
  'may-not-manage': 'Only those who may manage this server can do that. Ask one of them.',
  'may-not-add-coverage':
    'Only those who may manage this server, and the roles that they chose in `/setup`, can bring coverage in. Ask one of them.',
  'command-outdated': 'This command has changed since your Discord loaded it. Restart Discord and try again.',
};

const kinds: Readonly<Record<QuestionKind, string>> = {
  'who-said': 'Who said',
  'what-policy': 'What is the policy on',
  ask: 'Asked',
  'on-record': 'On record',
  timeline: 'Timeline',
  compare: 'Compared',
  wording: 'Wording',
  sources: 'Sources',
  article: 'Article',
  check: 'Checked',
};

export const discord = {
  commands,
  /** Entries of a message's menu, at most 32 characters. */
  menus: { whoSaidThis: 'Who said this?', check: 'Check against the coverage' },
  /** Stands above the question. */
  asked: (kind: QuestionKind): string => kinds[kind],
  /** Stands above the question when only one outlet was asked about. */
  askedOfOutlet: (kind: QuestionKind): string => `${kinds[kind]}, in one outlet only`,
  buttons: {
    previous: 'Previous',
    next: 'Next',
    context: 'Context',
    read: 'Read',
    earlier: 'Earlier',
    later: 'Later',
    open: 'Open the article',
    report: 'Report',
    /** Opens how the versions of a statement differ. */
    differences: 'Differences',
    /** Opens the days that outlets give for a statement. */
    timeline: 'Timeline',
    /** Opens all that somebody is on record with. */
    allBy: (name: string): string => `All by ${name}`,
    /** Reads free words the other way. */
    instead: (kind: QuestionKind): string => `Ask as: ${kinds[kind]}`,
  },
  /** What buttons ask about a statement. */
  questions: {
    versions: (words: string): string => `How do the versions of “${words}” differ?`,
    said: (words: string): string => `When was “${words}” said?`,
  },
  /** Stands above an answer to free words that can be read in two ways. */
  taken: (kind: QuestionKind): string => `Taken as: ${kinds[kind]}.`,
  citation: {
    paragraph: (number: number): string => `¶${number}`,
    facts: 'byline and date',
    noDate: 'no date',
    account: 'our own account of the article',
    open: 'open',
  },
  saidBy: (speaker: string): string => `Said by ${speaker}`,
  /** A question suggested while somebody types. */
  whatDidTheySay: (speaker: string): string => `What did ${speaker} say?`,
  /** An article as a suggestion, at most 100 characters: its headline gives way. */
  articleChoice: ({ headline, outlet, published }: Article): string => {
    const place = ` (${outlet.slice(0, 30)}, ${published === null ? 'no date' : published.slice(0, 10)})`;
    const room = 100 - place.length;
    return (
      (headline.length <= room ? headline : `${headline.slice(0, room - 1).replace(/[\ud800-\udbff]$/u, '')}…`) + place
    );
  },
  page: (page: number, pages: number): string => `Page ${page} of ${pages}.`,
  byline: (byline: string): string => `By ${byline}`,
  paragraphs: (count: number): string => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  help: {
    /** Messages, in lower case, that ask for this help. */
    askedBy: ['help', 'help!', 'help me', '/help', '?'],
    title: 'On Record',
    opening:
      'I answer from news coverage alone: every answer is an excerpt as it was printed, with the outlet, the day and the paragraph. When the coverage does not say, I say so.',
    examples: {
      'who-said': '`/who-said` with a few words of a quotation: who said them, and how each outlet has them.',
      'what-policy': '`/what-policy` with a topic: what was proposed, announced, put in force or dropped, and by whom.',
      ask: '`/ask` with a question: the paragraphs that answer it.',
      'on-record': '`/on-record` with a name: everything a speaker is on record with, in order of day.',
      timeline: '`/timeline`, with a topic or without: what happened when, and what the outlets date differently.',
      compare: '`/compare` with a topic: what all outlets carry, what only one, whom each quotes.',
      wording: '`/wording` with people or a thing: the words each outlet uses for them.',
      sources: '`/sources`: the articles I can be asked about.',
      article: "`/article` with a headline or an id: an article's outline, or the paragraphs around a citation.",
    },
    closing:
      "Add `private: True` to see an answer alone. You can also write to me directly, mention me in a channel, or choose **Who said this?** or **Check against the coverage** in a message's menu under Apps.",
  },
  error: (key: DiscordErrorKey): string => errors[key],
  /** For a failure of ours. `reference` finds the entry in the log. */
  failure: (reference: string): string =>
    `Something went wrong on my side. Try again; if it goes on, tell the person who runs this bot the reference ${reference}.`,
};

export type DiscordText = Words<typeof discord>;
