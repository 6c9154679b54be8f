import { DirectedGraph } from 'graphology';
import type { Job } from '../Job';
import type { loadCode } from '../loadCode';
import { nativePeers } from '../nativePeers';
import { column, ROWS, randomNumbers } from '../sample';

/** SUMIF looks through the whole column for every row. */
const PEER_ROWS = 2_000;

type Names = readonly (readonly string[])[];

/** Profit of those whom each client brought himself, seven of ten clients referred by another. */
export function referralCredit({ REFERRAL_CREDIT }: ReturnType<typeof loadCode>): Job {
  const random = randomNumbers(4);
  const clients = column(ROWS, row => `Client ${row}`);
  const referrers = column(ROWS, row => (row === 0 || random() < 0.3 ? '' : `Client ${Math.floor(random() * row)}`));
  const profits = column(ROWS, () => Math.round(random() * 1000));
  return {
    name: 'REFERRAL_CREDIT, direct',
    rows: ROWS,
    goal: 2,
    formula: () => REFERRAL_CREDIT(clients, referrers, profits),
    bareLoop: () => bareLoop(clients, referrers, profits),
    peers: [
      { name: 'graphology', rows: ROWS, run: () => inGraph(clients, referrers, profits), goal: '≥ 5×' },
      ...nativePeers({
        cells: clients.slice(0, PEER_ROWS).map(([client], row) => [client!, referrers[row]![0]!, profits[row]![0]!]),
        formula: row => `=SUMIF(B$1:B$${PEER_ROWS},A${row},C$1:C$${PEER_ROWS})`,
      }),
    ],
  };
}

function nameOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function bareLoop(clients: Names, referrers: Names, profits: readonly (readonly number[])[]): number[][] {
  const rowOf = new Map<string, number>();
  for (let row = 0; row < clients.length; row++) rowOf.set(nameOf(clients[row]![0]!), row);
  const credit = new Array<number>(clients.length).fill(0);
  for (let row = 0; row < clients.length; row++) {
    const referrer = rowOf.get(nameOf(referrers[row]![0]!));
    if (referrer !== undefined) credit[referrer]! += profits[row]![0]!;
  }
  return credit.map(sum => [sum]);
}

function inGraph(clients: Names, referrers: Names, profits: readonly (readonly number[])[]): number[][] {
  const graph = new DirectedGraph<{ profit: number }>();
  clients.forEach(([client], row) => {
    graph.addNode(nameOf(client!), { profit: profits[row]![0]! });
  });
  clients.forEach(([client], row) => {
    const referrer = nameOf(referrers[row]![0]!);
    if (graph.hasNode(referrer)) graph.addDirectedEdge(referrer, nameOf(client!));
  });
  return clients.map(([client]) => {
    let credit = 0;
    graph.forEachOutNeighbor(nameOf(client!), (_, { profit }) => {
      credit += profit;
    });
    return [credit];
  });
}
