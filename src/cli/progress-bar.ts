/** A bar on standard error that shows how far something has come, where somebody looks. */
export interface ProgressBar {
  update(done: number, total: number): void;
  /** Leaves the bar as it is, on a line of its own. May be called twice. */
  stop(): void;
}

/** Where nobody looks, nothing is drawn. */
export const noBar: ProgressBar = { update: () => undefined, stop: () => undefined };

/**
 * @param total - what the bar counts to
 * @param format - with the placeholders `{bar}`, `{value}`, `{total}` and `{eta}` (seconds)
 */
export async function drawnBar(total: number, format: string): Promise<ProgressBar> {
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: false });
  bar.start(total, 0);
  return {
    update(done, of) {
      bar.setTotal(of);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
