/** Facts as a person filled them in, in a command's options or in a form. */
import type { ArticleFacts } from '../../../coverage/article.js';
import { checkedFact } from '../../../ingest/index.js';
import { oneLine } from '../../views/escaping.js';

/** The facts that a person can fill in. */
const names = ['outlet', 'headline', 'byline', 'published', 'url'] as const;

/**
 * What was filled in; what was left empty says nothing.
 *
 * @throws IngestError when a value cannot be used
 */
export function givenFacts(filledIn: Readonly<Record<string, unknown>>): Partial<ArticleFacts> {
  const facts: Partial<ArticleFacts> = {};
  for (const name of names) {
    const value = filledIn[name];
    const line = typeof value === 'string' ? oneLine(value) : '';
    if (line !== '') facts[name] = checkedFact(name, line);
  }
  return facts;
}
