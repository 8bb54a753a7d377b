/** The facts of an article by name, in French. */
import type { FactName } from '../../coverage/article.js';

export const factNames: Readonly<Record<FactName, string>> = {
  outlet: 'Média',
  headline: 'Titre',
  byline: 'Signature',
  published: 'Publié',
  modified: 'Modifié',
  language: 'Langue',
  url: 'Adresse',
};
