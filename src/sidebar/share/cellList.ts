import type { CellPlace } from '../../contract/sheets';
import { fill } from '../../i18n/fill';

const MOST = 8;

/** Cells as people call them, the first few: Clients!Q5, Clients!R5 … */
export function cellList(cells: readonly CellPlace[], more: string): string {
  const named = cells.slice(0, MOST).map(({ sheetName, address }) => `${sheetName}!${address}`);
  return [...named, ...(cells.length > MOST ? [fill(more, { number: cells.length - MOST })] : [])].join(', ');
}
