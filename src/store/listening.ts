/** Listening to a channel of PostgreSQL, over a connection that is made again whenever it is lost. */
import pg from 'pg';

/** Waiting before a lost connection is made again: at first, and at most. Milliseconds. */
const firstPause = 250;
const longestPause = 10_000;

/** A connection can be lost without a word: this often it is asked whether it is there. Milliseconds. */
const heartbeat = 30_000;

export interface ListenOptions {
  /** Told of every notice, and whenever some may have been missed: after each connection. */
  onNotice: () => void;
  /** Told each time the connection is lost or cannot be made. */
  onFailure: (error: unknown) => void;
}

/**
 * Listens until it is stopped.
 *
 * @param url - of the database
 * @param channel - a name of small letters and `_`
 * @returns stops it
 */
export function listen(url: string, channel: string, { onNotice, onFailure }: ListenOptions): () => Promise<void> {
  let stopped = false;
  let wake = (): void => undefined;
  let client: pg.Client | undefined;

  const session = async (): Promise<void> => {
    const connection = new pg.Client({
      connectionString: url,
      application_name: 'on-record listening',
      keepAlive: true,
    });
    client = connection;
    const lost = new Promise<never>((_, reject) => {
      connection.once('error', reject);
      connection.once('end', () => reject(new Error('the connection has ended')));
    });
    // Waited for only once the connection stands.
    lost.catch(() => undefined);
    connection.on('notification', onNotice);
    const asking = setInterval(() => void connection.query('select 1').catch(() => connection.end()), heartbeat);
    asking.unref();
    try {
      await connection.connect();
      await connection.query(`listen ${channel}`);
      pause = firstPause;
      onNotice();
      await lost;
    } finally {
      clearInterval(asking);
      await connection.end().catch(() => undefined);
    }
  };

  let pause = firstPause;
  const running = (async () => {
    for (;;) {
      await session().catch((error: unknown) => {
        if (!isStopped()) onFailure(error);
      });
      if (isStopped()) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pause).unref();
      });
      if (isStopped()) return;
      pause = Math.min(pause * 2, longestPause);
    }
  })();

  /** Asked anew each time: it changes while something is waited for. */
  function isStopped(): boolean {
    return stopped;
  }

  return async () => {
    stopped = true;
    wake();
    await client?.end().catch(() => undefined);
    await running;
  };
}
