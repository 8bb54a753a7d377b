/** The rules of outlets, as `data/outlets` has them: a JSON file an outlet. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OutletRules, outletRules } from './outlet-rules.js';

/** Beside the sources and beside what is compiled alike. */
const shipped = fileURLToPath(new URL('../../../data/outlets/', import.meta.url));

let known: readonly OutletRules[] | undefined;

/** The rules that ship with the program, read once a thread. */
export function shippedOutletRules(): readonly OutletRules[] {
  return (known ??= readOutletRules(shipped));
}

/**
 * Reads a folder of rules.
 * @param folder with a slash at its end; only its `.json` files are looked at
 * @throws Error that names the file which cannot be read or has a rule that is none
 */
export function readOutletRules(folder: string): OutletRules[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      try {
        return outletRules.parse(JSON.parse(readFileSync(`${folder}${name}`, 'utf8')));
      } catch (error) {
        throw new Error(`${name} has no rules of an outlet`, { cause: error });
      }
    });
}
