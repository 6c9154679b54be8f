import type { WorkbookCommand } from '../engine/BatchPlugin';
import type { Range } from '../engine/odoo';
import type { Execution } from './Execution';
import { edit } from './edit';
import type { Place } from './Place';
import { placeOfRange } from './placeOfRange';
import { rangeData } from './rangeData';
import { service } from './service';
import { ServiceError } from './serviceError';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

interface FoundFilter {
  readonly range: Range;
  readonly removal: WorkbookCommand;
}

/** A filter is a table in the grid; this one has no looks and fills nothing by itself. */
const LOOKS_OF_NONE = {
  hasFilters: true,
  numberOfHeaders: 1,
  styleId: 'None',
  bandedRows: false,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  totalRow: false,
  automaticAutofill: false,
} as const;

/** Sheet.getFilter(): the one that the sheet has, or null. */
export function filterOf(execution: Execution, sheetId: string): Filter | null {
  return find(execution, sheetId) === undefined ? null : createFilter(execution, sheetId);
}

/** Range.createFilter(): its first row are the headers; a sheet has one filter at most. */
export function filterPlace(execution: Execution, place: Place): Filter {
  const { sheetId } = place;
  if (find(execution, sheetId) !== undefined) {
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  }
  edit(execution, place).add({
    type: 'CREATE_TABLE',
    sheetId,
    ranges: [rangeData(place)],
    tableType: 'static',
    config: LOOKS_OF_NONE,
  });
  return createFilter(execution, sheetId);
}

function createFilter(execution: Execution, sheetId: string): Filter {
  const current = () => {
    const found = find(execution, sheetId);
    if (found === undefined) throw new ServiceError('The filter no longer exists.');
    return found;
  };
  return service<Filter>(execution, 'Filter', {
    getRange: () => execution.make.range(placeOfRange(current().range)),
    remove: () => edit(execution, { sheetId }).add(current().removal),
  });
}

/** The grid calls a filter a table. */
function find(execution: Execution, sheetId: string): FoundFilter | undefined {
  const table = execution
    .readLayout()
    .getCoreTables(sheetId)
    .find(({ config }) => config.hasFilters);
  if (table === undefined) return undefined;
  return { range: table.range, removal: { type: 'REMOVE_TABLE', sheetId, target: [table.range.zone] } };
}
