/** Stands for the number of a blank cell. */
export const NO_NUMBER = Number.NaN;

/**
 * Whether a cell had no number. Kept here because a look-up of the global `Number` is slow where a script runs in a
 * context of its own, and this is asked for every cell.
 */
export const isNoNumber: (number: number) => boolean = Number.isNaN;
