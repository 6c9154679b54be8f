import type { WrittenOrder } from './WrittenOrder';

/** So many different days in a row that fall into order by one reading alone are no chance. */
const LEAST_IN_ORDER = 8;

/** In the order of which alone the rows go up, or down, all the way; undefined where both do, or too few tell. */
export function onlyInOrder(
  lines: number,
  at: (line: number, order: WrittenOrder) => number | undefined,
  differs: (line: number) => boolean,
): WrittenOrder | undefined {
  const seen = new Set<number>();
  const [up, down] = [
    { dmy: true, mdy: true },
    { dmy: true, mdy: true },
  ];
  const last: { dmy?: number; mdy?: number } = {};
  for (let line = 0; line < lines; line++) {
    if (differs(line)) seen.add(at(line, 'dmy') ?? 0);
    for (const order of ['dmy', 'mdy'] as const) {
      const day = at(line, order);
      if (day === undefined) continue;
      const before = last[order] ?? day;
      if (day < before) up[order] = false;
      if (day > before) down[order] = false;
      last[order] = day;
    }
  }
  if (seen.size < LEAST_IN_ORDER) return undefined;
  const [dmy, mdy] = [up.dmy || down.dmy, up.mdy || down.mdy];
  return dmy === mdy ? undefined : dmy ? 'dmy' : 'mdy';
}
