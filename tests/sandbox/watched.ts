/** A sandbox that fails its test when the bot did what Discord would not accept, and prints what happened when the test fails. */
import { onTestFailed, TestRunner } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { description } from './description.js';

/**
 * Starts a sandbox that checks every outbound body against Discord's description of its API as well as its own rules.
 * `close()` rejects, with the transcript, when there were violations; a test that provokes some takes them with `transcript.takeViolations()`.
 */
export async function watchedSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { check } = await description();
  const sandbox = await startSandbox({ ...options, checks: [...(options.checks ?? []), check] });
  if (TestRunner.getCurrentTest()) {
    onTestFailed(() => {
      console.error(`What happened in the sandbox:\n${sandbox.transcript.toString()}`);
    });
  }
  return {
    ...sandbox,
    close: async () => {
      await sandbox.close();
      sandbox.assertNoViolations();
    },
  };
}
