/** Ids of the citations that a message of ours shows, read back from its buttons. */
import { parseCustomId } from '../buttons/custom-id.js';
import type { View } from '../commands/command.js';

/** @returns in the order they stand in; each once */
export function citationsShown(message: View): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const id = 'custom_id' in value && typeof value.custom_id === 'string' ? parseCustomId(value.custom_id) : null;
    if (id?.owner === 'context' && id.action === 'show') found.add(id.state);
    Object.values(value).forEach(visit);
  };
  visit(message);
  return [...found];
}
