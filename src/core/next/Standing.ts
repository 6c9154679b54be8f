/** What is known of a workbook for the one thing to do next. Rows count below the headers, from 0. */
export interface Standing {
  /** A profile of the ideal client is begun and not finished. */
  readonly hasDraft: boolean;
  readonly hasProfile: boolean;
  readonly clients: number;
  /** On the Scorecard, and of these with at least one score. */
  readonly onScorecard: number;
  readonly scored: number;
  readonly atRisk: readonly QuietClient[];
  readonly lost: readonly QuietClient[];
  readonly bigClients: readonly BigClient[];
  /** Clients to ask who owe referrals, and the best of them to ask; null where there is none. */
  readonly due: number;
  readonly bestAsk: AskedClient | null;
  /** Open referrals that have waited too long. */
  readonly waiting: readonly WaitingReferral[];
}

/** A client who has been silent for longer than usual; null stands for what is not known. */
export interface QuietClient {
  readonly client: string;
  /** On the sheet of the lost, else on that of the clients. */
  readonly isListed: boolean;
  /** Somebody has written down what to do next. */
  readonly isPlanned: boolean;
  readonly silentDays: number | null;
  /** Days that were expected to pass until their next purchase. */
  readonly expectedGap: number | null;
  /** What they are worth in money today, or bought for in a year where that is not known. */
  readonly worth: number;
  readonly worthIs: 'value' | 'revenue';
  /** The chance that they come back, 0 to 1. */
  readonly chance: number | null;
  /** How many clients they brought, and what these bought for in a year. */
  readonly brought: number;
  readonly broughtRevenue: number;
}

/** A big client with the hours a week that are due to them and that they get, and how far off is still within the plan. */
export interface BigClient {
  readonly client: string;
  readonly hoursDue: number;
  readonly hoursGiven: number;
  /** A part of the hours due. */
  readonly band: number;
}

export interface AskedClient {
  readonly client: string;
  readonly received: number;
  readonly minimum: number;
}

export interface WaitingReferral {
  readonly prospect: string;
  readonly from: string;
  readonly days: number;
}
