import type { Hash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 8;

/** The first 40 bits of a hash in base 32 (RFC 4648, lower case): eight characters that are easy to read out and to type. */
export function shortId(hash: Hash): string {
  const bits = hash.digest().readBigUInt64BE(0);
  let id = '';
  for (let index = 0; index < ID_LENGTH; index += 1) id += BASE32[Number((bits >> BigInt(59 - 5 * index)) & 31n)] ?? '';
  return id;
}
