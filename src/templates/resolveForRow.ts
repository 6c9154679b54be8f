import { columnLetters } from './columnLetters';
import { cellFormula, type FormulaContext, headerRow } from './resolveFormula';
import type { Formula } from './sheetTemplate';

/**
 * A template's formula for one row, counted from 1, whose cells are `[@key]`. A formula that stands in that row keeps to
 * it when people sort the rows or copy it down; one that stands elsewhere asks that row for good. undefined where a
 * column it needs is gone.
 */
export function resolveForRow(
  formula: Formula,
  { row, stands }: { readonly row: number; readonly stands: 'there' | 'elsewhere' },
  context: FormulaContext,
): string | undefined {
  let complete = true;
  const { columns, headerRow } = context.places;
  const ofRow = formula.replace(/\[(@?)(\w+)\]/g, (_, mark: string, key: string) => {
    const column = columns.get(key);
    if (column === undefined) complete = false;
    const letters = `$${columnLetters(column ?? 1)}`;
    if (mark === '') return `${letters}$${headerRow}:${letters}`;
    return `${letters}${stands === 'there' ? '' : '$'}${row}`;
  });
  return complete ? cellFormula(ofRow, context) : undefined;
}

/**
 * The one formula in the header of stacked columns: it answers their headers, and below them what the template's formula
 * answers for each of these rows, counted from 1, below each other. undefined where a column it needs is gone.
 */
export function resolveStacked(
  formula: Formula,
  { rows, headers }: { readonly rows: readonly number[]; readonly headers: readonly string[] },
  context: FormulaContext,
): string | undefined {
  const header = headerRow(headers);
  const blocks = rows.flatMap(row => {
    const block = resolveForRow(formula, { row, stands: 'elsewhere' }, context);
    return block === undefined ? [] : [block.slice(1)];
  });
  if (blocks.length < rows.length) return undefined;
  return blocks.length === 0 ? `=${header}` : `=VSTACK(${header};${stackBlocks(blocks)})`;
}

/** The formula that puts what each block answers below the one before; blank where none answers. */
export function stackBlocks(blocks: readonly Formula[]): Formula {
  return `ARRAYFORMULA(IFERROR(VSTACK(${blocks.join(';')});""))`;
}
