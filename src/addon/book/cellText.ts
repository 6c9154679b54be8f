import type { RowCell } from '../../templates/planSheet';

/** What a person typed into a cell, as text; '' where it is empty. */
export function cellText(cell: RowCell | undefined): string {
  return cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell).trim();
}
