import { ApplicationCommandOptionType, Events, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { stage, type Stage } from './stage.js';

describe('a discord.js client at the sandbox', () => {
  let open: Stage | undefined;
  afterEach(() => open?.close());

  it('logs in, registers a command, and answers a slash interaction', async () => {
    open = await stage();
    const { bot, sandbox } = open;
    expect(bot.guilds.cache.map((guild) => guild.name)).toEqual(['The Reading Room']);
    await bot.application.commands.set([
      {
        name: 'echo',
        description: 'Says it back.',
        options: [
          { name: 'words', description: 'What to say.', type: ApplicationCommandOptionType.String, required: true },
        ],
      },
    ]);
    bot.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      void interaction.reply({
        content: `${interaction.options.getString('words', true)} in ${interaction.guild?.name ?? 'nowhere'}`,
        flags: MessageFlags.Ephemeral,
      });
    });
    const answer = await open.slash('echo', { words: 'no car' });
    expect(answer.content).toBe('no car in The Reading Room');
    expect(sandbox.messages(open.moderator, open.server)).toEqual([]);
    expect(sandbox.messages(open.member, open.server)).toEqual([answer]);
    sandbox.assertNoViolations();
  });
});
