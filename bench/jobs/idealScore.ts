import type { Job } from '../Job';
import type { loadCode } from '../loadCode';
import { nativePeers } from '../nativePeers';
import { ROWS, randomNumbers } from '../sample';

const WEIGHTS = [3, 2, 1, 1, 1];
const PEER_ROWS = 10_000;

/** Weighted scores of clients by five traits, one score in ten missing. */
export function idealScore({ IDEAL_SCORE }: ReturnType<typeof loadCode>): Job {
  const random = randomNumbers(1);
  const scores = Array.from({ length: ROWS }, () =>
    WEIGHTS.map(() => (random() < 0.1 ? '' : Math.round(random() * 10 - 5))),
  );
  return {
    name: 'IDEAL_SCORE, 5 weighted traits',
    rows: ROWS,
    goal: 2,
    formula: () => IDEAL_SCORE(scores, [WEIGHTS]),
    bareLoop: () => bareLoop(scores),
    peers: nativePeers({
      cells: scores.slice(0, PEER_ROWS).map(row => [...row, ...WEIGHTS]),
      formula: row =>
        `=SUMPRODUCT(A${row}:E${row},F${row}:J${row})/SUMPRODUCT(F${row}:J${row},--(A${row}:E${row}<>""))`,
    }),
  };
}

function bareLoop(scores: readonly (readonly (number | string)[])[]): (number | string)[][] {
  const answers: (number | string)[][] = [];
  for (const row of scores) {
    let sum = 0;
    let weight = 0;
    for (let trait = 0; trait < row.length; trait++) {
      const score = row[trait]!;
      if (typeof score !== 'number') continue;
      sum += score * WEIGHTS[trait]!;
      weight += WEIGHTS[trait]!;
    }
    answers.push([weight === 0 ? '' : sum / weight]);
  }
  return answers;
}
