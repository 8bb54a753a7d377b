/**
 * What a server command is: one that reads or changes what belongs to one server. Unlike the commands that answer readers it waits for
 * the store, may show a form, and asks for a right. One file a subcommand; `index.ts` lists the commands.
 */
import type {
  APIModalInteractionResponseCallbackData,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { RawFile } from 'discord.js';
import type { Text } from '../../text/index.js';
import type { Choice, Focused, OptionValues, View } from '../commands/command.js';
import type { Requester, Right } from './right.js';
import type { Newsroom } from './newsroom.js';

/** A form (Discord's modal). It must be the first answer to an interaction. */
export type Form = APIModalInteractionResponseCallbackData;

/** A message with files attached. */
export interface ViewWithFiles {
  view: View;
  files: readonly RawFile[];
}

/** What is done next: a message is shown, or a form. */
export type Reply = View | ViewWithFiles | Form;

/** Who asks, where, and what they may work with. */
export interface ServerRequest {
  /** Id of the server. */
  server: string;
  requester: Requester;
  /** Id of the channel; null where Discord does not say. */
  channel: string | null;
  /** The server's coverage and settings, every change written down under the requester's name. */
  newsroom: Newsroom;
  /** The bot's own permissions in a channel of the server; null when it cannot see such a channel. */
  permissionsIn: (channel: string) => bigint | null;
  /** Posts in a channel of the server. @returns false when the bot may not, or there is no such channel */
  post: (channel: string, view: View) => Promise<boolean>;
  text: Text;
  /** Shows how far something has come, until the reply takes its place. Cheap to call often: most calls send nothing. */
  progress: (view: View) => void;
}

/** The options of a subcommand as they were filled in. */
export interface Invocation {
  options: OptionValues;
  /** Files by the name of their option. */
  files: Readonly<Record<string, AttachedFile>>;
}

/** A file that somebody attached. */
export interface AttachedFile {
  name: string;
  /** Where Discord keeps it, for a day or so. */
  url: string;
  /** Bytes. */
  size: number;
}

export interface Subcommand {
  /** Null where everybody may. */
  right: Right | null;
  /** Whether the work takes long (it fetches, or reads files). It is acknowledged before it begins, so it cannot show a form. */
  long?: (invocation: Invocation) => boolean;
  run(invocation: Invocation, request: ServerRequest): Reply | Promise<Reply>;
  /** At most 25 choices. */
  autocomplete?(focused: Focused, options: OptionValues, request: ServerRequest): Promise<Choice[]>;
}

/** A button that was pressed, or a menu in which something was chosen. */
export interface Press {
  /** What stands behind the action in the `custom_id`. */
  state: string;
  /** What was chosen; empty for a button. */
  values: readonly string[];
  /** The components of the message that it is on. */
  message: View;
}

/** A button or a menu of a server command. */
export interface ServerComponent {
  right: Right | null;
  /** `update` changes the message it is on; `private` answers the presser alone. */
  respond: 'update' | 'private';
  long?: boolean;
  run(press: Press, request: ServerRequest): Reply | Promise<Reply>;
}

/** A form that was sent. */
export interface ServerForm {
  right: Right | null;
  /** `update` changes the message whose button opened the form; `private` answers with a new one. */
  respond: 'update' | 'private';
  long?: boolean;
  run(sent: Sent, request: ServerRequest): View | Promise<View>;
}

/** What a form sent. */
export interface Sent {
  /** What stands behind the action in the `custom_id`. */
  state: string;
  /** What was filled in or chosen, by the name of the field. */
  fields: ReadonlyMap<string, string>;
  /** The components of the message whose button opened the form; none when a command did. */
  message: View;
}

/** Buttons, menus and forms, by the action in their `custom_id`. */
export interface ServerParts {
  components?: Readonly<Record<string, ServerComponent>>;
  forms?: Readonly<Record<string, ServerForm>>;
}

/** The owner in the `custom_id` of its parts is the command's name. */
export interface ServerCommand extends ServerParts {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** By their path: `add`, `feed add`; the empty path where there are none. */
  subcommands: Readonly<Record<string, Subcommand>>;
}

export function isForm(reply: Reply): reply is Form {
  return 'custom_id' in reply;
}
