import type { CellsNode } from './FormulaNode';

/** The cells that a text names for IMPORTRANGE, such as "[clients.client]"; undefined where it names none. */
export function importedCells(text: string): (CellsNode & { readonly sheet: string }) | undefined {
  const [, sheet, key] = /^\[([a-z]\w*)\.([a-z]\w*)\]$/i.exec(text) ?? [];
  return sheet === undefined || key === undefined ? undefined : { kind: 'cells', row: false, sheet, key };
}
