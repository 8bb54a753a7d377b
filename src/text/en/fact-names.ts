/** The facts of an article by name, in English. */
import type { FactName } from '../../coverage/article.js';

export const factNames: Readonly<Record<FactName, string>> = {
  outlet: 'Outlet',
  headline: 'Headline',
  byline: 'Byline',
  published: 'Published',
  modified: 'Modified',
  language: 'Language',
  url: 'Address',
};
