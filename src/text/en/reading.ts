/** English text of `on-record read`: how a reading is shown. */
import type { Quotation, Speaker } from '../../coverage/reading.js';

export const readingText = {
  help: {
    description: 'show the quotations of an article and who says them',
    file: 'the article: text, Markdown or HTML',
    json: 'print the reading as JSON and nothing else',
  },
  none: 'No quotations found.',
  unclear: 'speaker not clear',
  unnamed: 'not named',
  kinds: { direct: 'direct', mixed: 'partly quoted', indirect: 'reported' } satisfies Record<Quotation['kind'], string>,
  remarks: {
    translated: 'translated by the outlet',
    denied: 'denied or not said',
    conditional: 'conditional',
    question: 'a question',
  } satisfies Record<Quotation['remarks'][number], string>,
  natures: { person: 'person', body: 'body', document: 'document', unnamed: 'unnamed' } satisfies Record<
    Speaker['kind'],
    string
  >,
  continues: 'continues',
  paragraph: (number: number): string => `¶${number}`,
  sure: (percent: number): string => `${percent} % sure`,
  calledHere: (words: string): string => `called “${words}” here`,
  calledIn: (words: string, paragraph: number): string => `called “${words}” in ¶${paragraph}`,
  namedIn: (words: string, paragraph: number): string => `named in ¶${paragraph}: “${words}”`,
  cue: (words: string): string => `cue “${words}”`,
  source: (words: string): string => `by way of ${words}`,
  total: (quotations: number, speakers: number): string =>
    `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}, ${speakers} ${speakers === 1 ? 'speaker' : 'speakers'}.`,
};
