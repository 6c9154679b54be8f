/** Of the clients who bought in the twelve months before the last twelve, who bought again, and what that says. */
export interface MeasuredRetention {
  readonly clients: number;
  readonly stayed: number;
  /** The chance that a client stays another year, and what it may as well be: by REFERRAL_CHANCE, from 0 to 1. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Enough clients to go by: the two are at most 20 points apart. */
  readonly tells: boolean;
}

/** What the counted orders say of it. */
export interface Retention {
  /** The last day on which a client bought; '' where none did. */
  readonly to: string;
  /** null where the orders are shorter than two years. */
  readonly all: MeasuredRetention | null;
  /** By the salespeople of the Clients sheet; none where nobody is named. */
  readonly bySalesperson: readonly (MeasuredRetention & { readonly salesperson: string })[];
  /** What Settings says instead; null where it does not say it, or by a formula of the person's. */
  readonly setting: { readonly value: number | string | null } | null;
}
