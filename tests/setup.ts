/** What every test file starts with. */
import fc from 'fast-check';

// A run of CI can be repeated to the byte; on a developer's machine each run tries other inputs and prints the seed of a failure.
if (process.env['CI'] === 'true') fc.configureGlobal({ seed: 20_261_121 });
