import type { ClientKind } from '../core/time/timeShare';

/** Who the big clients are or may be. */
export interface RevenueByClient {
  /** Name of the Clients sheet; null where there is none. */
  readonly sheetName: string | null;
  /** Name of the Time plan, where it names big clients: then these and their kinds are as there. */
  readonly planName: string | null;
  /** The big ones of the plan and the biggest others, 40 in all, in falling order of revenue. */
  readonly clients: readonly ClientRevenue[];
  /** Revenue of all clients, the listed and the others: of the last 12 months, or what is expected in the plan. */
  readonly revenue: number;
  /** Of a week, and to what part of an hour they are planned: as in the Settings. */
  readonly hours: number;
  readonly step: number;
}

export interface ClientRevenue {
  readonly client: string;
  /** Above 0. */
  readonly revenue: number;
  /** As in the plan; null where there is none that says it. */
  readonly kind: ClientKind | '' | null;
}
