import type { Article } from '../coverage/article.js';
import { Refusal } from '../runtime/failure.js';
import type { CliText } from '../text/index.js';

/**
 * The outlet a person means, whatever the case of its letters.
 *
 * @returns its name as the articles have it; undefined when none was asked for
 * @throws Refusal when no article is of this outlet; it names those there are
 */
export function outletNamed(
  asked: string | undefined,
  articles: readonly Article[],
  text: CliText,
): string | undefined {
  if (asked === undefined) return undefined;
  const known = [...new Set(articles.map((article) => article.outlet))].sort();
  const wanted = asked.trim().toLocaleLowerCase('en');
  const found = known.find((outlet) => outlet.toLocaleLowerCase('en') === wanted);
  if (found === undefined) throw new Refusal([text.failure.noSuchOutlet(asked, known)]);
  return found;
}
