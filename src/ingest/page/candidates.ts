import type { Provenance } from '../../coverage/article.js';
import type { Survey } from './survey.js';

/** One place where a page states a fact. */
export interface Candidate extends Provenance {
  value: string;
}

/** What `<meta>` tags of these names state, in the order of the names. */
export function metaValues(survey: Survey, names: readonly string[]): Candidate[] {
  return names.flatMap((name) =>
    (survey.meta.get(name.toLowerCase()) ?? []).map((value): Candidate => ({
      value,
      from: `meta ${name}`,
      basis: 'stated',
    })),
  );
}
