/**
 * What a person can do in the sandbox, as the page of `npm run try` (over HTTP) and the end-to-end tests (in process) do it.
 * Messages and commands are Discord's own API objects, as the bot sent them; an ephemeral message reaches its reader only.
 *
 * Over HTTP, JSON both ways, errors as `{ "error": "a sentence" }` with a 4xx status:
 *
 *   GET  / and /page/* and /vendor/*      -> the page (page-document.ts, page/) and the packages it imports
 *   GET  /sandbox/world?actor=ID          -> World (without `actor`: as the first actor sees it)
 *   GET  /sandbox/messages?actor=ID&channel=ID -> APIMessage[] (oldest first, the actor's own ephemeral ones included)
 *   GET  /sandbox/events?actor=ID         -> server-sent events, each `data:` one SandboxEvent
 *   POST /sandbox/messages                <- SendMessage       -> { message: id }
 *   POST /sandbox/commands                <- RunCommand        -> { interaction: id }
 *   POST /sandbox/autocomplete            <- RunCommand with one option focused -> { choices: APIApplicationCommandOptionChoice[] }
 *   POST /sandbox/components              <- UseComponent      -> { interaction: id }
 *   POST /sandbox/modals                  <- SubmitModal       -> { interaction: id }
 *   GET  /sandbox/commands?actor=ID&channel=ID -> APIApplicationCommand[] (those Discord offers this actor in this channel)
 *   POST /sandbox/attachments             <- multipart/form-data with `file` -> { attachment: id } (the value of an attachment option)
 *
 * Without `actor`, /sandbox/world is shown as to the first actor. A deferred answer is announced by `thinking`; once it is there, a `message`
 * with the id of the `thinking` follows (and `interaction`); every later edit is `message-changed`. While it thinks, /sandbox/messages
 * lists it with the flag Loading (128).
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** Somebody who can act in the sandbox. */
export interface Actor {
  id: string;
  name: string;
  /** What the actor is in the server that has the bot. */
  role: 'member' | 'moderator';
}

/** A channel an actor can talk in. */
export interface Place {
  /** The channel's id. */
  channel: string;
  /** Shown in the list: `general`, `On Record`. */
  name: string;
  /** `server`: the bot is a member; `user-install`: a server without the bot, used by user install; `direct`: the bot's direct messages. */
  kind: 'server' | 'user-install' | 'direct';
  /** Null in direct messages. */
  server: { id: string; name: string } | null;
}

export interface World {
  /** The bot, null until it has logged in. */
  bot: { id: string; name: string; application: string } | null;
  actors: Actor[];
  places: Place[];
  /** Commands as registered: slash and message-menu. */
  commands: APIApplicationCommand[];
}

export interface SendMessage {
  actor: string;
  channel: string;
  /** `<@id>` mentions the bot. */
  content: string;
}

export interface CommandOption {
  name: string;
  value: string | number | boolean;
  focused?: boolean;
}

export interface RunCommand {
  actor: string;
  channel: string;
  /** The command's id. */
  command: string;
  /** Subcommand path, outermost first. */
  path?: string[];
  options?: CommandOption[];
  /** For message-menu commands: the message's id. */
  target?: string;
}

export interface UseComponent {
  actor: string;
  channel: string;
  message: string;
  custom_id: string;
  /** For select menus. */
  values?: string[];
}

export interface SubmitModal {
  actor: string;
  channel: string;
  /** The interaction that the modal answered. */
  interaction: string;
  custom_id: string;
  /** `custom_id` of each input to its value. */
  fields: Record<string, string | string[]>;
}

/** What happens, as one actor is shown it. */
export type SandboxEvent =
  | { type: 'message'; message: APIMessage; ephemeral: boolean; interaction?: string }
  | { type: 'message-changed'; message: APIMessage; ephemeral: boolean }
  | { type: 'message-deleted'; channel: string; message: string }
  | { type: 'thinking'; channel: string; interaction: string; message: string; ephemeral: boolean }
  | { type: 'acknowledged'; interaction: string }
  | { type: 'modal'; interaction: string; channel: string; modal: APIModalInteractionResponseCallbackData }
  | { type: 'failed'; interaction: string; channel: string; reason: string }
  | { type: 'bot'; online: boolean }
  | { type: 'commands'; commands: APIApplicationCommand[] };

export type { APIApplicationCommandOptionChoice };
