/** Work in steps, so that a caller can let others go on between two of them. */

/** Does all steps at once. */
export function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
