/** Each command where it can be used: in a server with the bot, in direct messages, and in a server without the bot. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isHidden, Stage, textOf } from './stage.js';

const quote = 'No lorry crosses this bridge again';
const longest = 300;

describe('commands, through a real discord.js client', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(async () => {
    stage.sandbox.assertNoViolations();
    await stage.close();
  });

  const asked = [
    ['who-said', { quote }, '**Odile Varga**'],
    ['what-policy', { topic: 'lorries on the swing bridge' }, 'harbour commissioner Odile Varga said on Tuesday.'],
    ['ask', { question: 'What will the repair cost?' }, '1.4 million crowns'],
    ['sources', {}, 'Swing bridge shut'],
    ['help', {}, '/who-said'],
  ] as const;

  describe.each(['server', 'direct', 'elsewhere'] as const)('in the channel "%s"', (place) => {
    it.each(asked)('/%s answers everybody', async (name, options, expected) => {
      // The list of sources shows the oldest article on its second page.
      const only = name === 'sources' ? { outlet: 'Ansel Courier' } : {};
      const reply = await stage.slash(name, { ...options, ...only }, { channel: stage[place] });
      expect(textOf(reply)).toContain(expected);
      expect(isHidden(reply)).toBe(false);
    });

    it.each(asked)('/%s answers one reader alone', async (name, options) => {
      const reply = await stage.slash(name, { ...options, private: true }, { channel: stage[place] });
      expect(isHidden(reply)).toBe(true);
      expect(stage.sandbox.messages(stage.member, stage[place]).map(({ id }) => id)).toContain(reply.id);
      if (place !== 'direct') {
        expect(stage.sandbox.messages(stage.moderator, stage[place]).map(({ id }) => id)).not.toContain(reply.id);
      }
    });
  });

  it('shows the words as printed, where they stand, and what was searched', async () => {
    const text = textOf(await stage.slash('who-said', { quote }));
    expect(text).toContain('> "**No lorry crosses this bridge __again__** until every bolt has been changed,"');
    expect(text).toContain(
      'Ansel Courier · Swing bridge shut to lorries from Monday · 4 March 2031 · [¶2](https://courier.example/bridge#:~:text=',
    );
    expect(text).toContain('Searched 15 of 15 articles, 3 outlets, 4 March 2031 to 21 March 2031.');
  });

  it('answers within one outlet, however its name is written', async () => {
    const text = textOf(await stage.slash('sources', { outlet: 'the quay GAZETTE' }));
    expect(text).toContain('Hauliers angry over bridge');
    expect(text).not.toContain('Radio Tern');
  });

  it('says that an outlet is not covered, to the one who asked', async () => {
    const reply = await stage.slash('sources', { outlet: 'The Inland Herald' });
    expect(textOf(reply)).toContain('No article of that outlet');
    expect(isHidden(reply)).toBe(true);
  });

  it('says that there are no words to look for', async () => {
    const reply = await stage.slash('who-said', { quote: ' \u200a ' });
    expect(textOf(reply)).toContain('There are no words to look for.');
    expect(isHidden(reply)).toBe(true);
  });

  it('answers a question of the greatest length, made of characters that have to be escaped', async () => {
    const question = '*_~`|<[]@:'.repeat(longest / 10);
    expect(textOf(await stage.slash('ask', { question }))).toContain('Searched 15 of 15 articles');
  });

  it('prints what was asked without letting it mention, format or link', async () => {
    const reply = await stage.slash('ask', { question: '@everyone <@1> **bold** https://example.com' });
    expect(textOf(reply)).toContain('\\@everyone \\<\\@1> \\*\\*bold\\*\\* https\\://example.com');
    expect(reply.mention_everyone).toBe(false);
    expect(reply.mentions).toEqual([]);
  });

  it('suggests quotations on record, and quotations of one outlet', async () => {
    const typed = (value: string, outlet?: string): Parameters<typeof stage.sandbox.autocomplete>[0] => ({
      actor: stage.member,
      channel: stage.server,
      command: stage.commandId('who-said'),
      options: [
        { name: 'quote', value, focused: true },
        ...(outlet === undefined ? [] : [{ name: 'outlet', value: outlet }]),
      ],
    });
    const all = await stage.sandbox.autocomplete(typed('bolt'));
    expect(all.map(({ value }) => value)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^No lorry crosses/u)]),
    );
    const gazette = await stage.sandbox.autocomplete(typed('', 'The Quay Gazette'));
    expect(gazette.length).toBeGreaterThan(0);
    expect(gazette.every(({ value }) => !String(value).includes('bolt'))).toBe(true);
    expect(await stage.sandbox.autocomplete(typed('nothing on record begins so'))).toEqual([]);
  });

  it('suggests outlets, questions and topics', async () => {
    const suggest = (command: string, name: string, value: string): Promise<unknown[]> =>
      stage.sandbox
        .autocomplete({
          actor: stage.member,
          channel: stage.direct,
          command: stage.commandId(command),
          options: [{ name, value, focused: true }],
        })
        .then((choices) => choices.map((choice) => choice.value));
    expect(await suggest('sources', 'outlet', '')).toEqual(['Ansel Courier', 'Radio Tern', 'The Quay Gazette']);
    expect(await suggest('sources', 'outlet', 'gaz')).toEqual(['The Quay Gazette']);
    expect(await suggest('ask', 'question', 'what did odile')).toEqual(['What did Odile Varga say?']);
    expect(await suggest('what-policy', 'topic', 'hauliers')).toEqual(['Hauliers angry over bridge']);
  });

  it("answers from a message's menu, for the reader alone, with the part in quotation marks", async () => {
    const { message } = stage.sandbox.sendMessage({
      actor: stage.moderator,
      channel: stage.server,
      content: 'Did anybody read “Nobody asked us about the night convoy again”? I cannot find it.',
    });
    const reply = stage.nextReply();
    const command = stage.commandId('Who said this?');
    stage.sandbox.runCommand({ actor: stage.member, channel: stage.server, command, target: message });
    const answer = await reply;
    expect(textOf(answer)).toContain('**Bruno Keck**');
    expect(isHidden(answer)).toBe(true);
  });

  it("answers from a message's menu in a server without the bot", async () => {
    const content = 'nobody asked us about the night convoy again';
    const { message } = stage.sandbox.sendMessage({ actor: stage.member, channel: stage.elsewhere, content });
    const reply = stage.nextReply();
    const command = stage.commandId('Who said this?');
    stage.sandbox.runCommand({ actor: stage.member, channel: stage.elsewhere, command, target: message });
    expect(textOf(await reply)).toContain('**Bruno Keck**');
  });

  it('says that a message has no words of its own to look up', async () => {
    const { id } = await stage.slash('help');
    const reply = stage.nextReply();
    const command = stage.commandId('Who said this?');
    stage.sandbox.runCommand({ actor: stage.member, channel: stage.server, command, target: id });
    expect(textOf(await reply)).toContain('has no text to look up');
  });
});
