/**
 * So many months before the latest order of all, the last year begins; the year before it; and who bought for the first
 * time by then has bought in the whole of both.
 */
export const MONTHS_BACK = { last: 12, before: 24, latestFirst: 23 } as const;
