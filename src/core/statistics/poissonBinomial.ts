import type { Distribution } from './centralInterval';

/** How many of independent chances come true: exact, one chance after the other. */
export function poissonBinomial(probabilities: readonly number[]): Distribution {
  const chances = new Float64Array(probabilities.length + 1);
  chances[0] = 1;
  for (let tried = 0; tried < probabilities.length; tried++) {
    const success = probabilities[tried]!;
    const failure = 1 - success;
    for (let k = tried + 1; k > 0; k--) chances[k] = chances[k]! * failure + chances[k - 1]! * success;
    chances[0] = chances[0]! * failure;
  }
  return { first: 0, chances };
}
