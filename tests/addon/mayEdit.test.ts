import { expect, it } from 'vitest';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS } from './openFile';
import { REFERRAL } from './referralBook';
import { teamWorkbook } from './team';

const workbook = teamWorkbook({ steps: false });
const { getters } = workbook.model;
for (const sheetId of getters.getSheetIds()) {
  const range = getters.getRangeDataFromZone(sheetId, { left: 0, top: 0, right: 0, bottom: 0 });
  const content = { description: '', warningOnly: false };
  const annotation = { annotationId: `A1 of ${sheetId}`, kind: 'protection', sheetId, ranges: [range], content };
  workbook.model.dispatch('PUT_ANNOTATION' as never, annotation as never);
}
const open = (role: 'editor' | 'viewer') =>
  createWorkbook({ files: builtFiles(), snapshot: workbook.snapshot(), newSheetRows: FEW_ROWS, role });

it('an editor works where somebody has protected the first cell of every sheet', () => {
  expect(callServer(open('editor'), 'addReferral', REFERRAL).outcome).toBe('added');
});

it('one who may only look changes nothing, and is told so', () => {
  expect(() => callServer(open('viewer'), 'addReferral', REFERRAL)).toThrow(/may not edit|not edit it/);
});
