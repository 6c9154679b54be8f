import { registries } from './odoo';

type Cell = { readonly value: unknown };
/** Column by column, as the engine keeps it. */
type Matrix = readonly (readonly Cell[])[];
type Compute = (this: unknown, condition: unknown, ...branches: unknown[]) => unknown;

/**
 * Lets IF answer an error where one of many conditions is one, and the others as they are, as Google Sheets does: the
 * engine gives up the whole array.
 */
export function answerConditionErrors(): void {
  const { mapping } = registries.functionRegistry as unknown as { readonly mapping: Record<string, Compute> };
  const compute = mapping.IF;
  if (compute === undefined) throw new Error('The engine keeps its function IF in another place than it did.');
  mapping.IF = function (this: unknown, condition: unknown, ...branches: unknown[]) {
    if (!isMatrix(condition) || !condition.some(column => column.some(isError))) {
      return compute.call(this, condition, ...branches);
    }
    const told = condition.map(column => column.map(cell => (isError(cell) ? { value: true } : cell)));
    const answer = compute.call(this, told, ...branches);
    if (!isMatrix(answer)) return answer;
    return answer.map((column, c) =>
      column.map((cell, r) => {
        const asked = (condition[c] ?? condition[0])?.[r] ?? condition[0]?.[0];
        return isError(asked) ? asked : cell;
      }),
    );
  };
}

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && Array.isArray(value[0]) && value.length * value[0].length > 1;
}

function isError(cell: unknown): boolean {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : undefined;
  return typeof value === 'string' && registries.errorTypes.has(value);
}
