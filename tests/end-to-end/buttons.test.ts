/** Paging and context: what a button needs travels in the message, so it works after a restart and on changed coverage. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from '../../src/library/index.js';
import { articles } from '../discord/story.js';
import { buttons, isHidden, Stage, textOf } from './stage.js';

describe('buttons, through a real discord.js client', () => {
  let stage: Stage;
  let library: Library;
  beforeEach(async () => {
    library = await Library.build(articles);
    stage = await Stage.open({ library: () => library });
  });
  afterEach(async () => {
    stage.sandbox.assertNoViolations();
    await stage.close();
  });

  it('turns pages there and back', async () => {
    const first = await stage.slash('sources');
    expect([...buttons(first).keys()]).toEqual(['Read', 'Next']);
    const second = await stage.pressToChange(first, 'Next');
    expect(textOf(second)).toContain('Page 2 of 2.');
    expect(textOf(second)).toContain('Swing bridge shut to lorries');
    const again = await stage.pressToChange(second, 'Previous');
    expect(textOf(again)).toBe(textOf(first));
  });

  it('turns pages after a restart, of public and of private answers', async () => {
    const open = await stage.slash('sources', { outlet: 'Radio Tern' });
    const hidden = await stage.slash('sources', { outlet: 'Radio Tern', private: true });
    await stage.restart();
    for (const message of [open, hidden]) {
      const second = await stage.pressToChange(message, 'Next');
      expect(textOf(second)).toContain('Page 2 of 2.');
      expect(textOf(second)).not.toContain('Ansel Courier');
      expect(isHidden(second)).toBe(isHidden(message));
    }
  });

  it('turns the pages of a reply to a plain message', async () => {
    const second = await stage.pressToChange(await stage.say('sources'), 'Next');
    expect(textOf(second)).toContain('Page 2 of 2.');
  });

  it.each(['direct', 'elsewhere'] as const)('turns pages and opens context in the channel "%s"', async (place) => {
    const channel = stage[place];
    const second = await stage.pressToChange(await stage.slash('sources', {}, { channel }), 'Next');
    expect(textOf(second)).toContain('Page 2 of 2.');
    const answer = await stage.slash('ask', { question: 'What will the repair cost?' }, { channel });
    const reply = stage.nextReply();
    stage.press(answer, 'Context');
    expect(textOf(await reply)).toContain('-# **¶3**\n');
  });

  it('opens all that a speaker is on record with, for the one who presses, after a restart as well', async () => {
    const quote = 'No lorry crosses this bridge again until every bolt has been changed';
    const answer = await stage.slash('who-said', { quote });
    expect([...buttons(answer).keys()]).toContain('All by Odile Varga');
    await stage.restart();
    const reply = stage.nextReply();
    stage.press(answer, 'All by Odile Varga');
    const all = await reply;
    expect(isHidden(all)).toBe(true);
    expect(textOf(all)).toContain('**Odile Varga**');
    expect(textOf(all)).toContain('Lorries will no longer cross');
  });

  it('opens the versions of a statement, and when it was said, for the one who presses', async () => {
    const quote = 'who said No lorry crosses this bridge again until every bolt has been changed';
    const answer = await stage.slash('who-said', { quote });
    const opened = async (label: string): Promise<string> => {
      const reply = stage.nextReply();
      stage.press(answer, label);
      expect(isHidden(await reply)).toBe(true);
      return textOf(await reply);
    };
    const versions = await opened('Differences');
    expect(versions).toContain('How do the versions of “No lorry crosses this bridge again');
    expect(versions).toContain('Unlike');
    expect(await opened('Timeline')).toContain('When was “No lorry crosses this bridge again');
  });

  it('offers nobody where no speaker is found', async () => {
    const answer = await stage.slash('who-said', { quote: 'the moon is made of rope and tar' });
    expect([...buttons(answer).keys()].filter((label) => label.startsWith('All by'))).toEqual([]);
  });

  it("gives somebody else a page of their own, and leaves the asker's message as it is", async () => {
    const first = await stage.slash('sources');
    const own = stage.nextReply(stage.moderator);
    stage.press(first, 'Next', stage.moderator);
    const copy = await own;
    expect(isHidden(copy)).toBe(true);
    expect(textOf(copy)).toContain('Page 2 of 2.');
    const left = stage.sandbox.messages(stage.member, stage.server).find(({ id }) => id === first.id)!;
    expect(textOf(left)).toBe(textOf(first));
  });

  it('shows the last page when the coverage has fewer pages now', async () => {
    const first = await stage.slash('sources');
    library = await Library.build(articles.slice(0, 2));
    const changed = await stage.pressToChange(first, 'Next');
    expect(textOf(changed)).toContain('Bolts, rust and a closed bridge');
    expect([...buttons(changed).keys()]).toEqual(['Read']);
  });

  it('opens the paragraphs around an excerpt for the one who asks, and walks on', async () => {
    const answer = await stage.slash('ask', { question: 'Who proposed a night convoy?' });
    const reply = stage.nextReply(stage.moderator);
    stage.press(answer, 'Context', stage.moderator);
    const context = await reply;
    expect(isHidden(context)).toBe(true);
    expect(textOf(context)).toContain('-# **¶4**\n');
    expect(textOf(context)).toContain('-# ¶3\n');
    expect(textOf(context)).toContain('By Petra Hollis');
    const walked = stage.next('message-changed', (event) => event.message.id === context.id, stage.moderator);
    stage.press(context, 'Later', stage.moderator);
    expect(textOf((await walked).message)).toContain('-# **¶5**\n');
  });

  it('opens an article of the list of sources', async () => {
    const list = await stage.slash('sources', { outlet: 'Ansel Courier' });
    const reply = stage.nextReply();
    stage.press(list, 'Read');
    const context = textOf(await reply);
    expect(context).toContain('-# **¶1**\n');
    expect(context).toContain('By Petra Hollis');
  });

  it('says that a paragraph is gone', async () => {
    const answer = await stage.slash('ask', { question: 'What will the repair cost?' });
    library = await Library.build(articles.slice(0, 1));
    const reply = stage.nextReply();
    stage.press(answer, 'Context');
    expect(textOf(await reply)).toContain('not in the coverage any more');
  });
});
