import type { Job } from '../Job';
import type { loadCode } from '../loadCode';
import { nativePeers } from '../nativePeers';
import { column, ROWS, randomNumbers } from '../sample';

const PEER_ROWS = 10_000;

/** Shares of clients of either kind. */
export function timeShare({ TIME_SHARE }: ReturnType<typeof loadCode>): Job {
  const random = randomNumbers(2);
  const shares = column(ROWS, () => Math.round(random() * 100) / 100);
  const kinds = column(ROWS, () => (random() < 0.5 ? 'existing' : 'new'));
  return {
    name: 'TIME_SHARE of both kinds',
    rows: ROWS,
    goal: 3,
    formula: () => TIME_SHARE(shares, kinds),
    bareLoop: () => bareLoop(shares, kinds),
    peers: nativePeers({
      cells: shares.slice(0, PEER_ROWS).map(([share], row) => [share!, kinds[row]![0]!]),
      formula: row => `=A${row}*IF(B${row}="new",0.75,0.5)`,
    }),
  };
}

function bareLoop(shares: readonly (readonly number[])[], kinds: readonly (readonly string[])[]): number[][] {
  const answers: number[][] = [];
  for (let row = 0; row < shares.length; row++) {
    answers.push([shares[row]![0]! * (kinds[row]![0] === 'new' ? 0.75 : 0.5)]);
  }
  return answers;
}
