import { type ExportPlan, KINDS } from './ExportPlan';

/** The smallest plan, of fewer kinds and fewer lines, that still fails. */
export function shrink(plan: ExportPlan, fails: (plan: ExportPlan) => boolean): ExportPlan {
  let smallest = plan;
  const attempt = (change: Partial<ExportPlan>) => {
    const smaller = { ...smallest, ...change } as ExportPlan;
    if (!fails(smaller)) return false;
    smallest = smaller;
    return true;
  };
  for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    if (smallest[kind] !== KINDS[kind][0]) attempt({ [kind]: KINDS[kind][0] });
  }
  while (smallest.lines > 2 && attempt({ lines: smallest.lines - Math.max(1, smallest.lines >> 2) }));
  while (smallest.lines > 2 && attempt({ lines: smallest.lines - 1 }));
  return smallest;
}

/** A plan by what is unusual in it. */
export function named(plan: ExportPlan): string {
  const kinds = (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter(kind => plan[kind] !== KINDS[kind][0]);
  return [
    `${plan.language}, ${plan.lines} lines, seed ${plan.seed}`,
    ...kinds.map(kind => `${kind} ${plan[kind]}`),
  ].join(', ');
}
