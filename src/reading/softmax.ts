/** @returns shares of one that grow with the exponential of each score. */
export function softmax(scores: ArrayLike<number>): number[] {
  let highest = -Infinity;
  for (let index = 0; index < scores.length; index += 1) highest = Math.max(highest, scores[index]!);
  const powers = Array.from(scores, (score) => Math.exp(score - highest));
  let total = 0;
  for (const power of powers) total += power;
  return powers.map((power) => power / total);
}
