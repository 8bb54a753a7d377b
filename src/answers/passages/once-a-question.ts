/**
 * What is worked out once while a question is answered: several readings of one question look for the same words. It is forgotten with the
 * answer, so what it takes up is that of one question, and no question is answered from what another one left.
 */

/** Stands for the question that is being answered; null between questions. Answering is not interrupted by another question. */
let inHand: object | null = null;

/** Answers a question, keeping until then what {@link onceAQuestion} works out. */
export function answering<Result>(work: () => Result): Result {
  if (inHand !== null) return work();
  inHand = {};
  try {
    return work();
  } finally {
    inHand = null;
  }
}

/**
 * Makes a place where results are kept.
 *
 * @returns gives the result for an owner and a key; made when the question in hand first needs it, or each time between questions
 */
export function onceAQuestion<Result>(): (owner: object, key: string, make: () => Result) => Result {
  const ofQuestions = new WeakMap<object, WeakMap<object, Map<string, Result>>>();
  return (owner, key, make) => {
    if (inHand === null) return make();
    const ofOwners = ofQuestions.get(inHand) ?? new WeakMap<object, Map<string, Result>>();
    ofQuestions.set(inHand, ofOwners);
    const kept = ofOwners.get(owner) ?? new Map<string, Result>();
    ofOwners.set(owner, kept);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
}
