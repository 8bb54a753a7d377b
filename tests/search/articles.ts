/** Invented articles for the tests of search and library. */
import type { Article } from '../../src/coverage/article.js';

export interface Sketch {
  id: string;
  outlet?: string;
  headline?: string;
  language?: string;
  published?: string | null;
  paragraphs: string[];
}

export function article({ id, outlet, headline, language, published, paragraphs }: Sketch): Article {
  return {
    id,
    outlet: outlet ?? 'Quarry Gazette',
    headline: headline ?? '',
    byline: null,
    published: published ?? null,
    modified: null,
    language: language ?? 'en',
    url: null,
    paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text })),
    provenance: {},
    account: false,
  };
}

/** A story of a quarry and a well, told by three outlets. */
export const quarryStory: Article[] = [
  article({
    id: 'quarry-a',
    outlet: 'Quarry Gazette',
    headline: 'Quarry blasting stops for the summer',
    published: '2021-06-03',
    paragraphs: [
      'The quarry at Dunmorrow will not blast between June and September, its owner said on Thursday.',
      '"The wells come first," Ottoline Brask told the council. "We can wait for the stone."',
      'Residents had complained about cracks in their walls. Blasting began in the spring of last year.',
      'The U.S. company that owns the quarry employs forty people in the village.',
    ],
  }),
  article({
    id: 'quarry-b',
    outlet: 'Dale Courier',
    headline: 'Dunmorrow wells tested again',
    published: '2021-06-05T08:30',
    paragraphs: [
      'Inspectors tested eleven wells near the quarry and found the water clear.',
      'Councillor Ansel Whitcombe called for another test before blasting starts once more.',
      'The price of stone rose by a tenth. Builders in the dale are waiting for deliveries.',
    ],
  }),
  article({
    id: 'quarry-c',
    outlet: 'Radio Vallon',
    headline: 'La carrière se tait',
    language: 'fr',
    published: '2021-06-04',
    paragraphs: [
      "L'exploitante de la carrière renonce aux tirs pendant l'été, selon le conseil.",
      'Les habitants demandent une analyse de l’eau de leurs puits.',
    ],
  }),
];
