/**
 * Keeps one malformed gateway event from ending the process.
 *
 * discord.js builds its objects while it emits an event, inside an async function that nobody awaits: an event of
 * an unexpected shape (an interaction without `data`) becomes an unhandled rejection, which ends Node.
 */
import {
  type IShardingStrategy,
  SimpleShardingStrategy,
  type WebSocketManager,
  WebSocketShardEvents,
} from '@discordjs/ws';

/** Told of an event that could not be taken in: its type (`INTERACTION_CREATE`) where it has one, never its content. */
export type MalformedEventListener = (error: unknown, type: string) => void;

/**
 * A `buildStrategy` for discord.js: the usual strategy, with a manager whose listeners cannot throw into the socket.
 *
 * @param onMalformed - told of each event that was dropped
 */
export function guardedStrategy(onMalformed: MalformedEventListener): (manager: WebSocketManager) => IShardingStrategy {
  return (manager) => {
    const emit: (event: string, ...payload: unknown[]) => boolean = manager.emit.bind(manager);
    const guarded = (event: string, ...payload: unknown[]): boolean => {
      try {
        return emit(event, ...payload);
      } catch (error) {
        onMalformed(error, dispatchType(event, payload[0]));
        return true;
      }
    };
    manager.emit = guarded;
    return new SimpleShardingStrategy(manager);
  };
}

function dispatchType(event: string, payload: unknown): string {
  if (event !== (WebSocketShardEvents.Dispatch as string)) return event;
  const data = (payload as { data?: { t?: unknown } } | undefined)?.data;
  return typeof data?.t === 'string' ? data.t : event;
}
