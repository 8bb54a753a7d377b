import type { MessageFlags } from 'discord-api-types/v10';

/** Bits as message flags: a sum of flags is itself no member of the enumeration. */
export function messageFlags(bits: number): MessageFlags {
  const flags: unknown = bits;
  return flags as MessageFlags;
}
