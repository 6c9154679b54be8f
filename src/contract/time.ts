/** Who the big clients may be. */
export interface RevenueByClient {
  /** Name of the Clients sheet; null where there is none. */
  readonly sheetName: string | null;
  /** The first 40 by revenue, in falling order. */
  readonly clients: readonly ClientRevenue[];
  /** Revenue of the last 12 months of all clients, the listed and the others. */
  readonly revenue: number;
}

export interface ClientRevenue {
  readonly client: string;
  /** Of the last 12 months, above 0. */
  readonly revenue: number;
}
