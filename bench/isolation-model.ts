/**
 * Random operations of five servers on one store, and whether anything of one server shows in another. Everything that a server writes
 * carries a word that no other server's text has; wherever that word turns up, it may only be at home, or where a collection was shared.
 */
import fc from 'fast-check';
import { answer } from '../src/answers/index.js';
import type { Article } from '../src/coverage/article.js';
import { headlines, outlets, quotations, speakers } from '../src/discord/autocomplete/candidates.js';
import type { Library } from '../src/library/index.js';
import { ReaderServers } from '../src/discord/index.js';
import type { Coverages } from '../src/runtime/coverages.js';
import { readerChoices } from '../src/runtime/reader-choices.js';
import { mainCollection, type ServerStore, type Store } from '../src/store/index.js';

/** The servers, each with the word that marks its own. */
export const servers = ['amaranth', 'begonia', 'columbine', 'dahlia', 'edelweiss'].map((word, index) => ({
  id: `${100_000_000_000_000_000n + BigInt(index)}`,
  word,
}));

const member = '200000000000000001';

/** What a server does: a verb, and numbers that choose what it is done to. */
export interface Operation {
  server: number;
  verb: (typeof verbs)[number];
  first: number;
  second: number;
}

const verbs = [
  ...(['add', 'add', 'add', 'remove', 'restore', 'edit', 'purge'] as const),
  ...(['settings', 'create', 'rename', 'use', 'delete'] as const),
  ...(['share', 'join', 'withdraw', 'report', 'choose', 'forget-member', 'forget'] as const),
];

/** Any sequence of operations. */
export const anySequence: fc.Arbitrary<Operation[]> = fc.array(
  fc.record({
    server: fc.nat(servers.length - 1),
    verb: fc.constantFrom(...verbs),
    first: fc.nat(5),
    second: fc.nat(5),
  }),
  { minLength: 1, maxLength: 12 },
);

/** An article of a server. Ids are the same in every server, so that a query that forgot its server would find another's. */
function articleOf(word: string, number: number): Article {
  const capital = `${word[0]!.toUpperCase()}${word.slice(1)}`;
  return {
    id: `notice${'abcdef'[number % 6]!}2`,
    outlet: `${capital} Post`,
    headline: `The ${word} gate number ${number} stays shut`,
    byline: null,
    published: `2021-05-1${number % 6}`,
    modified: null,
    language: 'en',
    url: `https://${word}.example/${number % 6}`,
    paragraphs: [
      {
        number: 1,
        text: `"Gate ${number} of the ${word} field is locked for good," said ${capital} Harrowgate, the keeper.`,
      },
      { number: 2, text: `The ${word} keeper has the key of gate ${number}.` },
    ],
    provenance: {},
    account: false,
  };
}

/** Does one operation. What cannot be done (an unknown id, a name that is taken) changes nothing. */
async function perform(store: Store, { server, verb, first, second }: Operation): Promise<void> {
  const { id, word } = servers[server]!;
  const { articles, collections, forgetting, readers, reports, settings, sharing } = store.server(id, member);
  const collection = async (): Promise<string> => {
    const all = await collections.list();
    return all.length === 0 ? mainCollection : all[first % all.length]!.id;
  };
  const article = articleOf(word, first);
  switch (verb) {
    case 'add':
      await articles.add([article, articleOf(word, second)].slice(first === second ? 1 : 0), {
        collection: await collection(),
      });
      return;
    case 'remove':
      await articles.remove([article.id]);
      return;
    case 'restore':
      await articles.restore([article.id]);
      return;
    case 'edit':
      return articles.edit(article.id, { byline: `${word} ${second}` });
    case 'purge':
      await articles.purge(new Date(Date.now() + 1).toISOString());
      return;
    case 'settings':
      await settings.change({ builtIn: first % 2 === 0, directMessages: second % 2 === 0 });
      return;
    case 'create':
      await collections.create(`${word} ${first}`);
      return;
    case 'rename':
      return collections.rename(await collection(), `${word} ${second}`);
    case 'use':
      return collections.use(await collection(), second % 2 === 0);
    case 'delete':
      await collections.delete(await collection());
      return;
    case 'share':
      await sharing.share(await collection());
      return;
    case 'join': {
      const codes = await store.server(servers[first % servers.length]!.id).sharing.codes();
      if (codes.length > 0) await sharing.use(codes[second % codes.length]!.code);
      return;
    }
    case 'withdraw': {
      const codes = await sharing.codes();
      if (codes.length > 0) await sharing.withdraw(codes[second % codes.length]!.code);
      return;
    }
    case 'report':
      await reports.add({
        reporter: member,
        kind: 'other',
        citation: article.id,
        question: word,
        note: null,
      });
      return;
    case 'choose':
      return readers.choose(member);
    case 'forget-member':
      await forgetting.member(member);
      return;
    case 'forget':
      await forgetting.everything();
      return;
  }
}

/** Words of other servers in a text. */
function strangers(text: string, allowed: ReadonlySet<string>): string[] {
  const folded = text.toLowerCase();
  return servers.filter(({ word }) => !allowed.has(word) && folded.includes(word)).map(({ word }) => word);
}

/** What a server's part of the store gives: all of it as text, and what the checks below go by. */
async function readable({ articles, changes, collections, feeds, reports, settings }: ServerStore) {
  const [coverage, set, ...others] = await Promise.all([
    articles.coverage(),
    settings.get(),
    articles.present(),
    articles.list(),
    articles.list({ removed: true }),
    articles.status(),
    changes.list({ limit: 1_000 }),
    collections.list(),
    feeds.feeds(),
    reports.list(),
    reports.list({ closed: true }),
  ]);
  return { coverage, settings: set, text: JSON.stringify([coverage, set, others]) };
}

const shownBy = new WeakMap<Library, string>();

/** {@link everythingShown}, worked out once for each library: one never changes, and servers without articles share the host's. */
function shown(library: Library): string {
  const known = shownBy.get(library) ?? everythingShown(library);
  shownBy.set(library, known);
  return known;
}

/** Everything that readers of a server are shown: choices while they type, and answers. */
function everythingShown(library: Library): string {
  const candidates = [outlets, headlines, speakers, quotations]
    .flatMap((list) => list(library))
    .map(({ text }) => text);
  // In words that all servers' articles have and none of their own: an answer repeats what it was asked.
  const answers = [
    answer(library, { kind: 'who-said', text: 'field is locked for good' }),
    answer(library, { kind: 'ask', text: 'Who has the key of the gate?' }),
    answer(library, { kind: 'what-policy', text: 'the gate stays shut' }),
    answer(library, { kind: 'sources', text: '' }),
  ];
  return JSON.stringify([candidates, answers]);
}

/**
 * Does a sequence on a store whose servers are empty at first.
 *
 * @returns what was seen where it must not be, one sentence each; none when all is well
 */
export async function leaks(store: Store, coverages: Coverages, sequence: readonly Operation[]): Promise<string[]> {
  const written = await store.versions();
  for (const { id } of servers) if (written.has(id)) await store.server(id).forgetting.everything();
  for (const operation of sequence) {
    await perform(store, operation).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'StoreError')) throw error;
    });
  }
  const seen = await Promise.all(servers.map((server) => seenIn(server, store, coverages)));
  return [...seen.flatMap(({ leaks: found }) => found), ...(await leaksIntoDirectMessages(store, coverages, seen))];
}

/** What was found in one server. */
interface Seen {
  id: string;
  leaks: string[];
  /** Words of the server and of those that share a collection with it. */
  sharers: ReadonlySet<string>;
  /** Whether its members can ask in direct messages. */
  directMessages: boolean;
}

/** What one server reads and is shown of others, beside what is shared with it. */
async function seenIn({ id, word }: (typeof servers)[number], store: Store, coverages: Coverages): Promise<Seen> {
  const own = new Set([word]);
  const server = store.server(id);
  const { coverage, settings, text } = await readable(server);
  const found = strangers(text, own).map((other) => `${word} reads ${other} in the store`);
  const sharers = new Set(own);
  let most = coverage.articles.length + coverages.host.articles.length;
  for (const { code } of await server.sharing.used()) {
    const shared = await store.shared(code);
    if (shared === undefined) continue;
    const owner = servers.find((other) => other.id === shared.server)!.word;
    sharers.add(owner);
    most += shared.coverage.articles.length;
    const seen = strangers(JSON.stringify(shared), new Set([owner]));
    found.push(...seen.map((other) => `${word} reads ${other} by a code of ${owner}`));
  }
  const library = await coverages.ofServer(id);
  found.push(...strangers(shown(library), sharers).map((other) => `${word} is shown ${other}`));
  if (library.searched().total > most) found.push(`${word} searches ${library.searched().total} articles of ${most}`);
  return { id, leaks: found, sharers, directMessages: settings.directMessages };
}

/** What a member's direct messages show of servers that do not allow it, or that the member did not choose. */
async function leaksIntoDirectMessages(store: Store, coverages: Coverages, seen: readonly Seen[]): Promise<string[]> {
  const choices = readerChoices(store);
  const chosen = await choices.chosen(member);
  const readerServers = new ReaderServers(choices, { isMember: () => Promise.resolve(true), isKnown: () => true });
  const asked = await readerServers.askedIn({ reader: member, direct: true });
  const inDirectMessages = shown(await coverages.libraryFor({ servers: asked }));
  const open = seen.filter(({ id, directMessages }) => directMessages && chosen?.includes(id) !== false);
  const allowed = new Set(open.flatMap(({ sharers }) => [...sharers]));
  return strangers(inDirectMessages, allowed).map((other) => `a direct message is shown ${other}`);
}
