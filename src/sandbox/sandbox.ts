import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { Audience, type Listener } from './audience.js';
import type { BodyCheck } from './checks/body-check.js';
import { checkBody } from './checks/rules.js';
import { SystemClock, type Clock } from './clock.js';
import { CommandRegistry } from './commands.js';
import { SandboxError } from './error.js';
import { Faults } from './faults.js';
import { Gateway } from './gateway/gateway.js';
import { pageFolders } from './http/page.js';
import { serve } from './http/server.js';
import { InteractionStore } from './interactions/store.js';
import { AttachmentStore } from './messages/attachments.js';
import { MessageStore } from './messages/store.js';
import type { Parts } from './parts.js';
import { autocomplete, runCommand } from './people/run-command.js';
import { sendMessage } from './people/send-message.js';
import { submitModal } from './people/submit-modal.js';
import { useComponent } from './people/use-component.js';
import { commandsOffered, worldView } from './people/world-view.js';
import type {
  APIApplicationCommandOptionChoice,
  RunCommand,
  SendMessage,
  SubmitModal,
  UseComponent,
  World,
} from './protocol.js';
import { Snowflakes } from './snowflakes.js';
import { Transcript } from './transcript.js';
import type { ServerPlan, WorldPlan } from './world/plan.js';
import { WorldState } from './world/state.js';

export interface SandboxOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** A loopback address; `127.0.0.1` unless told. */
  host?: string;
  /** The machine's clock unless told. */
  clock?: Clock;
  world?: WorldPlan;
  /** Checks of outbound bodies beside the sandbox's own rules, for example `await openApiCheck()`. */
  checks?: readonly BodyCheck[];
  /** Folders the page is served from. */
  pageFolders?: readonly string[];
}

/** A running stand-in for Discord. */
export interface Sandbox {
  /** Where the page is, without a slash at the end. */
  readonly url: string;
  /** Base address of the REST API, for discord.js's `rest.api`. */
  readonly api: string;
  /** The token the bot logs in with. */
  readonly token: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly transcript: Transcript;
  /** The world as an actor is shown it; the first actor's without an id. */
  world(actor?: string): World;
  /** The messages an actor sees in a channel, oldest first. */
  messages(actor: string, channel: string): APIMessage[];
  /** The commands Discord offers an actor in a channel. */
  commands(actor: string, channel: string): APIApplicationCommand[];
  /** Calls `listener` with what an actor is shown, until the returned function is called. */
  events(actor: string, listener: Listener): () => void;
  sendMessage(request: SendMessage): { message: string };
  runCommand(request: RunCommand): { interaction: string };
  autocomplete(request: RunCommand): Promise<APIApplicationCommandOptionChoice[]>;
  useComponent(request: UseComponent): { interaction: string };
  submitModal(request: SubmitModal): { interaction: string };
  /** Uploads a file as an actor would; its id is the value of an attachment option. */
  upload(file: { name: string; type: string; bytes: Uint8Array }): { attachment: string };
  /** Adds a server; the bot is told when it is a member. */
  addServer(plan: ServerPlan): { id: string };
  /** Removes the bot from a server; it is told. */
  removeBot(server: string): void;
  /** Brings the bot back to a server that it was removed from; it is told. */
  returnBot(server: string): void;
  /** Lets everyone in a server use a command, as its moderators can: a bot must check permissions itself as well. */
  openCommand(command: string, server: string): void;
  /** @throws SandboxError `violations`, with the transcript, when the bot did what Discord would not accept */
  assertNoViolations(): void;
  close(): Promise<void>;
}

/**
 * Starts a local stand-in for Discord: REST API, gateway, and a page to talk to the bot.
 * @throws SandboxError `port-taken`, `port-refused` or `not-loopback`
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const parts = partsOf(options);
  const server = await serve(parts, {
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    pageFolders: options.pageFolders ?? pageFolders(),
  });
  const { attachments, audience, gateway, messages, transcript, world } = parts;
  return {
    url: server.url,
    api: `${server.url}/api`,
    token: world.token,
    clock: parts.clock,
    faults: parts.faults,
    transcript,
    world: (actor) => worldView(parts, actor ?? [...world.people.keys()][0] ?? ''),
    messages: (actor, channel) => messages.seenBy(actor, world.channelFor(world.person(actor), channel).id),
    commands: (actor, channel) => commandsOffered(parts, actor, channel),
    events: (actor, listener) => audience.listen(world.person(actor).user.id, listener),
    sendMessage: (request) => sendMessage(parts, request),
    runCommand: (request) => runCommand(parts, request),
    autocomplete: async (request) => autocomplete(parts, request),
    useComponent: (request) => useComponent(parts, request),
    submitModal: (request) => submitModal(parts, request),
    upload: (file) => ({ attachment: attachments.add(file).id }),
    addServer: (plan) => {
      const added = world.addServer(plan);
      if (added.bot) gateway.serverJoined(added.id);
      return { id: added.id };
    },
    removeBot: (id) => {
      const left = world.servers.get(id);
      if (left) left.bot = false;
      gateway.serverLeft(id);
    },
    returnBot: (id) => {
      const joined = world.servers.get(id);
      if (joined) joined.bot = true;
      gateway.serverJoined(id);
    },
    openCommand: (command, server) => parts.commands.openToEveryone(command, server),
    assertNoViolations: () => {
      const { violations } = transcript;
      if (violations.length === 0) return;
      const list = violations.map((violation) => `- ${violation}`).join('\n');
      throw new SandboxError(
        'violations',
        `Discord would not accept what the bot did:\n${list}\n\nWhat happened:\n${transcript.toString()}`,
      );
    },
    close: () => server.close(),
  };
}

function partsOf(options: SandboxOptions): Parts {
  const clock = options.clock ?? new SystemClock();
  const ids = new Snowflakes(clock);
  const world = new WorldState(options.world ?? {}, ids, () => clock.now());
  const transcript = new Transcript(clock, world.token);
  const audience = new Audience();
  const gateway = new Gateway({
    world,
    clock,
    ids,
    transcript,
    onPresence: (online) => audience.tellAll({ type: 'bot', online }),
  });
  const checks = [checkBody, ...(options.checks ?? [])];
  const commands: CommandRegistry = new CommandRegistry(ids, world.application, () =>
    audience.tellAll({ type: 'commands', commands: commands.all() }),
  );
  return {
    world,
    clock,
    ids,
    transcript,
    audience,
    gateway,
    commands,
    faults: new Faults(gateway, transcript),
    messages: new MessageStore(),
    attachments: new AttachmentStore(ids),
    interactions: new InteractionStore(clock),
    check: (kind, body, context) => checks.flatMap((check) => check(kind, body, context)),
  };
}
