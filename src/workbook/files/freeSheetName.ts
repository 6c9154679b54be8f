/** A name for a new sheet: without the signs that formulas and engines stumble over, and with a number if it is taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const name = wanted.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST) || 'CSV';
  const used = new Set(taken.map(other => other.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}

const UNFIT = /[[\]*?:/\\']/g;
const LONGEST = 90;
