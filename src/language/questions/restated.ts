/** A question in plain words. */
import type { Rephrasing } from './pack.js';

/** A text with each form that it has in its plain words, one rephrasing after the other. */
export function restated(text: string, rephrasings: readonly Rephrasing[]): string {
  return rephrasings.reduce(
    (plain, [form, stand]) => (typeof stand === 'string' ? plain.replace(form, stand) : plain.replace(form, stand)),
    text,
  );
}
