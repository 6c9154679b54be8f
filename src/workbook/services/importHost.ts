import { type ImportedCells, type ImportHost, NOT_CONNECTED } from '../engine/ImportHost';
import type { FunctionResultObject, Model } from '../engine/odoo';
import type { OtherWorkbooks, Workbook } from '../workbook';

/** The workbooks beside this one, of which those may be read whose access a person has allowed; `changed`: in one of them. */
export function importHost(workbooks: OtherWorkbooks, allowed: ReadonlySet<string>, changed: () => void): ImportHost {
  const followed = new Set<Workbook>();
  return {
    read(id, range) {
      if (!workbooks.has(id)) return "You don't have permissions to access that sheet.";
      const workbook = allowed.has(id) ? workbooks.get(id) : undefined;
      if (workbook === undefined) return NOT_CONNECTED;
      if (!followed.has(workbook)) workbook.subscribe(changed);
      followed.add(workbook);
      return cellsOf(workbook.model, range) ?? 'Cannot find range or sheet for imported range.';
    },
  };
}

function cellsOf({ getters }: Model, range: string): ImportedCells | undefined {
  const named = getters.getNamedRange(range)?.range;
  const found = named ?? getters.getRangeFromSheetXC(getters.getSheetIds()[0]!, range);
  if (found.invalidXc !== undefined || found.invalidSheetName !== undefined) return undefined;
  const { sheetId, zone } = found;
  const column = (col: number) =>
    Array.from({ length: zone.bottom - zone.top + 1 }, (_, i): FunctionResultObject => {
      const { value, format } = getters.getEvaluatedCell({ sheetId, col, row: zone.top + i });
      return { value, ...(format !== undefined && { format }) };
    });
  return Array.from({ length: zone.right - zone.left + 1 }, (_, i) => column(zone.left + i));
}
