import { addMetadata } from './addMetadata';
import { checkedPlace } from './checkedPlace';
import { createRangeList } from './createRangeList';
import { metadataAt } from './developerMetadata';
import type { Execution } from './Execution';
import { edit } from './edit';
import { filterOf } from './filter';
import { idNumber } from './idNumber';
import { createMetadataFinder } from './metadataFinder';
import { placeOf } from './placeOf';
import { protections, protectSheet } from './protection';
import { service } from './service';
import { ServiceError } from './serviceError';
import { sheetCharts } from './sheetCharts';
import { sheetLayout } from './sheetLayout';
import { sheetRules } from './sheetRules';
import { usedSize } from './usedSize';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A Sheet of the script. */
export function createSheet(execution: Execution, sheetId: string): Sheet {
  const { getters } = execution.model;
  const self = () => sheet;
  const used = () => usedSize(execution.read(), sheetId);
  const rangeAt = (row: number, column: number, [rows = 1, columns = 1]: readonly (number | undefined)[]) =>
    execution.make.range(
      checkedPlace(execution.model, { sheetId, row: row - 1, col: column - 1, height: rows, width: columns }),
    );
  const sheet: Sheet = service<Sheet>(execution, 'Sheet', {
    ...sheetLayout(execution, sheetId, self),
    ...sheetRules(execution, sheetId),
    ...sheetCharts(execution, sheetId),
    getName: () => getters.getSheetName(sheetId),
    getSheetName: () => getters.getSheetName(sheetId),
    setName: name => {
      rename(execution, sheetId, name);
      return sheet;
    },
    getSheetId: () => idNumber(sheetId),
    getIndex: () => getters.getSheetIds().indexOf(sheetId) + 1,
    getLastRow: () => used().rows,
    getLastColumn: () => used().columns,
    getMaxRows: () => getters.getNumberRows(sheetId),
    getMaxColumns: () => getters.getNumberCols(sheetId),
    getRange: (place: string | number, column: number = 1, rows?: number, columns?: number) =>
      typeof place === 'string'
        ? execution.make.range(placeOf(getters, sheetId, place))
        : rangeAt(place, column, [rows, columns]),
    getRangeList: (notations: string[]) =>
      createRangeList(
        execution,
        Array.from(notations, notation => placeOf(getters, sheetId, notation)),
      ),
    // An empty sheet's data range is A1.
    getDataRange: () => rangeAt(1, 1, [Math.max(1, used().rows), Math.max(1, used().columns)]),
    getFilter: () => filterOf(execution, sheetId),
    protect: () => protectSheet(execution, sheetId),
    getProtections: kind =>
      execution.world.Array.from(protections(execution, sheetId, String(kind) === 'SHEET' ? 'SHEET' : 'RANGE')),
    addDeveloperMetadata: (key: string, ...more: unknown[]) => {
      addMetadata(execution, { sheetId }, [key, ...more]);
      return sheet;
    },
    getDeveloperMetadata: () => metadataAt(execution, sheetId),
    createDeveloperMetadataFinder: () => createMetadataFinder(execution, sheetId),
  });
  return sheet;
}

function rename(execution: Execution, sheetId: string, newName: string): void {
  const { getters } = execution.model;
  const oldName = getters.getSheetName(sheetId);
  if (newName === oldName) return;
  if (getters.getSheetIdByName(newName) !== undefined) {
    throw new ServiceError(`A sheet with the name "${newName}" already exists. Please enter another name.`);
  }
  edit(execution, { sheetId }).add({ type: 'RENAME_SHEET', sheetId, oldName, newName });
  execution.writes.flush();
}
