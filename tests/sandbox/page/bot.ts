/** A small bot for the tests of the page: one command for each thing a page must be able to show. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  ComponentType,
  Events,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
  SlashCommandBuilder,
  TextInputStyle,
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
} from 'discord.js';

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
};

const COMMANDS = [
  {
    ...new SlashCommandBuilder()
      .setName('harbour')
      .setDescription('Tell what is known of a harbour')
      .addStringOption((option) =>
        option.setName('name').setDescription('The harbour').setRequired(true).setAutocomplete(true),
      )
      .addIntegerOption((option) =>
        option.setName('berths').setDescription('How many ships fit in').setMinValue(1).setMaxValue(9),
      )
      .addBooleanOption((option) => option.setName('private').setDescription('Show the answer to you alone'))
      .toJSON(),
    ...EVERYWHERE,
  },
  { ...new SlashCommandBuilder().setName('form').setDescription('Fill in a form').toJSON(), ...EVERYWHERE },
  {
    ...new SlashCommandBuilder()
      .setName('chart')
      .setDescription('Hand in a chart')
      .addAttachmentOption((option) => option.setName('file').setDescription('The chart').setRequired(true))
      .toJSON(),
    ...EVERYWHERE,
  },
  { ...new SlashCommandBuilder().setName('slow').setDescription('Think for a while').toJSON(), ...EVERYWHERE },
  { ...new SlashCommandBuilder().setName('silent').setDescription('Never answer').toJSON(), ...EVERYWHERE },
  {
    ...new SlashCommandBuilder()
      .setName('close')
      .setDescription('Close the harbour')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .toJSON(),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },
  { type: ApplicationCommandType.Message, name: 'Count the words', ...EVERYWHERE },
];

const HARBOURS = ['Northgate', 'Northwick', 'Southern Quay'];

/** What a test decides about the bot while it runs. */
export interface BotControl {
  /** Lets `/slow` answer. */
  release: () => void;
}

/** Registers the commands and answers them. */
export async function answerOnPage(bot: Client<true>): Promise<BotControl> {
  const control: BotControl = { release: () => undefined };
  await bot.rest.put(Routes.applicationCommands(bot.application.id), { body: COMMANDS });
  bot.on(Events.InteractionCreate, (interaction) => void answer(interaction, control));
  bot.on(Events.MessageCreate, (message) => {
    if (message.author.bot || (message.guildId !== null && !message.mentions.has(bot.user.id))) return;
    void message.reply({ content: 'Ahoy. *Ask* me about ||a hidden|| harbour.', allowedMentions: { parse: [] } });
  });
  return control;
}

async function answer(interaction: Interaction, control: BotControl): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = HARBOURS.filter((name) => name.toLowerCase().startsWith(typed));
    await interaction.respond(found.map((name) => ({ name, value: name.toUpperCase() })));
  } else if (interaction.isButton() && interaction.customId === 'tide') {
    await interaction.reply({ content: 'The tide is out.', flags: MessageFlags.Ephemeral });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({ content: `Berth chosen: ${interaction.values.join(', ')}` });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply({ content: `Received: ${interaction.fields.getTextInputValue('cargo')}` });
  } else if (interaction.isMessageContextMenuCommand()) {
    const words = interaction.targetMessage.content.split(/\s+/).length;
    await interaction.reply({ content: `Words counted: ${words}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isChatInputCommand()) {
    await answerCommand(interaction, control);
  }
}

async function answerCommand(interaction: ChatInputCommandInteraction, control: BotControl): Promise<void> {
  switch (interaction.commandName) {
    case 'harbour':
      await answerHarbour(interaction);
      break;
    case 'form':
      await interaction.showModal({
        custom_id: 'form',
        title: 'Declare your cargo',
        components: [
          {
            type: ComponentType.Label,
            label: 'Cargo',
            description: 'In your own words',
            component: {
              type: ComponentType.TextInput,
              custom_id: 'cargo',
              style: TextInputStyle.Paragraph,
              min_length: 3,
            },
          },
        ],
      });
      break;
    case 'chart': {
      const file = interaction.options.getAttachment('file', true);
      const words = await (await fetch(file.url)).text();
      await interaction.reply({ content: `Chart ${file.name} taken: ${words}` });
      break;
    }
    case 'slow': {
      const released = new Promise<void>((resolve) => (control.release = resolve));
      await interaction.deferReply();
      await released;
      await interaction.editReply({ content: 'The fog has lifted.' });
      break;
    }
    case 'close':
      await interaction.reply({ content: 'The harbour is closed.' });
      break;
    default: // `silent` says nothing
  }
}

/** Components of every kind, with text that must not be taken for HTML or markdown. */
async function answerHarbour(interaction: ChatInputCommandInteraction): Promise<void> {
  const name = interaction.options.getString('name', true);
  const hidden = interaction.options.getBoolean('private') === true;
  await interaction.reply({
    flags: hidden ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] : [MessageFlags.IsComponentsV2],
    allowedMentions: { parse: [] },
    components: [
      {
        type: ComponentType.Container,
        accentColor: 0x2f7d5b,
        components: [
          {
            type: ComponentType.TextDisplay,
            content: `## ${name}\nSafe \\*at\\* low tide, <img src=x onerror=alert(1)>`,
          },
          {
            type: ComponentType.Section,
            components: [
              { type: ComponentType.TextDisplay, content: '> **Nine** fathoms deep.\n-# Measured in spring' },
            ],
            accessory: { type: ComponentType.Button, customId: 'tide', label: 'Tide', style: ButtonStyle.Secondary },
          },
          { type: ComponentType.Separator },
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.Button,
                customId: 'shut',
                label: 'Shut',
                style: ButtonStyle.Danger,
                disabled: true,
              },
              { type: ComponentType.Button, url: 'https://harbour.example/', label: 'Chart', style: ButtonStyle.Link },
            ],
          },
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.StringSelect,
                customId: 'berth',
                placeholder: 'Choose a berth',
                options: [
                  { label: 'First berth', value: 'first' },
                  { label: 'Second berth', value: 'second', description: 'In the lee' },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
}
