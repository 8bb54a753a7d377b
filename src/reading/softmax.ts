/** @returns shares of one that grow with the exponential of each score. */
export function softmax(scores: ArrayLike<number>): number[] {
  let highest = -Infinity;
  for (let index = 0; index < scores.length; index += 1) highest = Math.max(highest, scores[index]!);
  const powers: number[] = [];
  let total = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const power = Math.exp(scores[index]! - highest);
    powers.push(power);
    total += power;
  }
  for (let index = 0; index < powers.length; index += 1) powers[index]! /= total;
  return powers;
}
