/** The revenue of a client's last year: of the months that end with the latest order of all clients. */
export const REVENUE_MONTHS = 12;
