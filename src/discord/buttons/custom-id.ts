/**
 * The `custom_id` of a button: `version:owner:action:state`. All that a press needs travels in it and in the message,
 * so a button works after a restart, in another process, and for years.
 */
import { limits } from '../views/size.js';

/** Raised when what stands in a `custom_id` is no longer understood as it was. */
const version = '1';

export interface ButtonId {
  /** A command's name, or another owner of buttons: see `buttonOwners` in `commands/index.ts`. */
  owner: string;
  action: string;
  state: string;
}

/** @throws RangeError when the result is longer than Discord takes */
export function customId({ owner, action, state }: ButtonId): string {
  const id = [version, owner, action, state].join(':');
  if (id.length > limits.customId) throw new RangeError(`A custom_id of ${id.length} characters: ${owner}:${action}`);
  return id;
}

/** @returns null for a `custom_id` of another version, or of another form */
export function parseCustomId(id: string): ButtonId | null {
  const match = /^([^:]*):([^:]+):([^:]+):(.*)$/su.exec(id);
  return match?.[1] === version ? { owner: match[2]!, action: match[3]!, state: match[4]! } : null;
}
