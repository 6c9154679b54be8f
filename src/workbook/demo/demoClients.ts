import { LAST_DAY, monthStart, TODAY, workday } from './calendar';
import { seededChance } from './seededChance';

/** A client of the invented firm, without a word of any language; clients are known by their rank, the biggest is 0. */
export interface DemoClient {
  readonly rank: number;
  /** Place among the salespeople. */
  readonly salesperson: number;
  /** Who recommended them; null = came on their own. */
  readonly referrer: number | null;
  /** Days between two orders, about. */
  readonly gap: number;
  readonly firstDay: number;
  /** The last order before a silence, or that there can be. */
  readonly lastDay: number;
  /** Was given up as lost, and bought again; null = not. */
  readonly lostDay: number | null;
  readonly backDay: number | null;
}

/** Clients won within the 24 months: rank → month of the first order, and who recommended them. */
const NEW: Readonly<Record<number, readonly [month: number, referrer?: number]>> = {
  5: [19, 2],
  12: [8, 2],
  17: [13, 8],
  18: [4, 0],
  19: [2],
  23: [15, 21],
  25: [5, 60],
  28: [10, 2],
  30: [7],
  32: [17, 14],
  35: [6, 11],
  37: [9],
  39: [20, 12],
  42: [12, 68],
  43: [11, 40],
  46: [3],
  47: [22, 17],
  50: [16],
  51: [14, 8],
  54: [21, 2],
  57: [18],
  58: [18, 13],
  61: [20],
  62: [22, 5],
  65: [16, 14],
  67: [21],
  70: [23],
};
/** Who brought the clients that were there before, as far as anybody knows. */
const BROUGHT: Readonly<Record<number, number>> = {
  8: 2,
  11: 2,
  13: 1,
  14: 0,
  21: 0,
  26: 8,
  29: 11,
  33: 8,
  40: 14,
  45: 26,
  52: 14,
};
/** Clients who left: rank → month in which that was noticed, and of the return. */
const LOST: Readonly<Record<number, readonly [month: number, back?: number]>> = {
  3: [17],
  6: [20],
  9: [9, 14],
  16: [6],
  22: [13],
  27: [4],
  30: [13],
  31: [8, 15],
  34: [13],
  38: [12],
  44: [3],
  48: [2],
};
/** Silent for more than twice as long as usual: still to be saved. The first has brought others, and nobody has called yet. */
const SLOWING = [11, 15, 24, 36];
/** Those whom the newcomer looks after. */
const NEWCOMERS = [20, 36, 46, 57, 61, 67];

const COUNT = 72;
/** Days between two orders of the biggest client. */
const SHORTEST_GAP = 12;

/** The 72 clients of two years: where they came from, and how long they stayed. */
export function demoClients(): readonly DemoClient[] {
  return Array.from({ length: COUNT }, (_, rank) => clientOf(rank));
}

function clientOf(rank: number): DemoClient {
  const chance = seededChance(7_000 + rank);
  const gap = SHORTEST_GAP * (rank + 1) ** 0.52;
  const [month = -1, referrer = BROUGHT[rank] ?? null] = NEW[rank] ?? [];
  const lost = LOST[rank];
  const dayOf = (of: number) => monthStart(of) + 2 + Math.floor(chance() * 24);
  const firstDay = workday(dayOf(month));
  const lostDay = lost === undefined ? null : workday(dayOf(lost[0]));
  const backDay = lost?.[1] === undefined ? null : workday(dayOf(lost[1]));
  const noticed = Math.min(60, Math.round(gap * 1.2));
  const silentFrom =
    lostDay !== null ? lostDay - noticed : SLOWING.includes(rank) ? TODAY - Math.round(gap * 2.6) : LAST_DAY;
  return { rank, salesperson: salespersonOf(rank), referrer, gap, firstDay, lastDay: silentFrom, lostDay, backDay };
}

/** A referred client stays with who received the referral. */
function salespersonOf(rank: number): number {
  const referrer = NEW[rank]?.[1] ?? BROUGHT[rank];
  if (referrer !== undefined) return salespersonOf(referrer);
  return NEWCOMERS.includes(rank) ? 3 : [1, 2, 0][rank % 3]!;
}
