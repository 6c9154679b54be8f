import type { Dimension } from '../engine/odoo';
import type { Execution } from './Execution';
import { edit } from './edit';
import { ServiceError } from './serviceError';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type LayoutMethods =
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'deleteRows'
  | 'deleteColumns'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenRows'
  | 'getFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'getRowHeight'
  | 'setHiddenGridlines'
  | 'hasHiddenGridlines'
  | 'setTabColor'
  | 'isSheetHidden'
  | 'hideRows'
  | 'hideColumns'
  | 'hideSheet'
  | 'showSheet'
  | 'activate';

/** Rows, columns, panes and the tab of a Sheet. */
export function sheetLayout(execution: Execution, sheetId: string, self: () => Sheet): Pick<Sheet, LayoutMethods> {
  const { getters } = execution.model;
  const writes = () => edit(execution, { sheetId });
  const sheetName = () => getters.getSheetName(sheetId);
  const insert = (dimension: Dimension, after: number, quantity: number): Sheet => {
    checkHeaders(dimension, after - 1, 1, getters.getNumberHeaders(sheetId, dimension));
    // What follows counts on the new size, so this is not put off.
    writes().add({
      type: 'ADD_COLUMNS_ROWS',
      sheetId,
      sheetName: sheetName(),
      dimension,
      base: after - 1,
      quantity,
      position: 'after',
    });
    execution.writes.flush();
    return self();
  };
  const remove = (dimension: Dimension, first: number, count: number): void => {
    const total = getters.getNumberHeaders(sheetId, dimension);
    checkHeaders(dimension, first - 1, count, total);
    const what = dimension === 'ROW' ? 'rows' : 'columns';
    if (count >= total) throw new ServiceError(`You can't delete all the ${what} on the sheet.`);
    const elements = Array.from({ length: count }, (_, i) => first - 1 + i);
    writes().add({ type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName: sheetName(), dimension, elements });
    execution.writes.flush();
  };
  const resize = (dimension: Dimension, first: number, count: number, size: number): Sheet => {
    checkHeaders(dimension, first - 1, count, getters.getNumberHeaders(sheetId, dimension));
    const elements = Array.from({ length: count }, (_, i) => first - 1 + i);
    writes().add({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension, elements, size });
    return self();
  };
  const hide = (dimension: Dimension, first: number, count: number): void => {
    checkHeaders(dimension, first, count, getters.getNumberHeaders(sheetId, dimension));
    const elements = Array.from({ length: count }, (_, i) => first - 1 + i);
    writes().add({ type: 'HIDE_COLUMNS_ROWS', sheetId, dimension, elements });
  };
  const panes = () => execution.readLayout().getPaneDivisions(sheetId);
  const isLastVisible = () => getters.isSheetVisible(sheetId) && getters.getVisibleSheetIds().length === 1;

  return {
    insertRowsAfter: (after, count) => insert('ROW', after, count),
    insertColumnsAfter: (after, count) => insert('COL', after, count),
    deleteRows: (first, count) => remove('ROW', first, count),
    deleteColumns: (first, count) => remove('COL', first, count),
    setFrozenRows: quantity => {
      if (getters.getMerges(sheetId).some(({ top, bottom }) => top < quantity && bottom >= quantity)) {
        throw new ServiceError("Sorry, you can't freeze rows which contain only part of a merged cell.");
      }
      writes().add(quantity > 0 ? { type: 'FREEZE_ROWS', sheetId, quantity } : { type: 'UNFREEZE_ROWS', sheetId });
    },
    setFrozenColumns: quantity => {
      if (getters.getMerges(sheetId).some(({ left, right }) => left < quantity && right >= quantity)) {
        throw new ServiceError(
          "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.",
        );
      }
      writes().add(
        quantity > 0 ? { type: 'FREEZE_COLUMNS', sheetId, quantity } : { type: 'UNFREEZE_COLUMNS', sheetId },
      );
    },
    getFrozenRows: () => panes().ySplit,
    getFrozenColumns: () => panes().xSplit,
    setColumnWidth: (column, width) => resize('COL', column, 1, width),
    setColumnWidths: (first, count, width) => resize('COL', first, count, width),
    getColumnWidth: column => execution.readLayout().getColSize(sheetId, column - 1),
    setRowHeight: (row, height) => resize('ROW', row, 1, height),
    setRowHeights: (first, count, height) => resize('ROW', first, count, height),
    getRowHeight: row => execution.readLayout().getRowSize(sheetId, row - 1),
    hideRows: (first: unknown, count: number = 1) => hide('ROW', Number(first), count),
    hideColumns: (first: unknown, count: number = 1) => hide('COL', Number(first), count),
    setHiddenGridlines: hidden => {
      writes().add({ type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: !hidden });
      return self();
    },
    hasHiddenGridlines: () => !execution.readLayout().getGridLinesVisibility(sheetId),
    setTabColor: (color: string | null) => {
      writes().add({ type: 'COLOR_SHEET', sheetId, ...(color && { color }) });
      return self();
    },
    isSheetHidden: () => !execution.readLayout().isSheetVisible(sheetId),
    hideSheet: () => {
      if (isLastVisible()) throw new ServiceError("You can't hide all the sheets in a document.");
      writes().add({ type: 'HIDE_SHEET', sheetId });
      execution.writes.flush();
      return self();
    },
    showSheet: () => {
      writes().add({ type: 'SHOW_SHEET', sheetId });
      execution.writes.flush();
      return self();
    },
    activate: () => {
      execution.view.sheetId = sheetId;
      execution.view.range = null;
      execution.effects.activated = { sheetId, range: null };
      return self();
    },
  };
}

function checkHeaders(dimension: Dimension, first: number, count: number, total: number): void {
  if (first >= 0 && count >= 1 && first + count <= total) return;
  throw new ServiceError(dimension === 'ROW' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
}
