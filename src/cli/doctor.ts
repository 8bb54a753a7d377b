/** `on-record doctor`: looks at everything the bot stands on, and says what to do. */
import type { Command } from 'commander';
import { createColors } from 'picocolors';
import { Refusal } from '../runtime/failure.js';
import type { CheckStatus } from '../text/en/cli.js';
import { checkAll, type Check } from './doctor-checks.js';
import type { Terminal } from './terminal.js';

/** Adds the command to the program. */
export function registerDoctor(program: Command, terminal: Terminal): void {
  const { help } = terminal.text.cli;
  program
    .command('doctor')
    .description(help.doctor.description)
    .option('--json', help.json)
    .addHelpText('after', help.doctor.after)
    .action((options: { json?: true }) => doctor(options, terminal));
}

async function doctor(options: { json?: true }, terminal: Terminal): Promise<void> {
  const checks = await checkAll(terminal);
  terminal.out(options.json ? JSON.stringify(checks, null, 2) : render(checks, terminal));
  const wrong = checks.filter(({ status }) => status === 'wrong').length;
  if (wrong > 0) throw new Refusal([terminal.text.cli.doctor.failed(wrong)]);
}

function render(checks: readonly Check[], { text, colour }: Terminal): string {
  const colours = createColors(colour);
  const paint: Readonly<Record<CheckStatus, (words: string) => string>> = {
    ok: colours.green,
    notice: colours.yellow,
    wrong: colours.red,
  };
  const words = text.cli.doctor;
  const widest = Math.max(...checks.map(({ check }) => words.check(check).length));
  return checks
    .map(({ check, status, message }) => {
      return `${paint[status](words.status(status).padEnd(5))}  ${words.check(check).padEnd(widest)}  ${message}`;
    })
    .join('\n');
}
