/** Stands between the values of several statuses of one row. */
export const BETWEEN_STATUSES = ' · ';
