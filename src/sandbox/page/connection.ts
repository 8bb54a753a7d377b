/** The page's side of the protocol (src/sandbox/protocol.ts): JSON requests and server-sent events. */
import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type {
  APIApplicationCommandOptionChoice,
  RunCommand,
  SandboxEvent,
  SendMessage,
  SubmitModal,
  UseComponent,
  World,
} from '../protocol.js';

/** The server refused, or could not be reached; the message is a sentence for the person at the page. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

const UNREACHABLE = 'The sandbox cannot be reached. Is `npm run try` still running in the terminal?';

async function request(path: string, init?: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError(UNREACHABLE, { cause: error });
  }
  const body = (await response.json().catch(() => null)) as unknown;
  if (response.ok) return body;
  const told = body !== null && typeof body === 'object' && 'error' in body ? body.error : null;
  throw new RequestError(typeof told === 'string' ? told : `The sandbox answered with status ${response.status}.`);
}

async function post(path: string, body: object, signal?: AbortSignal): Promise<unknown> {
  return request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}

function address(path: string, query: Record<string, string>): string {
  return `${path}?${new URLSearchParams(query).toString()}`;
}

export async function fetchWorld(actor?: string): Promise<World> {
  return (await request(address('/sandbox/world', actor === undefined ? {} : { actor }))) as World;
}

/** @returns the commands that Discord offers the actor in the channel */
export async function fetchCommands(actor: string, channel: string): Promise<APIApplicationCommand[]> {
  return (await request(address('/sandbox/commands', { actor, channel }))) as APIApplicationCommand[];
}

export async function fetchMessages(actor: string, channel: string): Promise<APIMessage[]> {
  return (await request(address('/sandbox/messages', { actor, channel }))) as APIMessage[];
}

export async function sendMessage(body: SendMessage): Promise<void> {
  await post('/sandbox/messages', body);
}

/** @returns the interaction's id, as for the two below */
export async function runCommand(body: RunCommand): Promise<string> {
  return ((await post('/sandbox/commands', body)) as { interaction: string }).interaction;
}

export async function useComponent(body: UseComponent): Promise<string> {
  return ((await post('/sandbox/components', body)) as { interaction: string }).interaction;
}

export async function submitModal(body: SubmitModal): Promise<string> {
  return ((await post('/sandbox/modals', body)) as { interaction: string }).interaction;
}

/** @param signal aborts the request when the words it was asked for have changed */
export async function fetchChoices(
  body: RunCommand,
  signal: AbortSignal,
): Promise<APIApplicationCommandOptionChoice[]> {
  return ((await post('/sandbox/autocomplete', body, signal)) as { choices: APIApplicationCommandOptionChoice[] })
    .choices;
}

/** @returns the id that an attachment option takes as its value */
export async function uploadFile(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const uploaded = (await request('/sandbox/attachments', { method: 'POST', body })) as { attachment: string };
  return uploaded.attachment;
}

/** What a listener is told. */
export interface EventListeners {
  event: (event: SandboxEvent) => void;
  /** The stream is open: nothing that happens from now on is missed. */
  open: () => void;
  /** The stream has ended, or could not be opened. It does not come back by itself. */
  lost: () => void;
}

/**
 * Listens to what one actor is shown.
 *
 * @returns a function that ends it, after which nothing is told any more
 */
export function listen(actor: string, listeners: EventListeners): () => void {
  const source = new EventSource(address('/sandbox/events', { actor }));
  source.addEventListener('open', () => listeners.open());
  source.addEventListener('message', (message: MessageEvent<string>) =>
    listeners.event(JSON.parse(message.data) as SandboxEvent),
  );
  source.addEventListener('error', () => {
    // The browser tries again by itself after some errors and not after others. The page does it alike for all of them.
    source.close();
    listeners.lost();
  });
  return () => source.close();
}
