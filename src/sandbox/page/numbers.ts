/**
 * Discord's numbers as the page needs them at run time. The enums of discord-api-types are a CommonJS module, which a browser
 * cannot load unbundled; here they are values of those same enum types, so that the compiler still narrows by them, and
 * refuses one that is not the enum's own.
 */
/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- the enum's values cannot be imported in a browser, only its types */
import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  MessageType,
  TextInputStyle,
} from 'discord-api-types/v10';

export const component = {
  actionRow: 1 as ComponentType.ActionRow,
  button: 2 as ComponentType.Button,
  stringSelect: 3 as ComponentType.StringSelect,
  textInput: 4 as ComponentType.TextInput,
  userSelect: 5 as ComponentType.UserSelect,
  channelSelect: 8 as ComponentType.ChannelSelect,
  section: 9 as ComponentType.Section,
  textDisplay: 10 as ComponentType.TextDisplay,
  thumbnail: 11 as ComponentType.Thumbnail,
  mediaGallery: 12 as ComponentType.MediaGallery,
  file: 13 as ComponentType.File,
  separator: 14 as ComponentType.Separator,
  container: 17 as ComponentType.Container,
  label: 18 as ComponentType.Label,
} as const;

export const buttonStyle = {
  primary: 1 as ButtonStyle.Primary,
  secondary: 2 as ButtonStyle.Secondary,
  success: 3 as ButtonStyle.Success,
  danger: 4 as ButtonStyle.Danger,
  link: 5 as ButtonStyle.Link,
  premium: 6 as ButtonStyle.Premium,
} as const;

export const optionType = {
  subcommand: 1 as ApplicationCommandOptionType.Subcommand,
  subcommandGroup: 2 as ApplicationCommandOptionType.SubcommandGroup,
  string: 3 as ApplicationCommandOptionType.String,
  integer: 4 as ApplicationCommandOptionType.Integer,
  boolean: 5 as ApplicationCommandOptionType.Boolean,
  user: 6 as ApplicationCommandOptionType.User,
  channel: 7 as ApplicationCommandOptionType.Channel,
  number: 10 as ApplicationCommandOptionType.Number,
  attachment: 11 as ApplicationCommandOptionType.Attachment,
} as const;

export const commandType = {
  slash: 1 as ApplicationCommandType.ChatInput,
  message: 3 as ApplicationCommandType.Message,
} as const;

export const messageFlag = {
  ephemeral: 64 as MessageFlags.Ephemeral,
  loading: 128 as MessageFlags.Loading,
} as const;

export const chatInputCommand = 20 as MessageType.ChatInputCommand;

export const paragraphInput = 2 as TextInputStyle.Paragraph;
