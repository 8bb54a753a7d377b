/** An invented story (a swing bridge that is closed to lorries), three invented outlets, for the tests of the bot. */
import type { Article } from '../../src/coverage/article.js';
import { Library } from '../../src/library/index.js';

/** The facts that differ; the rest is the same for every article of the story. */
type Given = Pick<Article, 'id' | 'outlet' | 'headline' | 'published'> & {
  byline?: string;
  url?: string;
  text: string[];
};

export function article({ id, outlet, headline, published, byline, url, text }: Given): Article {
  return {
    id,
    outlet,
    headline,
    published,
    byline: byline ?? null,
    modified: null,
    language: 'en',
    url: url ?? null,
    paragraphs: text.map((paragraph, index) => ({ number: index + 1, text: paragraph })),
    provenance: {},
    account: false,
  };
}

const courier = article({
  id: 'ansel2aa',
  outlet: 'Ansel Courier',
  headline: 'Swing bridge shut to lorries from Monday',
  published: '2031-03-04',
  byline: 'Petra Hollis',
  url: 'https://courier.example/bridge',
  text: [
    'Lorries will no longer cross the swing bridge at Port Ansel, harbour commissioner Odile Varga said on Tuesday.',
    '"No lorry crosses this bridge again until every bolt has been changed," Varga told reporters on the quay.',
    'The closure takes effect on Monday. Cars and bicycles may still cross.',
    "The hauliers' association proposed a night convoy under escort. Varga rejected the proposal.",
    '"We were given four days to reroute two hundred trucks," said Bruno Keck, who chairs the association.',
  ],
});

const radio = article({
  id: 'tern3bbb',
  outlet: 'Radio Tern',
  headline: 'Bolts, rust and a closed bridge',
  published: '2031-03-05',
  url: 'https://tern.example/news/bolts',
  text: [
    'Inspectors found rust in a third of the bolts that hold the swing bridge of Port Ansel.',
    'Harbour commissioner Odile Varga closed it to lorries. "No lorry crosses this bridge until every bolt has been changed," she said.',
    'The repair will cost 1.4 million crowns, according to the harbour commission.',
  ],
});

const gazette = article({
  id: 'quay4ccc',
  outlet: 'The Quay Gazette',
  headline: 'Hauliers angry over bridge',
  published: '2031-03-06',
  text: [
    'Bruno Keck, chair of the hauliers\' association, called the closure of the swing bridge "a sentence without a trial".',
    '"Nobody asked us about the night convoy again," Keck said.',
  ],
});

/** Short notices, enough of them for the list of sources to need a second page. */
const notices = Array.from({ length: 12 }, (_, index) =>
  article({
    id: `note${String.fromCharCode(97 + index)}ddd`,
    outlet: 'Radio Tern',
    headline: `Traffic notice number ${index + 1}`,
    published: `2031-03-${String(10 + index)}`,
    text: [`Traffic notice ${index + 1}: the ring road is the way round for lorries.`],
  }),
);

export const articles: readonly Article[] = [courier, radio, gazette, ...notices];

export function storyLibrary(): Promise<Library> {
  return Library.build(articles);
}
