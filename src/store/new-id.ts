import { randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A new random id that nobody can guess from another.
 *
 * @param length - characters of `a-z2-7`, five bits each
 */
export function newId(length = 8): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte & 31]).join('');
}
