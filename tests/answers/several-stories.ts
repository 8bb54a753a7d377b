/** Invented coverage of several matters for tests: three outlets tell each of them, in words of their own. */
import type { Article } from '../../src/coverage/article.js';
import { toldIn } from './told.js';

const english = toldIn('en');
const outlets = ['Morning Post', 'Radio Nine', 'Trade Review'] as const;

/** A matter, its day and what each outlet tells of it, below its headline. */
const matters: Readonly<Record<string, readonly [day: string, ...told: (readonly [string, ...string[]])[]]>> = {
  ferry: [
    '2024-02-06',
    [
      'Tolvar stops night ferries',
      'Tolvar stopped the night ferries to Isk on Monday after two engines failed in the Skerry Sound.',
      'Harbour master Petra Lunde said the boats would stay in port until the Maritime Board has seen them.',
    ],
    [
      'No night boats to Isk',
      'Night ferries between Tolvar and Isk are suspended from Monday, harbour master Petra Lunde announced.',
      'Islanders on Isk said they would miss the last boat from Tolvar.',
    ],
    [
      'Maritime Board orders checks in Skerry Sound',
      'The Maritime Board ordered checks of all engines of the Tolvar ferries before they may cross the Skerry Sound to Isk.',
      'Petra Lunde had stopped the night service on Monday.',
    ],
  ],
  orchard: [
    '2024-02-08',
    [
      'Growers lose Grenholt subsidy',
      'Grenholt county stopped the subsidy for apple growers on Wednesday because a beetle had spread from the Marwick orchards.',
      'County agronomist Ivo Stell said the trees in Marwick must be felled.',
    ],
    [
      'Beetle ends apple money',
      'Apple growers around Marwick get no more subsidy from Grenholt county, agronomist Ivo Stell said.',
      'The beetle was first seen in a Marwick orchard in autumn.',
    ],
    [
      'Grenholt withdraws fruit premium',
      'Grenholt county withdrew the premium for apple growers as the beetle from Marwick reached other orchards, Ivo Stell said.',
      'Growers in Marwick may ask for money for felled trees.',
    ],
  ],
  museum: [
    '2024-02-09',
    [
      'Vellin museum closes its tower',
      'The Vellin museum closed its bell tower to visitors on Thursday because a stair in the tower had come loose.',
      'Director Oda Farr said the bell of Saint Corvin would be rung from outside.',
    ],
    [
      'Tower shut in Vellin',
      'Visitors may not climb the bell tower of the Vellin museum any more, director Oda Farr said on Thursday.',
      'The Corvin bell can still be heard.',
    ],
    [
      'Stair fails at Vellin',
      'Builders found a loose stair in the bell tower of the Vellin museum, which director Oda Farr closed on Thursday.',
      'The tower of Saint Corvin is four hundred years old.',
    ],
  ],
};

/** Nine articles: three matters, each told three times, by three outlets unless one is given. */
export function severalStories(outlet?: string): Article[] {
  return Object.values(matters).flatMap(([day, ...told]) =>
    told.map(([headline, ...paragraphs], place) => english(outlet ?? outlets[place]!, day, headline, paragraphs)),
  );
}

/** The articles of one matter: `ferry`, `orchard` or `museum`. */
export function ofMatter(articles: readonly Article[], matter: string): Article[] {
  const headlines = new Set(matters[matter]!.slice(1).map(([headline]) => headline));
  return articles.filter(({ headline }) => headlines.has(headline));
}
