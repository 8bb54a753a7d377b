/** `on-record ask`: a question in plain words, answered in the terminal. */
import type { Command } from 'commander';
import { answer, route } from '../answers/index.js';
import { routeWords, type Pointer } from '../answers/route.js';
import { Library, savedInHome } from '../library/index.js';
import { askedCoverage } from '../runtime/coverage.js';
import { Refusal } from '../runtime/failure.js';
import { answerJson } from './answer-json.js';
import { renderAnswer } from './answer.js';
import { outletNamed } from './outlet.js';
import { renderSources } from './sources.js';
import { configurationOf, type Terminal } from './terminal.js';

/** The most that Discord takes in an option, so that both ask alike. UTF-16 units. */
const longestQuestion = 6_000;

interface AskOptions {
  outlet?: string;
  json?: true;
}

/** Adds the command to the program. */
export function registerAsk(program: Command, terminal: Terminal): void {
  const { help } = terminal.text.cli;
  program
    .command('ask')
    .description(help.ask.description)
    .argument('<words...>', help.ask.words)
    .option('--outlet <name>', help.ask.outlet)
    .option('--json', help.json)
    .addHelpText('after', help.ask.after)
    .action((words: string[], options: AskOptions) => ask(words.join(' '), options, terminal));
}

async function ask(words: string, options: AskOptions, terminal: Terminal): Promise<void> {
  const { text } = terminal;
  if (words.length > longestQuestion) throw new Refusal([text.cli.failure.questionTooLong(longestQuestion)]);
  // Words that ask nothing need no coverage to be loaded.
  const asked = routeWords(words);
  if (asked.kind === 'pointer') {
    terminal.out(options.json ? json(pointerJson(asked, terminal)) : text.answers.pointer(asked.reason));
    return;
  }
  const place = configurationOf(terminal);
  const { articles, former, sameAs } = await askedCoverage(place);
  const library = await Library.build(articles, { former, sameAs, saved: savedInHome(place.home) });
  const outlet = outletNamed(options.outlet, library.articles, text.cli);
  const routed = route(library, words);
  if (routed.kind === 'pointer') throw new TypeError('Words that ask something ask nothing of this coverage');
  const answered = answer(library, outlet === undefined ? routed : { ...routed, outlet });
  if (options.json) terminal.out(json(answerJson(answered, text)));
  else if (answered.finding.key === 'sources') terminal.out(renderSources(answered.sources, terminal));
  else if (answered.sources.length > 0 && answered.kind === 'sources')
    terminal.out([renderAnswer(answered, text, terminal), renderSources(answered.sources, terminal)].join('\n\n'));
  else terminal.out(renderAnswer(answered, text, terminal));
}

/** Words that ask nothing, in the shape of an answer: nothing was searched. */
function pointerJson(pointer: Pointer, { text }: Terminal): object {
  return {
    ...pointer,
    status: 'not-asked',
    text: text.answers.pointer(pointer.reason),
    excerpts: [],
    searched: { articles: 0, total: 0, outlets: 0, from: null, to: null },
  };
}

function json(value: object): string {
  return JSON.stringify(value, null, 2);
}
