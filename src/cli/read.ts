/** `on-record read FILE`: an article's quotations, who says each, how sure that is and where the name came from. */
import type { Command } from 'commander';
import { createColors } from 'picocolors';
import type { Article } from '../coverage/article.js';
import type { Quotation, Reading } from '../coverage/reading.js';
import { readArticle } from '../reading/index.js';
import { readingText } from '../text/en/reading.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** Adds the command to the program. */
export function registerRead(program: Command, terminal: Terminal): void {
  const { help } = readingText;
  program
    .command('read')
    .description(help.description)
    .argument('<file>', help.file)
    .option('--json', help.json)
    .addHelpText('after', terminal.text.cli.help.read.after)
    .action(async (file: string, options: { json?: true }) => {
      // Loaded only when it is asked for: reading pages takes longer to load than most commands to run.
      const { readSource } = await import('./read-source.js');
      const { facts, paragraphs } = await readSource(file, terminal.folder, terminal.text.cli);
      const article = {
        headline: facts.headline ?? '',
        language: facts.language ?? 'en',
        published: facts.published,
        paragraphs,
      };
      const reading = readArticle(article);
      terminal.out(options.json ? JSON.stringify(reading, null, 2) : printReading(article, reading, terminal));
    });
}

export interface PrintOptions {
  colour: boolean;
  /** Columns; Infinity (the default) breaks nothing. */
  width?: number;
}

/**
 * A reading for a person: each quotation under its speaker, one block each, in the order of the article.
 * @param article what was read; its headline is shown
 * @returns lines without a final line break
 */
export function printReading(
  article: Pick<Article, 'headline'>,
  reading: Reading,
  { colour, width = Infinity }: PrintOptions,
): string {
  const colours = createColors(colour);
  const blocks = reading.quotations.map((quotation) => {
    const speaker = quotation.speaker === null ? null : reading.speakers[quotation.speaker]!;
    const name =
      speaker === null ? colours.yellow(readingText.unclear) : colours.bold(colours.green(visible(speaker.name)));
    const role = speaker?.role == null ? '' : `, ${visible(speaker.role)}`;
    const place = colours.cyan(readingText.paragraph(quotation.paragraph));
    return [
      `${place} ${name}${role}`,
      ...wrap(shownWords(quotation), width - 4).map((line) => `    ${line}`),
      ...wrap(visible(evidence(quotation, reading)), width - 4).map((line) => `    ${colours.dim(line)}`),
    ].join('\n');
  });
  const headline = article.headline === '' ? [] : [colours.bold(visible(article.headline))];
  if (blocks.length === 0) return [...headline, readingText.none].join('\n\n');
  return [
    ...headline,
    ...blocks,
    colours.dim(readingText.total(reading.quotations.length, reading.speakers.length)),
  ].join('\n\n');
}

/** Quoted words in marks, reported ones without. */
function shownWords({ kind, text }: Quotation): string {
  return kind === 'indirect' ? visible(text) : `“${visible(text)}”`;
}

/** Where the attribution comes from: kind, cue, the words used here, where the name stands, and how sure it is. */
function evidence(quotation: Quotation, reading: Reading): string {
  const speaker = quotation.speaker === null ? null : reading.speakers[quotation.speaker]!;
  const parts: string[] = [readingText.kinds[quotation.kind]];
  if (quotation.continues) parts.push(readingText.continues);
  parts.push(...quotation.remarks.map((remark) => readingText.remarks[remark]));
  if (quotation.cue !== null) parts.push(readingText.cue(quotation.cue.text));
  const { mention } = quotation;
  if (mention !== null && mention.text !== speaker?.name) {
    parts.push(
      mention.paragraph === quotation.paragraph
        ? readingText.calledHere(mention.text)
        : readingText.calledIn(mention.text, mention.paragraph),
    );
  }
  if (speaker !== null && (speaker.named.paragraph !== mention?.paragraph || speaker.named.start !== mention.start)) {
    parts.push(readingText.namedIn(speaker.named.text, speaker.named.paragraph));
  }
  if (quotation.source !== null) parts.push(readingText.source(quotation.source.text));
  parts.push(readingText.sure(Math.round(quotation.confidence * 100)));
  return parts.join(' · ');
}
