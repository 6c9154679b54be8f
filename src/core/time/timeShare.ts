/** Mark Hunter's two rules: half of what the big clients bring, three quarters of what new big ones are to bring. */
const SHARE_OF_ATTENTION = { existing: 0.5, new: 0.75 } as const;

export type ClientKind = keyof typeof SHARE_OF_ATTENTION;

/** Share of the selling time that clients with this share of the business deserve: 70% → 35% (article 003). */
export function timeShare(revenueShare: number, clientKind: ClientKind): number {
  return revenueShare * SHARE_OF_ATTENTION[clientKind];
}
