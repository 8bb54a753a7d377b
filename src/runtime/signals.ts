/** Ending on Ctrl-C and on a host's request to stop. */

/** The part of `process` that signals come from. */
export interface SignalSource {
  once(signal: NodeJS.Signals, listener: () => void): unknown;
  off(signal: NodeJS.Signals, listener: () => void): unknown;
}

const signals = ['SIGINT', 'SIGTERM'] as const satisfies readonly NodeJS.Signals[];

/**
 * Waits for the first signal to end. After it the listeners are gone, so a second signal ends the process at once: whoever presses
 * Ctrl-C twice does not want to wait.
 *
 * @returns `arrived` resolves on the first signal; `cancel` stops listening
 */
export function endSignal(source: SignalSource): { arrived: Promise<void>; cancel: () => void } {
  let resolveArrived: () => void;
  const arrived = new Promise<void>((resolve) => (resolveArrived = resolve));
  const listener = (): void => {
    cancel();
    resolveArrived();
  };
  const cancel = (): void => signals.forEach((signal) => source.off(signal, listener));
  for (const signal of signals) source.once(signal, listener);
  return { arrived, cancel };
}
