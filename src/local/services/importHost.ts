import type { ImportHost } from '../engine/ImportHost';
import type { FunctionResultObject, Matrix, Model } from '../engine/odoo';
import type { Workbook } from '../workbook';

/** The workbooks beside this one, of which those may be read whose access a person has allowed. */
export function importHost(
  workbooks: Readonly<Record<string, Pick<Workbook, 'model'>>>,
  allowed: ReadonlySet<string>,
): ImportHost {
  return {
    read(id, range) {
      const workbook = workbooks[id];
      if (workbook === undefined) return "You don't have permissions to access that sheet.";
      if (!allowed.has(id)) return 'You need to connect these sheets. Allow access.';
      return cellsOf(workbook.model, range) ?? 'Cannot find range or sheet for imported range.';
    },
  };
}

function cellsOf({ getters }: Model, range: string): Matrix<FunctionResultObject> | undefined {
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
