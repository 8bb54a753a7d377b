/** The bot in French, for a reader whose Discord speaks it and in a server that is set to it. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { newsroomOf } from '../../src/runtime/newsroom.js';
import { Fetcher } from '../../src/ingest/fetch/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { temporaryFolder } from '../temporary-folder.js';
import { buttons, Stage, textOf } from './stage.js';

const question = { question: 'What will the repair cost?' };

async function opened(locale: string): Promise<{ stage: Stage; store: Store; server: string }> {
  const store = await openStore({ home: temporaryFolder() });
  const fetcher = new Fetcher({ contact: null });
  const stage = await Stage.open({
    sandbox: {
      world: {
        actors: [
          { name: 'Noor', role: 'member', locale },
          { name: 'Robin', role: 'moderator', locale },
        ],
      },
    },
    newsroomOf: (server, person) => newsroomOf(store, fetcher, server, person),
    rulesOf: (server) => store.server(server).settings.get(),
  });
  onTestFinished(async () => {
    stage.sandbox.assertNoViolations();
    await stage.close();
    await fetcher.close();
    await store.close();
  });
  const server = stage.sandbox.world().places.find(({ channel }) => channel === stage.server)!.server!.id;
  return { stage, store, server };
}

describe('the bot in French', () => {
  it('answers, helps and refuses in the language of the reader, and in direct messages once it was heard', async () => {
    const { stage, server } = await opened('fr');
    expect(textOf(await stage.slash('ask', question))).toContain('La couverture dit');
    expect(textOf(await stage.slash('help'))).toContain('Je réponds d’après la seule couverture');
    for (const [name, options, expected] of [
      ['who-said', { quote: 'No lorry crosses this bridge again' }, 'Ces mots sont consignés'],
      ['what-policy', { topic: 'lorries on the swing bridge' }, 'médias'],
      ['timeline', {}, 'événement'],
      ['compare', { topic: 'swing bridge closed to lorries' }, 'Qui chaque média cite'],
      ['wording', { topic: 'the lorries' }, 'Ses propres mots'],
      ['sources', {}, 'articles de 3'],
      ['article', { id: 'ansel2aa' }, 'Signature'],
    ] as const) {
      const reply = await stage.slash(name, options);
      expect(textOf(reply), name).toContain(expected);
      expect([...buttons(reply).keys()], name).toContain('Signaler');
    }
    stage.sandbox.openCommand(stage.commandId('setup'), server);
    expect(textOf(await stage.slash('setup'))).toContain('Seules les personnes qui peuvent gérer');
    expect(textOf(await stage.say('what will the repair cost?'))).toContain('La couverture dit');
    expect(textOf(await stage.say('aide'))).toContain('Je réponds d’après la seule couverture');
  });

  it('shows moderators every command in French where the server is set to it, whatever their own language', async () => {
    const { stage, store, server } = await opened('en-GB');
    const run = (name: string, options: Record<string, string | boolean> = {}) =>
      stage.slash(name, options, { actor: stage.moderator });
    const panel = await run('setup');
    expect(textOf(panel)).toContain('Nothing is missing');
    const changed = stage.next('message-changed', () => true, stage.moderator);
    stage.sandbox.useComponent({
      ...{ actor: stage.moderator, channel: panel.channel_id, message: panel.id },
      ...{ custom_id: '1:setup:language:', values: ['fr'] },
    });
    await changed;
    expect((await store.server(server).settings.get()).language).toBe('fr');
    expect(textOf(await run('setup'))).toContain('Il ne manque rien');
    expect(textOf(await run('record'))).toContain('a changé le réglage langue');
    expect(textOf(await run('coverage list'))).toContain('n’a pas encore de couverture');
    expect(textOf(await run('coverage feed list'))).toContain('Aucun flux');
    expect(textOf(await run('collection create', { name: 'Ponts' }))).toContain('Ponts est créée');
    expect(textOf(await stage.slash('ask', question))).toContain('La couverture dit');
  });
});
