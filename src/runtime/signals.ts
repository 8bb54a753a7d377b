/** Ending on Ctrl-C and on a host's request to stop. */

/** The part of `process` that signals come from. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
}

/** Waiting for the signal to end. */
export interface EndSignal {
  /** Resolves on the first signal. */
  arrived: Promise<void>;
  /** Stops listening. */
  cancel: () => void;
}

const signals = ['SIGINT', 'SIGTERM'] as const satisfies readonly NodeJS.Signals[];

/**
 * How long a signal that follows the first is taken for the same one: a terminal sends Ctrl-C to npm and to the bot, and npm passes it
 * on to the bot. A later one comes from somebody who does not want to wait, and ends the process at once. Milliseconds.
 */
export const sameSignal = 2_000;

/** Listens for the first signal to end. */
export function endSignal(source: SignalSource): EndSignal {
  let timer: NodeJS.Timeout | undefined;
  let resolveArrived: () => void;
  const arrived = new Promise<void>((resolve) => (resolveArrived = resolve));
  const listener = (): void => {
    timer ??= setTimeout(cancel, sameSignal).unref();
    resolveArrived();
  };
  const cancel = (): void => {
    clearTimeout(timer);
    for (const signal of signals) source.off(signal, listener);
  };
  for (const signal of signals) source.on(signal, listener);
  return { arrived, cancel };
}
