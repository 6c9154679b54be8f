import type { Assertion, Graph, Operation, Table, Target } from './Graph';

/** A step of the graph by what it is. */
export type Step =
  | ({ readonly kind: 'function' } & Operation)
  | ({ readonly kind: 'script' } & Operation)
  | ({ readonly kind: 'table' } & Table)
  | ({ readonly kind: 'assertion' } & Assertion);

/** All that a graph makes, each after what it needs; assertions, which nothing waits for, last. */
export function inOrder({ operations, tables, assertions }: Graph): readonly Step[] {
  const steps: readonly Step[] = [
    ...operations.map(operation => ({ ...operation, kind: kindOf(operation) })),
    ...tables.map(table => ({ ...table, kind: 'table' as const })),
    ...assertions.map(assertion => ({ ...assertion, kind: 'assertion' as const })),
  ];
  const byName = new Map(steps.map(step => [fullName(step.target), step]));
  const ordered = new Set<Step>();
  const add = (step: Step) => {
    for (const target of step.dependencyTargets ?? []) {
      const needed = byName.get(fullName(target));
      if (needed !== undefined && !ordered.has(needed)) add(needed);
    }
    ordered.add(step);
  };
  for (const step of steps) if (!ordered.has(step)) add(step);
  return [...ordered].sort((a, b) => Number(a.kind === 'assertion') - Number(b.kind === 'assertion'));
}

/** `my-project.polecam.clients` */
export function fullName({ database, schema, name }: Target): string {
  return `${database}.${schema}.${name}`;
}

function kindOf({ queries }: Operation): 'function' | 'script' {
  return /^\s*(--.*\s*)*CREATE OR REPLACE (TABLE |AGGREGATE )?FUNCTION/.test(queries[0]!) ? 'function' : 'script';
}
