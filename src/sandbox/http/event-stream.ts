import type { SandboxEvent } from '../protocol.js';

/** Milliseconds between comments that keep an idle stream open and show a gone listener. */
const KEEP_ALIVE = 15_000;

/** Server-sent events from a subscription, until the listener goes or the sandbox closes. */
export function eventStream(
  subscribe: (listener: (event: SandboxEvent) => void) => () => void,
  streams: Set<() => void>,
): Response {
  const encoder = new TextEncoder();
  let end = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const unsubscribe = subscribe((event) => write(`data: ${JSON.stringify(event)}\n\n`));
      const timer = setInterval(() => write(':\n\n'), KEEP_ALIVE);
      timer.unref();
      end = () => {
        clearInterval(timer);
        unsubscribe();
        if (streams.delete(end)) controller.close();
      };
      streams.add(end);
      write(':\n\n');
    },
    cancel() {
      streams.delete(end);
      end();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
  });
}
