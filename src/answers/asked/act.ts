/** What a question asks to have been done. */
import type { Token } from '../passages/passages.js';

/** The act of a question. `done`: the question takes it for done. */
export interface ActAsked {
  act: Token | null;
  done: boolean;
  /** Asks in the perfect: of what has been done, where a day is asked for. */
  perfect?: boolean;
  /** Who is asked to have done it: the words between "did" and the act. */
  doers: readonly Token[];
  /** The words of weight behind the act: whom or what it was done to. */
  others?: readonly Token[];
  /** Of an act asked in the passive: the words of weight before it, to which it was done. */
  undergoers?: readonly Token[];
  /** What somebody is asked to have got: "the permit" in "when did they get the permit". */
  obtained?: Token;
  /** What a verb that says little is asked of: "a test" in "did he take a test". */
  object?: Token | null;
}

/** Where a question asks about no act in particular. */
export const noAct: ActAsked = { act: null, done: false, doers: [] };
