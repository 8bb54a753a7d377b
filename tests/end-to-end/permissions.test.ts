/**
 * Who may do what: every command and every kind of person, each cell run through a real discord.js client. The commands for moderators are
 * opened to everybody in Discord first, as a server can do by mistake: what refuses then is the bot.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fetcher } from '../../src/ingest/fetch/index.js';
import { definitions } from '../../src/discord/commands/index.js';
import { serverCommands } from '../../src/discord/moderation/index.js';
import { newsroomOf } from '../../src/runtime/newsroom.js';
import { readerChoices } from '../../src/runtime/reader-choices.js';
import { SandboxError } from '../../src/sandbox/error.js';
import type { Store } from '../../src/store/index.js';
import { articles } from '../discord/story.js';
import { kinds } from '../store/fixture.js';
import { Stage, textOf } from './stage.js';

/** Who, in the order of the table's columns; the stranger writes directly, the last one uses a bot that is not in the server. */
const people = ['member', 'coverage role', 'moderator', 'administrator', 'stranger', 'user-installed'] as const;

type Person = (typeof people)[number];

/** `yes`: it is done. `no`: the bot refuses, and says who may. `-`: Discord does not offer it there. */
type Cell = 'yes' | 'no' | '-';

const everybody = 'yes yes yes yes yes yes';
const adders = 'no yes yes yes - -';
const managers = 'no no yes yes - -';

const quote = 'No lorry crosses this bridge again';
const article = 'ansel2aa';

/** A command, what it is given, and who may. */
const table: readonly [command: string, options: Record<string, string | boolean>, cells: string][] = [
  ['who-said', { quote }, everybody],
  ['what-policy', { topic: 'lorries' }, everybody],
  ['ask', { question: 'What will the repair cost?' }, everybody],
  ['on-record', { speaker: 'Odile Varga' }, everybody],
  ['timeline', {}, everybody],
  ['compare', { topic: 'swing bridge' }, everybody],
  ['wording', { topic: 'the lorries' }, everybody],
  ['sources', {}, everybody],
  ['article', { id: article }, everybody],
  ['help', {}, everybody],
  ['Who said this?', { target: quote }, everybody],
  ['Check against the coverage', { target: quote }, everybody],
  ['use', {}, everybody],
  ['setup', {}, managers],
  ['coverage add', {}, adders],
  ['coverage list', {}, adders],
  ['coverage show', { article }, adders],
  ['coverage edit', { article }, managers],
  ['coverage remove', { article: 'quay4ccc' }, managers],
  ['coverage refresh', { article: 'tern3bbb' }, adders],
  ['coverage export', {}, adders],
  ['coverage import', { file: 'a file' }, adders],
  ['coverage status', {}, adders],
  ['coverage feed add', { link: 'https://feeds.example/news' }, managers],
  ['coverage feed list', {}, adders],
  ['coverage feed pause', { feed: 'none' }, managers],
  ['coverage feed remove', { feed: 'none' }, managers],
  ['collection create', { name: 'Bridges' }, managers],
  ['collection rename', { collection: 'none', name: 'Other' }, managers],
  ['collection use', { code: 'none' }, managers],
  ['collection share', { collection: 'none' }, managers],
  ['collection withdraw', { code: 'none' }, managers],
  ['collection delete', { collection: 'none' }, managers],
  ['collection list', {}, managers],
  ['record', {}, managers],
  ['forget server', {}, managers],
  ['forget member', { member: 'a member' }, managers],
];

describe.each(kinds)('who may do what, over $name', ({ createIn }) => {
  let stage: Stage;
  let store: Store;
  let server: string;
  const fetcher = new Fetcher({ contact: null });
  const home = mkdtempSync(join(tmpdir(), 'on-record-test-'));

  beforeAll(async () => {
    store = await (await createIn(home)).open();
    const names = people.map((name): string => name);
    stage = await Stage.open({
      sandbox: {
        world: {
          actors: names.map((name) => ({
            name,
            role: name === 'moderator' ? ('moderator' as const) : ('member' as const),
            stranger: name === 'stranger',
          })),
          servers: [
            {
              ...{ name: 'The Reading Room', bot: true, channels: [{ name: 'general' }] },
              roles: [
                { name: 'Reporters', holders: ['coverage role'] },
                { name: 'Owners', holders: ['administrator'], permissions: PermissionFlagsBits.Administrator },
              ],
            },
            { name: 'Somewhere Else', bot: false, channels: [{ name: 'lounge' }] },
          ],
        },
      },
      newsroomOf: (id, person) => newsroomOf(store, fetcher, id, person),
      rulesOf: (id) => store.server(id).settings.get(),
      readerChoices: readerChoices(store),
    });
    server = stage.sandbox.world().places.find(({ kind }) => kind === 'server')!.server!.id;
    await store.server(server).articles.add(articles);
    const response = await fetch(`${stage.sandbox.api}/v10/guilds/${server}/roles`, {
      headers: { authorization: `Bot ${stage.sandbox.token}` },
    });
    const roles = (await response.json()) as { id: string; name: string }[];
    const reporters = roles.find(({ name }) => name === 'Reporters')!.id;
    await store.server(server).settings.change({ coverageRoles: [reporters] });
    for (const { data } of serverCommands) stage.sandbox.openCommand(stage.commandId(data.name), server);
  });
  afterAll(async () => {
    stage.sandbox.assertNoViolations();
    await stage.close();
    await fetcher.close();
    await store.close();
    rmSync(home, { recursive: true });
  });

  function place(person: Person): { actor: string; channel: string } {
    const actor = stage.sandbox.world().actors.find(({ name }) => name === person)!.id;
    const kind = person === 'stranger' ? 'direct' : person === 'user-installed' ? 'user-install' : 'server';
    return { actor, channel: stage.sandbox.world(actor).places.find((each) => each.kind === kind)!.channel };
  }

  async function cell(command: string, given: Record<string, string | boolean>, person: Person): Promise<Cell> {
    const { actor, channel } = place(person);
    const shown = Promise.race([
      stage.next('message', ({ message }) => message.author.bot === true, actor).then(({ message }) => textOf(message)),
      stage.next('modal', () => true, actor).then(() => 'a form'),
    ]);
    try {
      const { target, ...options } = given;
      if (typeof target === 'string') {
        const { message } = stage.sandbox.sendMessage({ actor, channel, content: target });
        stage.sandbox.runCommand({ actor, channel, command: stage.commandId(command), target: message });
      } else {
        if (options['file'] !== undefined) {
          const bytes = new TextEncoder().encode('no article');
          options['file'] = stage.sandbox.upload({ name: 'a.md', type: 'text/markdown', bytes }).attachment;
        }
        if (options['member'] !== undefined) options['member'] = place('member').actor;
        stage.run(command, options, { actor, channel });
      }
    } catch (error) {
      if (error instanceof SandboxError && error.code === 'not-allowed') return '-';
      throw error;
    }
    return (await shown).includes('Only those who may manage this server') ? 'no' : 'yes';
  }

  it.each(table)('/%s', async (command, options, cells) => {
    const found: Cell[] = [];
    for (const person of people) found.push(await cell(command, options, person));
    expect(Object.fromEntries(people.map((person, at) => [person, found[at]]))).toEqual(
      Object.fromEntries(people.map((person, at) => [person, cells.split(' ')[at]])),
    );
  });

  it('has a row for every command', () => {
    const paths = serverCommands.flatMap(({ data, subcommands }) =>
      Object.keys(subcommands).map((path) => `${data.name} ${path}`.trim()),
    );
    const all = [...definitions.map(({ name }) => name), 'use', ...paths];
    expect(table.map(([command]) => command).sort()).toEqual(all.sort());
  });
});
