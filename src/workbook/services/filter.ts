import { annotationsOf } from '../engine/annotationsOf';
import type { WorkbookCommand } from '../engine/BatchPlugin';
import type { Range } from '../engine/odoo';
import type { Execution } from './Execution';
import { edit } from './edit';
import { newId } from './newId';
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
    type: 'PUT_ANNOTATION',
    annotationId: newId(),
    kind: 'filter',
    sheetId,
    ranges: [rangeData(place)],
    content: {},
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

/** One that a script made, or that a person made in the grid, which calls it a table. */
function find(execution: Execution, sheetId: string): FoundFilter | undefined {
  const getters = execution.readLayout();
  const ofScript = annotationsOf(execution.model)
    .getAnnotations()
    .find(found => found.kind === 'filter' && found.sheetId === sheetId);
  if (ofScript?.range) {
    return { range: ofScript.range, removal: { type: 'REMOVE_ANNOTATION', annotationId: ofScript.id } };
  }
  const ofGrid = getters.getCoreTables(sheetId).find(({ config }) => config.hasFilters);
  if (ofGrid === undefined) return undefined;
  return { range: ofGrid.range, removal: { type: 'REMOVE_TABLE', sheetId, target: [ofGrid.range.zone] } };
}
