/** Commands whose answers have parts, the check of a message, and words that can be read in two ways. */
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../discord/story.js';
import { buttons, isHidden, Stage, textOf } from './stage.js';

describe('answers with parts, through a real discord.js client', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(async () => {
    stage.sandbox.assertNoViolations();
    await stage.close();
  });

  const [courier] = articles;
  const asked = [
    ['on-record', { speaker: 'Odile Varga', topic: 'lorries' }, '**Odile Varga**'],
    ['timeline', {}, '**4 March 2031**'],
    ['compare', { topic: 'swing bridge closed to lorries' }, '**Whom each outlet quotes on this**'],
    ['wording', { topic: 'the lorries' }, 'Own words: '],
    ['article', { id: courier!.id }, 'Byline: Petra Hollis'],
  ] as const;

  describe.each(['server', 'direct', 'elsewhere'] as const)('in the channel "%s"', (place) => {
    it.each(asked)('/%s answers everybody, or one reader alone', async (name, options, expected) => {
      const reply = await stage.slash(name, options, { channel: stage[place] });
      expect(textOf(reply)).toContain(expected);
      expect(isHidden(reply)).toBe(false);
      const alone = await stage.slash(name, { ...options, private: true }, { channel: stage[place] });
      expect(textOf(alone)).toBe(textOf(reply));
      expect(isHidden(alone)).toBe(true);
    });
  });

  it('turns pages after a restart, the topic beside the speaker kept', async () => {
    const first = await stage.slash('article', { id: courier!.headline });
    await stage.restart();
    const second = buttons(first).has('Next') ? await stage.pressToChange(first, 'Next') : first;
    expect(textOf(second)).toContain(courier!.headline);
    const said = await stage.slash('on-record', { speaker: 'Varga', topic: 'lorries' });
    expect(textOf(said)).toContain('-# On record\nVarga\nlorries');
  });

  it('opens a citation by its id, and says when there is none', async () => {
    const text = textOf(await stage.slash('article', { id: `${courier!.id}-2` }));
    expect(text).toContain('The paragraph cited.');
    expect(text).toContain('until every bolt has been changed');
    expect(textOf(await stage.slash('article', { id: 'zzzzzzzz-2' }))).toContain('No article of the coverage');
    expect(textOf(await stage.say(`open article ${courier!.id}-2`))).toContain('The paragraph cited.');
  });

  it('suggests speakers, and articles by their headline, outlet and day', async () => {
    const suggest = (command: string, name: string, value: string) =>
      stage.sandbox.autocomplete({
        actor: stage.member,
        channel: stage.server,
        command: stage.commandId(command),
        options: [{ name, value, focused: true }],
      });
    expect(await suggest('on-record', 'speaker', 'odi')).toEqual([{ name: 'Odile Varga', value: 'Odile Varga' }]);
    expect(await suggest('article', 'id', 'swing')).toEqual([
      { name: `${courier!.headline} (Ansel Courier, 2031-03-04)`, value: courier!.id },
    ]);
    expect(await suggest('timeline', 'topic', 'hauliers')).toHaveLength(1);
  });

  it('says how free words were taken, and reads them the other way and back', async () => {
    const taken = await stage.say('when was the bridge closed to lorries?');
    expect(textOf(taken)).toContain('-# Taken as: Asked.');
    const other = await stage.pressToChange(taken, 'Ask as: Timeline');
    expect(textOf(other)).toContain('-# Taken as: Timeline.');
    await stage.restart();
    const back = await stage.pressToChange(other, 'Ask as: Asked');
    expect(textOf(back)).toBe(textOf(taken));
  });

  it('takes plain words, in a mention as well', async () => {
    const mention = `<@${stage.sandbox.world().bot!.id}>`;
    expect(textOf(await stage.say(`${mention} put the events in order`, stage.server))).toContain('dated event');
    expect(textOf(await stage.say('what did Odile Varga say?'))).toContain('-# On record');
    expect(textOf(await stage.say('compare the coverage of the swing bridge'))).toContain('report on this');
  });

  async function check(content: string): Promise<APIMessage> {
    const { message } = stage.sandbox.sendMessage({ actor: stage.moderator, channel: stage.server, content });
    const reply = stage.nextReply();
    const command = stage.commandId('Check against the coverage');
    stage.sandbox.runCommand({ actor: stage.member, channel: stage.server, command, target: message });
    return reply;
  }

  it('checks a message, for the reader alone', async () => {
    const reply = await check('“Nobody asked us about the night convoy again” and “The moon is a harbour of cheese”');
    expect(textOf(reply)).toContain('2 passages checked: 1 on record, 0 near, 1 not covered.');
    expect(isHidden(reply)).toBe(true);
  });

  it('checks the beginning of a message that is too long, and says so', async () => {
    const reply = await check(
      'Lorries cross the *bridge* again and again, says [nobody](https://x.example). '.repeat(25),
    );
    expect(textOf(reply)).toContain('The message goes on; its beginning was checked.');
  });
});
