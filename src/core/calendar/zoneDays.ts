const MS_PER_DAY = 86_400_000;
/** Day 0 of a spreadsheet, 1899-12-30, as a moment at Greenwich. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The day it is at a moment in a time zone whose clock is ahead of Greenwich by `offsetAt`, in milliseconds. That is asked
 * for once a day, at its ends, and again only on the few days on which the clock is changed.
 */
export function zoneDays(offsetAt: (moment: number) => number): (moment: number) => number | undefined {
  const offsets = new Map<number, number>();
  const startOf = (day: number) => {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const offset = offsetAt(day * MS_PER_DAY);
    offsets.set(day, offset);
    return offset;
  };
  return moment => {
    if (Number.isNaN(moment)) return undefined;
    const day = Math.floor(moment / MS_PER_DAY);
    const offset = startOf(day) === startOf(day + 1) ? startOf(day) : offsetAt(moment);
    const number = Math.floor((moment + offset - DAY_ZERO) / MS_PER_DAY);
    return Number.isNaN(number) ? undefined : number;
  };
}
