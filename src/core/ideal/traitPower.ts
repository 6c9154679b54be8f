import { isNoNumber, NO_NUMBER } from '../noNumber';

type Scores = readonly (readonly number[])[];

/**
 * How well each trait tells the best clients from the worst: the mean of the best less the mean of the worst (a row per
 * client, NaN where there is no score). NaN where one side has none.
 */
export function traitPower(best: Scores, worst: Scores): number[] {
  return best[0]!.map((_, trait) => meanOf(best, trait) - meanOf(worst, trait));
}

function meanOf(clients: Scores, trait: number): number {
  let sum = 0;
  let scored = 0;
  for (const scores of clients) {
    if (isNoNumber(scores[trait]!)) continue;
    sum += scores[trait]!;
    scored++;
  }
  return scored === 0 ? NO_NUMBER : sum / scored;
}
