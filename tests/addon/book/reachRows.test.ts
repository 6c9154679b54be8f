import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../src/templates/columnLetters';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { helpers } from '../../../src/workbook/engine/odoo';
import type { Workbook } from '../../../src/workbook/workbook';
import { FEW_ROWS, smallFiles } from '../../faults/smallFiles';
import { callServer } from '../callServer';
import { cellAt, columnOf } from '../columnOf';

const SHEET = 'Polecenia';
const MORE = 5;

function withLog(): Workbook {
  const workbook = createWorkbook({ files: smallFiles(), locale: 'pl_PL', newSheetRows: FEW_ROWS });
  renew(workbook);
  return workbook;
}

const renew = (workbook: Workbook) => callServer(workbook, 'addSheets', { sheets: ['referrals'] });

/** Google's “Add rows” at the bottom; nothing that columns have comes with them. */
function addRows({ model }: Workbook, quantity: number): void {
  const sheetId = model.getters.getSheetIdByName(SHEET)!;
  const last = model.getters.getNumberRows(sheetId) - 1;
  const rows = { sheetId, sheetName: SHEET, dimension: 'ROW', quantity } as const;
  model.dispatch('ADD_COLUMNS_ROWS', { ...rows, base: last, position: 'after' });
}

function validationAt({ model: { getters } }: Workbook, key: string, row: number): unknown {
  const sheetId = getters.getSheetIdByName(SHEET)!;
  const { col } = helpers.toCartesian(`${key}1`);
  return getters.getValidationRuleForCell({ sheetId, col, row: row - 1 })?.criterion;
}

describe('rows that come later', () => {
  it('have what may be typed, the colours and the names that the column has, once the sheet is renewed', () => {
    const workbook = withLog();
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIdByName(SHEET)!;
    const [stage, waiting] = ['stage', 'waiting'].map(key => columnOf(workbook, SHEET, key));
    const first = Number(/\d+/.exec(cellAt(workbook, SHEET, 'stage', 0)));
    addRows(workbook, MORE);
    const last = getters.getNumberRows(sheetId);
    expect([validationAt(workbook, stage!, first), validationAt(workbook, stage!, last)]).toEqual([
      expect.anything(),
      undefined,
    ]);
    renew(workbook);
    expect(validationAt(workbook, stage!, last)).toEqual(validationAt(workbook, stage!, first));
    const ruled = getters.getConditionalFormats(sheetId).flatMap(({ ranges }) => ranges);
    expect(ruled).toContain(`${waiting}${first - 1}:${waiting}${last}`);
    const named = getters.getNamedRange('POLECAM_REFERRALS_PROSPECT')!.range.zone;
    expect(named.bottom + 1).toBe(last);
  });

  it('have none where a person has taken it away from the column', () => {
    const workbook = withLog();
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIdByName(SHEET)!;
    for (const { id, ranges } of getters.getDataValidationRules(sheetId)) {
      const letters = columnOf(workbook, SHEET, 'stage');
      if (ranges.some(({ zone }) => columnLetters(zone.left + 1) === letters)) {
        workbook.model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
      }
    }
    addRows(workbook, MORE);
    renew(workbook);
    expect(validationAt(workbook, columnOf(workbook, SHEET, 'stage'), getters.getNumberRows(sheetId))).toBe(undefined);
  });
});
