import { fingerprint } from '../../core/text/fingerprint';
import type { SheetPlan } from '../../templates/SheetPlan';

/** The cells of a half-made sheet, and which of them tell nothing: by columns and rows from 0. */
interface Cells {
  readonly cells: readonly (readonly unknown[])[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/**
 * What a sheet that is being made will hold, as it is kept with it: by this, what somebody has typed there is told from
 * what was to be written. Formulas may answer anything, and so may the cells that they fill; numbers count as filled.
 */
export function halfMade({ heading, body, roles, columns, answersBeside, figuresRow }: SheetPlan): string {
  const beside = Array.from({ length: answersBeside }, (_, i) => columns + i);
  const computed = [...roles.flatMap((role, i) => (role === 'computed' ? [i] : [])), ...beside];
  const rows = figuresRow === undefined ? [] : [figuresRow - 1];
  return kept({ cells: [...heading, ...body], columns: computed, rows });
}

/** The same of a copy of a sheet: what its formulas answer stands there before and after they are replaced. */
export function halfMadeCopy(values: readonly (readonly unknown[])[]): string {
  return kept({ cells: values, columns: [], rows: [] });
}

/** The same of a sheet that is hidden from the first: nobody types there unless they bring it to light. */
export const HALF_MADE_HIDDEN = 'hidden';

/** Whether a sheet holds what it was to hold, or less, and nothing else. */
export function isHalfMade(
  { values, formulas }: { readonly values: readonly (readonly unknown[])[]; readonly formulas: readonly string[][] },
  mark: string,
): boolean {
  if (values.every(row => row.every(cell => cell === ''))) return true;
  try {
    const { columns, rows } = JSON.parse(mark) as Cells;
    const isCopy = columns.length === 0;
    const cells = isCopy ? values : values.map((row, r) => row.map((cell, c) => (formulas[r]![c] === '' ? cell : '')));
    return kept({ cells, columns, rows }) === mark;
  } catch {
    return false;
  }
}

function kept({ cells, columns, rows }: Cells): string {
  const filled = cells.flatMap((row, r) =>
    rows.includes(r)
      ? []
      : row.flatMap((cell, c) => {
          const text = columns.includes(c) ? '' : textOf(cell);
          return text === '' ? [] : [`${r} ${c} ${text}`];
        }),
  );
  return JSON.stringify({ columns, rows, print: fingerprint(filled.join('\n')) });
}

/** A day is a number or a Date; an apostrophe that guards a text may be seen. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined || cell === false || isFormula(cell)) return '';
  if (typeof cell === 'string') return cell.replace(/^'/, '');
  return typeof cell === 'boolean' ? 'true' : '#';
}

function isFormula(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
