import type { Job } from '../Job';
import type { loadCode } from '../loadCode';
import { column, ROWS, randomNumbers } from '../sample';

const YEARS = 5;
const RATE = 0.1;
const GENERATIONS = 3;

/** Five columns of clients over five years and three generations. */
export function referralValue({ REFERRAL_VALUE }: ReturnType<typeof loadCode>): Job {
  const random = randomNumbers(3);
  const columns = [
    column(ROWS, () => Math.round(random() * 10)),
    ...[0, 1, 2].map(() => column(ROWS, () => Math.round(random() * 100) / 100)),
    column(ROWS, () => Math.round(random() * 10_000)),
  ];
  return {
    name: `REFERRAL_VALUE, ${YEARS} years, ${GENERATIONS} generations`,
    rows: ROWS,
    goal: 2,
    formula: () => REFERRAL_VALUE(...columns, YEARS, RATE, 0, GENERATIONS),
    bareLoop: () => bareLoop(columns),
    peers: [],
  };
}

function bareLoop([referrals, listen, contact, conversion, profit]: readonly number[][][]): number[][] {
  const answers: number[][] = [];
  for (let row = 0; row < referrals!.length; row++) {
    const chance = listen![row]![0]! * contact![row]![0]! * conversion![row]![0]!;
    answers.push([valueOfClient(referrals![row]![0]! * chance, profit![row]![0]!)]);
  }
  return answers;
}

/** Those whom a generation wins in a year recommend from the next year on, as the generation after it. */
function valueOfClient(wonByEach: number, profit: number): number {
  const recommending = new Array<number>(GENERATIONS).fill(0);
  recommending[0] = 1;
  let value = 0;
  for (let year = 1; year <= YEARS; year++) {
    for (let generation = GENERATIONS - 1; generation >= 0; generation--) {
      const won = recommending[generation]! * wonByEach;
      value += (won * profit) / (1 + RATE) ** year;
      if (generation + 1 < GENERATIONS) recommending[generation + 1] = recommending[generation + 1]! + won;
    }
  }
  return value;
}
