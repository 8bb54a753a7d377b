/** Time as the sandbox sees it: tests move it by hand, so that nothing waits to see an expiry. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `run` once, `milliseconds` from now. Returns a function that calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The machine's own clock. Its timers do not keep the process alive. */
export class SystemClock implements Clock {
  now(): number {
    return Date.now();
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  }
}

interface Appointment {
  at: number;
  run: () => void;
}

/** A clock that stands still until `advance` is called. */
export class ManualClock implements Clock {
  readonly #appointments = new Set<Appointment>();
  #now: number;

  /** @param start Milliseconds since the Unix epoch; by default the start of 2026, UTC. */
  constructor(start: number = Date.UTC(2026, 0, 1)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const appointment = { at: this.#now + milliseconds, run };
    this.#appointments.add(appointment);
    return () => {
      this.#appointments.delete(appointment);
    };
  }

  /** Moves time on by `milliseconds` and keeps every appointment on the way, earliest first. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#earliest(end); next; next = this.#earliest(end)) {
      this.#appointments.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }

  #earliest(end: number): Appointment | undefined {
    let earliest: Appointment | undefined;
    for (const appointment of this.#appointments) {
      if (appointment.at <= end && (!earliest || appointment.at < earliest.at)) earliest = appointment;
    }
    return earliest;
  }
}
