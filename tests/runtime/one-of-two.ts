/**
 * What each of two bot processes over one database does for the tests: answers from a server's coverage, and says what it answers
 * whenever the store tells it of a change.
 */
import { pino } from 'pino';
import { answer } from '../../src/answers/index.js';
import type { Article } from '../../src/coverage/article.js';
import { Coverages } from '../../src/runtime/coverages.js';
import { openStore, type Store, type StorePlace } from '../../src/store/index.js';

/** The server that both answer. */
export const server = '100000000000000001';

/** An article of which a question tells whether it is answered. */
export function gateArticle(number: number): Article {
  return {
    id: `gate000${number}`,
    outlet: 'Harbour Post',
    headline: `Gate ${number}`,
    byline: null,
    published: '2021-05-12',
    modified: null,
    language: 'en',
    url: null,
    paragraphs: [{ number: 1, text: `“${wordsOf(number)},” said Pell Harrowgate, the keeper of the gates.` }],
    provenance: {},
    account: false,
  };
}

const said = [
  'The old harbour gate stays locked until the spring',
  'Nobody has painted a single railing in eleven years',
  'Lanterns will hang along every quay by midsummer',
];

const wordsOf = (number: number): string => said[number - 1]!;

export class OneOfTwo {
  private constructor(
    readonly store: Store,
    readonly coverages: Coverages,
  ) {}

  /**
   * Opens a store and answers from it.
   *
   * @param told - called with the ids of the articles that answer, once the coverage knows of a change
   */
  static async open(place: StorePlace, told: (answering: string[]) => void): Promise<OneOfTwo> {
    const store = await openStore(place);
    const watch = store.watch.bind(store);
    const answering = async (): Promise<string[]> => {
      const library = await opened.coverages.ofServer(server);
      const answers = [1, 2, 3].map((number) => answer(library, { kind: 'who-said', text: wordsOf(number) }));
      return answers.flatMap(({ status, excerpts: [first] }) => (status === 'answered' ? first!.citation.article : []));
    };
    store.watch = (options) =>
      watch({
        ...options,
        onChange(servers, gone) {
          options.onChange(servers, gone);
          void answering().then(told);
        },
      });
    const opened = new OneOfTwo(
      store,
      await Coverages.open(store, { home: place.home, logger: pino({ level: 'silent' }) }),
    );
    return opened;
  }

  async close(): Promise<void> {
    await this.coverages.close();
    await this.store.close();
  }
}
