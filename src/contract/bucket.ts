/** The leaky bucket as it is by the Months sheet. */
export interface LoadedBucket {
  /** Name of the Months sheet; null where there is none. */
  readonly sheetName: string | null;
  /** The last counted months, 12 at most, of which the bucket is the mean; 0 where none is counted. */
  readonly months: number;
  /** Clients at the end of the last month, and how many come, leave and are won back a month; null without months. */
  readonly bucket: {
    readonly start: number;
    readonly gained: number;
    readonly lost: number;
    readonly wonBack: number;
  } | null;
  /** So many first meetings bring so many referrals, so many meetings with those so many deals; all above 0. */
  readonly norms: {
    readonly meetings: number;
    readonly referrals: number;
    readonly referralMeetings: number;
    readonly deals: number;
  };
}
