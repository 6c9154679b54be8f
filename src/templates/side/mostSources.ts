/** Workbooks on one sheet of sources: one formula reads all logs, and Sheets takes no longer one. */
export const MOST_SOURCES = 30;
