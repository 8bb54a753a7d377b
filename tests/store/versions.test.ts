import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Article } from '../../src/coverage/article.js';
import { Coverages } from '../../src/runtime/coverages.js';
import { hostServer } from '../../src/store/index.js';
import { temporaryFolder } from '../temporary-folder.js';
import { numberedArticle } from './articles.js';
import { kinds } from './fixture.js';

const story = [
  'The ramp of the island ferry will stay shut until the first week of June, the harbour master said.',
  'Ten cars waited at the gate on Monday evening while the crew looked for a spare hinge in the old boathouse.',
  'Nessa Quill, who runs the bakery beside the pier, said that her flour now comes across by rowing boat.',
];

function version(id: string, change: Partial<Article> & { texts?: string[] } = {}): Article {
  const { texts = story, ...facts } = change;
  return {
    ...numberedArticle(1),
    id,
    url: 'https://harbour-post.example/ramp',
    ...facts,
    paragraphs: texts.map((text, index) => ({ number: index + 1, text })),
  };
}

const changedTexts = [
  story[0]!,
  story[1]!.replace('Ten', 'Twelve'),
  story[2]!,
  'Correction: Twelve cars waited, not ten.',
];

describe.each(kinds)('the same article again, in $name', ({ create }) => {
  it('is a new version at the same address: the old one still opens and is found no more', async () => {
    const store = await (await create()).open();
    const { articles } = store.server(hostServer);
    const [first, second] = [version('first222'), version('second22', { texts: changedTexts })];
    await articles.add([first]);
    expect(await articles.add([second])).toEqual({
      added: [],
      present: [],
      updated: [{ id: 'second22', previous: 'first222', version: 2 }],
      duplicateOf: [],
    });
    expect(await articles.present()).toEqual([second]);
    expect(
      (await articles.versions('first222')).map(({ entry }) => [
        entry.id,
        entry.version,
        entry.replacedBy,
        entry.correction,
      ]),
    ).toEqual([
      ['second22', 2, null, 'Correction: Twelve cars waited, not ten.'],
      ['first222', 1, 'second22', null],
    ]);
    // Bringing the old one in again changes nothing.
    expect(await articles.add([first])).toMatchObject({ present: ['first222'] });

    const logger = pino({ level: 'silent' });
    const coverages = await Coverages.open(store, { home: temporaryFolder(), logger });
    const library = coverages.host;
    expect(library.article('first222')).toEqual(first);
    expect(library.articles.map(({ id }) => id)).not.toContain('first222');
    expect(library.index.search('ten cars waited').map(({ article }) => article)).not.toContain('first222');
    await coverages.close();

    // The whole article goes, and comes back whole.
    expect(await articles.remove(['first222'])).toEqual([]);
    expect(await articles.remove(['second22'])).toEqual(['second22']);
    expect((await articles.coverage()).former).toEqual([]);
    await articles.restore(['second22']);
    expect((await articles.coverage()).former).toEqual([first]);
    await store.close();
  });

  it('is a further place when another outlet carries the text, and takes over when the first goes', async () => {
    const store = await (await create()).open();
    const { articles } = store.server(hostServer);
    const wire = (id: string, outlet: string): Article =>
      version(id, { outlet, url: `https://${id}.example/wire`, headline: `${outlet}: ramp shut` });
    const all = [wire('aaaaaaaa', 'Harbour Post'), wire('bbbbbbbb', 'Island News'), wire('cccccccc', 'Coast Daily')];
    expect(await articles.add(all)).toEqual({
      added: ['aaaaaaaa'],
      present: [],
      updated: [],
      duplicateOf: [
        { id: 'bbbbbbbb', of: 'aaaaaaaa' },
        { id: 'cccccccc', of: 'aaaaaaaa' },
      ],
    });
    // Each outlet keeps its own text and can be cited.
    expect(await articles.present()).toEqual(all);
    const places = async (): Promise<unknown> => Object.fromEntries((await articles.coverage()).sameAs);
    expect(await places()).toEqual({ bbbbbbbb: 'aaaaaaaa', cccccccc: 'aaaaaaaa' });
    // An excerpt names the outlets that carry its words, and not one that changed them.
    const altered = wire('dddddddd', 'Delta Times');
    altered.paragraphs[2]!.text = story[2]!.replace('rowing boat', 'canoe');
    await articles.add([altered]);
    const coverages = await Coverages.open(store, { home: temporaryFolder(), logger: pino({ level: 'silent' }) });
    expect(coverages.host.placesOf('bbbbbbbb').map(({ id }) => id)).toContain('aaaaaaaa');
    const { excerpts } = answer(coverages.host, {
      kind: 'who-said',
      text: 'her flour now comes across by rowing boat',
    });
    // What was changed is a version of its own beside them.
    const same = excerpts.filter(({ text }) => text.includes('rowing boat'));
    const carriers = same.flatMap(({ citation, also = [] }) => [citation, ...also].map(({ outlet }) => outlet));
    expect([...new Set(carriers)].sort()).toEqual(['Coast Daily', 'Harbour Post', 'Island News']);
    const asked = answer(coverages.host, { kind: 'ask', text: 'How does the flour come across?' });
    const flour = asked.excerpts.filter(({ citation }) => citation.article !== 'dddddddd');
    expect(flour.map(({ also = [] }) => also.length)).toEqual([2]);
    await coverages.close();
    await articles.remove(['dddddddd']);

    await articles.remove(['aaaaaaaa']);
    expect(await places()).toEqual({ cccccccc: 'bbbbbbbb' });
    await store.close();
  });

  it('takes the facts it is added with when it was removed before', async () => {
    const store = await (await create()).open();
    const { articles } = store.server(hostServer);
    await articles.add([version('first222')]);
    await articles.remove(['first222']);
    const named = version('first222', { byline: 'Odo Marsh' });
    expect(await articles.add([named])).toMatchObject({ added: ['first222'] });
    expect(await articles.present()).toEqual([named]);
    await store.close();
  });
});
