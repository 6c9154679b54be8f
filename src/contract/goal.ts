/** So often in so many tries, and how often by the norm. */
interface Seen {
  readonly events: number;
  readonly tries: number;
  readonly norm: number;
}

/** What the sheets say of the way to a deal by referral, and what is done of it now. */
export interface LoadedGoal {
  /** The day of the Settings, '2017-12-30'. */
  readonly today: string;
  /** Of the interval within which a rate is: 0 to below 1. */
  readonly confidence: number;
  /** Asks in meetings with clients, referrals of an ask, meetings of a referral, deals of such a meeting. */
  readonly steps: Readonly<Record<'asking' | 'referrals' | 'meetings' | 'deals', Seen>>;
  /** A week, on average of the last months that Channel tells; null where it tells none. */
  readonly now: GoalNow | null;
}

export interface GoalNow {
  /** How many months. */
  readonly months: number;
  /** null where nobody told how many were asked. */
  readonly asks: number | null;
  readonly meetings: number;
}
