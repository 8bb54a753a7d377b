/** Answers to interactions: once, in time, to the right people. */
import {
  ActionRowBuilder,
  ApplicationIntegrationType,
  InteractionContextType,
  ButtonBuilder,
  ButtonStyle,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  Events,
  LabelBuilder,
  MessageFlags,
  FileUploadBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
  type StringSelectMenuInteraction,
  UserSelectMenuBuilder,
  type UserSelectMenuInteraction,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Interaction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock, SandboxError } from '../../src/sandbox/index.js';
import { stage, type Stage } from './stage.js';

const MINUTE = 60_000;
const { BotDM, Guild } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;

describe('interactions', () => {
  let clock: ManualClock;
  let open: Stage;
  beforeEach(async () => {
    clock = new ManualClock();
    open = await stage({ clock });
    await open.bot.application.commands.set([
      { name: 'ask', description: 'Asks.', contexts: [Guild, BotDM], integrationTypes: [GuildInstall, UserInstall] },
      { name: 'servers-only', description: 'Asks.', contexts: [Guild], integrationTypes: [GuildInstall, UserInstall] },
    ]);
  });
  afterEach(() => open.close());

  /** The next command or component as the bot gets it; the person has used it already or will. */
  function received<Kind extends Interaction = ChatInputCommandInteraction>(): Promise<Kind> {
    return new Promise((resolve) =>
      open.bot.once(Events.InteractionCreate, (interaction) => resolve(interaction as Kind)),
    );
  }

  async function asked(channel = open.server, actor = open.member): Promise<ChatInputCommandInteraction> {
    const interaction = received();
    const command = open.sandbox.world(actor).commands.find(({ name }) => name === 'ask')!.id;
    open.sandbox.runCommand({ actor, channel, command });
    return interaction;
  }

  /** Discord's code for the refusal of a request. */
  async function refusalOf(request: Promise<unknown>): Promise<string | number> {
    const error: unknown = await request.then(
      () => undefined,
      (refused: unknown) => refused,
    );
    if (!(error instanceof DiscordAPIError)) throw new Error('The request was not refused.', { cause: error });
    return error.code;
  }

  it('takes one first answer and refuses a second with 40060', async () => {
    const interaction = await asked();
    await interaction.reply('One.');
    const again = open.bot.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      auth: false,
      body: { type: 4, data: { content: 'Two.' } },
    });
    expect(await refusalOf(again)).toBe(40060);
    expect(open.sandbox.messages(open.member, open.server).map(({ content }) => content)).toEqual(['One.']);
  });

  it('refuses an answer after 3 s with 10062, and tells the person', async () => {
    const interaction = await asked();
    const failed = open.next('failed');
    clock.advance(2_999);
    expect(open.sandbox.messages(open.member, open.server)).toEqual([]);
    clock.advance(1);
    expect(await failed).toMatchObject({ interaction: interaction.id, reason: 'The application did not respond.' });
    expect(await refusalOf(interaction.reply('Late.'))).toBe(10062);
  });

  it('takes an answer within 3 s', async () => {
    const interaction = await asked();
    clock.advance(2_999);
    await interaction.reply('Just in time.');
    clock.advance(10);
    expect(open.sandbox.messages(open.member, open.server)).toHaveLength(1);
  });

  it('invalidates the token after 15 minutes', async () => {
    const interaction = await asked();
    await interaction.deferReply();
    clock.advance(15 * MINUTE - 1);
    await interaction.editReply('In time.');
    clock.advance(1);
    expect(await refusalOf(interaction.editReply('Late.'))).toBe(50027);
    expect(await refusalOf(interaction.followUp('Late.'))).toBe(50027);
  });

  it('tells the person when a deferred answer never comes', async () => {
    const interaction = await asked();
    await interaction.deferReply();
    const failed = open.next('failed');
    clock.advance(15 * MINUTE);
    expect((await failed).interaction).toBe(interaction.id);
  });

  it('has no follow-ups before the first answer', async () => {
    const interaction = await asked();
    const early = open.bot.rest.post(`/webhooks/${interaction.applicationId}/${interaction.token}`, {
      auth: false,
      body: { content: 'Early.' },
    });
    expect(await refusalOf(early)).toBe(10015);
  });

  it('limits follow-ups to five where only the user has installed the application', async () => {
    const interaction = await asked(open.elsewhere);
    await interaction.reply('One.');
    for (let count = 0; count < 5; count += 1) await interaction.followUp(`Follow-up ${count}.`);
    expect(await refusalOf(interaction.followUp('One too many.'))).toBe(40094);
    const installed = await asked(open.server);
    await installed.reply('One.');
    for (let count = 0; count < 6; count += 1) await installed.followUp(`Follow-up ${count}.`);
  });

  it('shows an ephemeral answer to its user only, and keeps a deferral ephemeral', async () => {
    const interaction = await asked();
    const thinking = open.next('thinking');
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { message: id } = await thinking;
    const shown = open.next('message');
    await interaction.editReply('Only you.');
    expect(await shown).toMatchObject({
      ephemeral: true,
      interaction: interaction.id,
      message: { id, content: 'Only you.' },
    });
    await interaction.followUp('Everyone.');
    expect(open.sandbox.messages(open.moderator, open.server).map(({ content }) => content)).toEqual(['Everyone.']);
    expect(open.sandbox.messages(open.member, open.server).map(({ content }) => content)).toEqual([
      'Only you.',
      'Everyone.',
    ]);
  });

  it('lets the first follow-up take the place of a deferral, whatever its own flags', async () => {
    const interaction = await asked();
    await interaction.deferReply();
    await interaction.followUp({ content: 'Answer.', flags: MessageFlags.Ephemeral });
    expect(open.sandbox.messages(open.moderator, open.server).map(({ content }) => content)).toEqual(['Answer.']);
    await interaction.followUp({ content: 'Aside.', flags: MessageFlags.Ephemeral });
    expect(open.sandbox.messages(open.moderator, open.server)).toHaveLength(1);
  });

  it('sets the components v2 flag with the edit of a deferral', async () => {
    const interaction = await asked();
    await interaction.deferReply();
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [new TextDisplayBuilder().setContent('Text.')],
    });
    const [message] = open.sandbox.messages(open.member, open.server);
    expect(message).toMatchObject({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: 'Text.', id: 1 }],
    });
  });

  it('fetches, edits and deletes answers by the token', async () => {
    const interaction = await asked();
    const { resource } = await interaction.reply({ content: 'One.', withResponse: true });
    expect(resource?.message?.content).toBe('One.');
    expect((await interaction.fetchReply()).content).toBe('One.');
    const further = await interaction.followUp('Two.');
    await interaction.editReply({ message: further.id, content: 'Three.' });
    await interaction.deleteReply();
    expect(open.sandbox.messages(open.member, open.server).map(({ content }) => content)).toEqual(['Three.']);
    expect(await refusalOf(interaction.fetchReply())).toBe(10008);
  });

  it('uploads files and serves them again', async () => {
    const interaction = await asked();
    await interaction.reply({ files: [{ attachment: Buffer.from('a,b\n'), name: 'words.csv' }] });
    const [attachment] = open.sandbox.messages(open.member, open.server)[0]!.attachments;
    expect(attachment).toMatchObject({ filename: 'words.csv', size: 4 });
    const file = await fetch(attachment!.url);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(await file.text()).toBe('a,b\n');
  });

  describe('components', () => {
    const row = (...buttons: ButtonBuilder[]): ActionRowBuilder<ButtonBuilder> =>
      new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);
    const button = (id: string): ButtonBuilder =>
      new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Primary);

    async function pressed(id: string, actor = open.member): Promise<ButtonInteraction> {
      const interaction = received<ButtonInteraction>();
      const message = open.sandbox.messages(actor, open.server).at(-1)!.id;
      open.sandbox.useComponent({ actor, channel: open.server, message, custom_id: id });
      return interaction;
    }

    it('updates the message that a button stands on', async () => {
      const interaction = await asked();
      await interaction.reply({ content: 'Page 1.', components: [row(button('next'))] });
      const press = await pressed('next', open.moderator);
      expect(press.message.content).toBe('Page 1.');
      expect(press.message.interactionMetadata?.user.id).toBe(open.member);
      const acknowledged = open.next('acknowledged', open.moderator);
      const changed = open.next('message-changed');
      await press.update({ content: 'Page 2.', components: [row(button('next'))] });
      expect((await acknowledged).interaction).toBe(press.id);
      expect((await changed).message.content).toBe('Page 2.');
      const later = await pressed('next');
      await later.deferUpdate();
      await later.editReply('Page 3.');
      expect(open.sandbox.messages(open.member, open.server).map(({ content }) => content)).toEqual(['Page 3.']);
    });

    it('refuses what a person cannot press', async () => {
      const interaction = await asked();
      await interaction.reply({
        content: 'Page 1.',
        flags: MessageFlags.Ephemeral,
        components: [
          row(
            button('next'),
            button('back').setDisabled(true),
            new ButtonBuilder().setLabel('Open').setURL('https://example.org').setStyle(ButtonStyle.Link),
          ),
        ],
      });
      const [message] = open.sandbox.messages(open.member, open.server);
      const press = (custom_id: string, actor = open.member): (() => unknown) => {
        return () => open.sandbox.useComponent({ actor, channel: open.server, message: message!.id, custom_id });
      };
      expect(press('back')).toThrow('the button "back" is disabled.');
      expect(press('elsewhere')).toThrow(SandboxError);
      expect(press('next', open.moderator)).toThrow('sees no message');
      expect(press('next')).not.toThrow();
    });

    it('takes the entries that a select menu allows', async () => {
      const interaction = await asked();
      const menu = new StringSelectMenuBuilder()
        .setCustomId('outlets')
        .setMaxValues(2)
        .addOptions(['Harbour Post', 'Radio Nord', 'The Island Times'].map((label) => ({ label, value: label })));
      const people = new UserSelectMenuBuilder().setCustomId('people');
      await interaction.reply({
        content: 'Choose.',
        components: [
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu),
          new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(people),
        ],
      });
      const message = open.sandbox.messages(open.member, open.server).at(-1)!.id;
      const choose = (custom_id: string, values: string[]): (() => unknown) => {
        const request = { actor: open.member, channel: open.server, message, custom_id, values };
        return () => open.sandbox.useComponent(request);
      };
      expect(choose('outlets', [])).toThrow('takes 1 to 2 of its entries; 0 are given');
      expect(choose('outlets', ['Elsewhere'])).toThrow('has no entry "Elsewhere"');
      expect(choose('outlets', ['Radio Nord', 'Radio Nord'])).toThrow('given twice');
      expect(choose('people', ['1'])).toThrow('There is no');
      const chosen = received<StringSelectMenuInteraction>();
      choose('outlets', ['Radio Nord', 'Harbour Post'])();
      expect((await chosen).values).toEqual(['Radio Nord', 'Harbour Post']);
      const named = received<UserSelectMenuInteraction>();
      choose('people', [open.moderator])();
      expect((await named).users.map(({ username }) => username)).toEqual(['robin']);
    });

    it('takes choices and files in a modal', async () => {
      const interaction = await asked();
      const shown = open.next('modal');
      const options = ['Page', 'Text'].map((label) => ({ label, value: label }));
      const modal = new ModalBuilder().setCustomId('add').setTitle('Add coverage');
      modal.addTextDisplayComponents(new TextDisplayBuilder().setContent('What is it?'));
      modal.addLabelComponents(
        new LabelBuilder()
          .setLabel('Kind')
          .setStringSelectMenuComponent(new StringSelectMenuBuilder().setCustomId('kind').setOptions(options)),
        new LabelBuilder()
          .setLabel('File')
          .setFileUploadComponent(new FileUploadBuilder().setCustomId('file').setRequired(false)),
      );
      await interaction.showModal(modal);
      await shown;
      const { attachment } = open.sandbox.upload({ name: 'a.txt', type: 'text/plain', bytes: Buffer.from('text') });
      const submit = (fields: Record<string, string | string[]>): (() => unknown) => {
        const request = {
          actor: open.member,
          channel: open.server,
          interaction: interaction.id,
          custom_id: 'add',
          fields,
        };
        return () => open.sandbox.submitModal(request);
      };
      expect(submit({ kind: [] })).toThrow('takes 1 to 1 entries; 0 are given');
      expect(submit({ kind: ['Feed'] })).toThrow('has no entry "Feed"');
      expect(submit({ kind: ['Page'], file: ['1'] })).toThrow('There is no uploaded file');
      const submitted = received<ModalSubmitInteraction>();
      submit({ kind: ['Page'], file: [attachment] })();
      const { fields } = await submitted;
      expect(fields.getStringSelectValues('kind')).toEqual(['Page']);
      expect(fields.getUploadedFiles('file')?.map(({ name }) => name)).toEqual(['a.txt']);
    });

    it('shows a modal, checks what is entered, and sends it', async () => {
      const interaction = await asked();
      const shown = open.next('modal');
      const reason = new TextInputBuilder().setCustomId('reason').setStyle(TextInputStyle.Short).setMaxLength(5);
      await interaction.showModal(
        new ModalBuilder()
          .setCustomId('report')
          .setTitle('Report')
          .addLabelComponents(new LabelBuilder().setLabel('Why?').setTextInputComponent(reason)),
      );
      expect((await shown).modal.title).toBe('Report');
      const submit = (fields: Record<string, string>): (() => unknown) => {
        const request = {
          actor: open.member,
          channel: open.server,
          interaction: interaction.id,
          custom_id: 'report',
          fields,
        };
        return () => open.sandbox.submitModal(request);
      };
      expect(submit({})).toThrow('The field "reason" is required.');
      expect(submit({ reason: 'too long' })).toThrow('takes at most 5 characters');
      expect(submit({ reason: 'ok', other: 'x' })).toThrow('no field "other"');
      const submitted = received();
      submit({ reason: 'ok' })();
      const modal = (await submitted) as unknown as Extract<Interaction, { fields: unknown }>;
      expect(modal.fields.getTextInputValue('reason')).toBe('ok');
      await modal.reply('Thanks.');
      expect(submit({ reason: 'ok' })).toThrow('not open');
    });
  });

  it('refuses and records a body that Discord would refuse', async () => {
    const interaction = await asked();
    const error: unknown = await interaction.reply('a'.repeat(2001)).catch((refused: unknown) => refused);
    expect(error).toMatchObject({
      status: 400,
      code: 50035,
      rawError: { errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }, {}] } } } },
    });
    expect(() => open.sandbox.assertNoViolations()).toThrow(/content: Must be 2000 or fewer/);
    expect(open.sandbox.transcript.takeViolations()).toHaveLength(1);
    await interaction.reply('Shorter.');
  });
});
