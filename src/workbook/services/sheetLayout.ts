import type { Dimension } from '../engine/odoo';
import type { Execution } from './Execution';
import { edit } from './edit';
import { ServiceError } from './serviceError';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type LayoutMethods =
  | 'insertRowsAfter'
  | 'insertRowsBefore'
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
  | 'isColumnHiddenByUser'
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

/** Rows or columns side by side, counted from 1. */
interface Headers {
  readonly dimension: Dimension;
  readonly first: number;
  readonly count: number;
}

/** Rows, columns, panes and the tab of a Sheet. */
export function sheetLayout(execution: Execution, sheetId: string, self: () => Sheet): Pick<Sheet, LayoutMethods> {
  const { getters } = execution.model;
  const writes = () => edit(execution, { sheetId });
  const sheetName = () => getters.getSheetName(sheetId);
  const elementsOf = ({ dimension, first, count }: Headers): number[] => {
    const total = getters.getNumberHeaders(sheetId, dimension);
    if (first < 1 || count < 1 || first - 1 + count > total) {
      throw new ServiceError(`Those ${dimension === 'ROW' ? 'rows' : 'columns'} are out of bounds.`);
    }
    return Array.from({ length: count }, (_, i) => first - 1 + i);
  };
  const insert = (position: 'before' | 'after', { dimension, first, count }: Headers): Sheet => {
    elementsOf({ dimension, first, count: 1 });
    // What follows counts on the new size, so this is not put off.
    writes().add({
      type: 'ADD_COLUMNS_ROWS',
      sheetId,
      sheetName: sheetName(),
      dimension,
      base: first - 1,
      quantity: count,
      position,
    });
    execution.writes.flush();
    return self();
  };
  const remove = (dimension: Dimension, first: number, count: number): void => {
    const elements = elementsOf({ dimension, first, count });
    const what = dimension === 'ROW' ? 'rows' : 'columns';
    if (count >= getters.getNumberHeaders(sheetId, dimension)) {
      throw new ServiceError(`You can't delete all the ${what} on the sheet.`);
    }
    writes().add({ type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName: sheetName(), dimension, elements });
    execution.writes.flush();
  };
  const resize = (headers: Headers, size: number): Sheet => {
    const { dimension } = headers;
    writes().add({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension, elements: elementsOf(headers), size });
    return self();
  };
  const hide = (headers: Headers): void => {
    const { dimension } = headers;
    writes().add({ type: 'HIDE_COLUMNS_ROWS', sheetId, dimension, elements: elementsOf(headers) });
  };
  const panes = () => execution.readLayout().getPaneDivisions(sheetId);
  const isLastVisible = () => getters.isSheetVisible(sheetId) && getters.getVisibleSheetIds().length === 1;

  return {
    insertRowsAfter: (first, count) => insert('after', { dimension: 'ROW', first, count }),
    insertRowsBefore: (first, count) => insert('before', { dimension: 'ROW', first, count }),
    insertColumnsAfter: (first, count) => insert('after', { dimension: 'COL', first, count }),
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
    setColumnWidth: (first, width) => resize({ dimension: 'COL', first, count: 1 }, width),
    setColumnWidths: (first, count, width) => resize({ dimension: 'COL', first, count }, width),
    getColumnWidth: column => execution.readLayout().getColSize(sheetId, column - 1),
    isColumnHiddenByUser: column => execution.readLayout().isColHiddenByUser(sheetId, column - 1),
    setRowHeight: (first, height) => resize({ dimension: 'ROW', first, count: 1 }, height),
    setRowHeights: (first, count, height) => resize({ dimension: 'ROW', first, count }, height),
    getRowHeight: row => execution.readLayout().getRowSize(sheetId, row - 1),
    hideRows: (first: unknown, count: number = 1) => hide({ dimension: 'ROW', first: Number(first), count }),
    hideColumns: (first: unknown, count: number = 1) => hide({ dimension: 'COL', first: Number(first), count }),
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
