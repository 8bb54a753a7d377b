import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Stage, textOf, buttons, isHidden } from './stage.js';

describe('commands, through a real discord.js client', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(async () => {
    await stage.close();
  });

  it('answers /help', async () => {
    const text = textOf(await stage.slash('help'));
    console.log(text);
    expect(text).toContain('/who-said');
  });
  it('answers all', async () => {
    for (const [name, options] of [
      ['sources', {}],
      ['ask', { question: 'What will the repair cost?' }],
      ['who-said', { quote: 'no lorry crosses this bridge' }],
      ['what-policy', { topic: 'lorries on the bridge' }],
    ] as const) {
      const m = await stage.slash(name, options);
      console.log(textOf(m), [...buttons(m)], isHidden(m));
    }
    console.log(stage.log.join(''));
    stage.sandbox.assertNoViolations();
  });
});
