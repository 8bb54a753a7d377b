/** What the Discord bot says, in English: commands, buttons and notices. The sentences of answers stand in `answers.ts`. */
import type { QuestionKind } from '../../coverage/answer.js';

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
  | 'no-name'
  | 'not-in-this-channel'
  | 'private-here'
  | 'server-only'
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
    options: { topic: 'What the policy is about', outlet, private: hidden },
  },
  ask: {
    description: 'Ask anything about the coverage and get the paragraphs that say it',
    options: { question: 'Your question, in your own words', outlet, private: hidden },
  },
  sources: {
    description: 'Which articles can be asked about, from when to when',
    options: { outlet, private: hidden },
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
  'no-name': 'A collection needs a name with at least one letter.',
  'not-in-this-channel':
    'The moderators of this server let me answer in other channels only. Ask there, or write to me directly.',
  'private-here': 'In this server answers are for the asker alone. Ask with `/ask`, or write to me directly.',
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
  sources: 'Sources',
};

export const discord = {
  commands,
  /** Entries of a message's menu, at most 32 characters. */
  menus: { whoSaidThis: 'Who said this?' },
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
  },
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
      sources: '`/sources`: the articles I can be asked about.',
    },
    closing:
      "Add `private: True` to see an answer alone. You can also write to me directly, mention me in a channel, or choose **Who said this?** in a message's menu under Apps.",
  },
  error: (key: DiscordErrorKey): string => errors[key],
  /** For a failure of ours. `reference` finds the entry in the log. */
  failure: (reference: string): string =>
    `Something went wrong on my side. Try again; if it goes on, tell the person who runs this bot the reference ${reference}.`,
};

export type DiscordText = typeof discord;
