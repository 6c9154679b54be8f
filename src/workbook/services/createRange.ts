import { canEdit } from './canEdit';
import { checkedPlace } from './checkedPlace';
import type { Execution } from './Execution';
import { edit } from './edit';
import { filterPlace } from './filter';
import { notationOf } from './notationOf';
import type { Place } from './Place';
import { keepPlace } from './placeInside';
import { rangeLook } from './rangeLook';
import { rangeRules } from './rangeRules';
import { rangeValues } from './rangeValues';
import { service } from './service';
import { sortRange } from './sortRange';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A Range of the script over a place of the spreadsheet. */
export function createRange(execution: Execution, place: Place): Range {
  const { sheetId, col, row, width, height } = place;
  const self = () => range;
  const range: Range = service<Range>(execution, 'Range', {
    ...rangeValues(execution, place, self),
    ...rangeLook(execution, place, self),
    ...rangeRules(execution, place, self),
    getRow: () => row + 1,
    getColumn: () => col + 1,
    getNumRows: () => height,
    getNumColumns: () => width,
    getHeight: () => height,
    getWidth: () => width,
    getLastRow: () => row + height,
    getLastColumn: () => col + width,
    getA1Notation: () => notationOf(place),
    getSheet: () => execution.make.sheet(sheetId),
    getCell: (down, right) =>
      execution.make.range({ sheetId, row: row + down - 1, col: col + right - 1, width: 1, height: 1 }),
    offset: (down: number, right: number, rows: number = height, columns: number = width) =>
      execution.make.range(
        checkedPlace(execution.model, { sheetId, row: row + down, col: col + right, width: columns, height: rows }),
      ),
    sort: (by: unknown) => {
      sortRange(execution, place, by);
      return range;
    },
    activate: () => {
      execution.view.sheetId = sheetId;
      execution.view.range = notationOf(place);
      execution.effects.activated = { sheetId, range: notationOf(place) };
      return range;
    },
    // Contents and formats go, validations stay: clearDataValidations() takes those.
    clear: () => {
      const grid = Array.from({ length: height }, () => Array<string>(width).fill(''));
      const writes = edit(execution, place);
      writes.addCells(sheetId, { kind: 'contents', col, row, grid });
      writes.addCells(sheetId, { kind: 'look', col, row, width, height, style: null, format: '' });
      return range;
    },
    createFilter: () => filterPlace(execution, place),
    canEdit: () => canEdit(execution, place),
  });
  return keepPlace(range, place);
}
