import { expect, it } from 'vitest';
import { applyCommands } from '../../../src/workbook/engine/applyCommands';
import { askBeforeEdit } from '../../../src/workbook/engine/askBeforeEdit';
import { createModel } from '../../../src/workbook/engine/createModel';
import { localeOf } from '../../../src/workbook/engine/localeOf';
import { helpers } from '../../../src/workbook/engine/odoo';

/** A sheet whose column B only warns, and somebody who answers the question. */
function guardedColumn(answer: boolean) {
  const model = createModel({
    spreadsheet: { ...helpers.createEmptyWorkbookData(), settings: { locale: localeOf('en_US') } },
  });
  const sheetId = model.getters.getActiveSheetId();
  const ranges = [{ _sheetId: sheetId, _zone: helpers.toZone('B1:B10') }];
  const content = { description: 'Computed.', warningOnly: true };
  applyCommands(model, [
    { type: 'PUT_ANNOTATION', annotationId: 'guard', kind: 'protection', sheetId, ranges, content },
  ]);
  const asked: string[] = [];
  askBeforeEdit(model, description => {
    asked.push(description);
    return answer;
  });
  const type = (a1: string, text: string) =>
    model.dispatch('UPDATE_CELL', { sheetId, ...helpers.toCartesian(a1), content: text });
  const shown = (a1: string) => model.getters.getEvaluatedCell({ sheetId, ...helpers.toCartesian(a1) }).formattedValue;
  return { model, sheetId, asked, type, shown };
}

it('leaves a guarded cell as it was for who says no', () => {
  const { asked, type, shown } = guardedColumn(false);
  expect(type('B2', '7').isSuccessful).toBe(false);
  expect(shown('B2')).toBe('');
  expect(asked).toEqual(['Computed.']);
});

it('writes it for who says yes', () => {
  const { type, shown } = guardedColumn(true);
  type('B2', '7');
  expect(shown('B2')).toBe('7');
});

it('asks nothing beside the guarded column, nor for looks', () => {
  const { model, sheetId, asked, type, shown } = guardedColumn(false);
  type('C2', '7');
  model.dispatch('SET_FORMATTING', { sheetId, target: [helpers.toZone('B2')], style: { bold: true } });
  expect(shown('C2')).toBe('7');
  expect(asked).toEqual([]);
});

it('asks before the Delete key too', () => {
  const { model, sheetId, asked } = guardedColumn(false);
  model.dispatch('DELETE_CONTENT', { sheetId, target: [helpers.toZone('A1:C3')] });
  expect(asked).toEqual(['Computed.']);
});
