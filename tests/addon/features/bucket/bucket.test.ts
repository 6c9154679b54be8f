import { expect, it } from 'vitest';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import { fillRows } from '../../../templates/fillRows';
import { callServer } from '../../callServer';
import { cellAt, rowsOf } from '../../columnOf';
import { builtFiles } from '../../openFile';

const ARTICLE = { meetings: 5, referrals: 5, referralMeetings: 10, deals: 1 };
const open = () => createWorkbook({ files: builtFiles(), locale: 'en_US', newSheetRows: 60 });

it('is the article’s without sheets, and has no months while none is counted', () => {
  const workbook = open();
  expect(callServer(workbook, 'loadBucket')).toEqual({ sheetName: null, months: 0, bucket: null, norms: ARTICLE });
  callServer(workbook, 'addSheets', { sheets: ['months'] });
  expect(callServer(workbook, 'loadBucket')).toMatchObject({ sheetName: 'Months', months: 0, bucket: null });
});

it('is the mean of the last twelve counted months, whatever their order', () => {
  const workbook = open();
  callServer(workbook, 'addSheets', { sheets: ['months'] });
  const months = Array.from({ length: 14 }, (_, i) => ({
    month: new Date(Date.UTC(2025, i, 1)).toISOString().slice(0, 10),
    // The first two are older than a year.
    gained: i < 2 ? 50 : 4,
    lost: i < 2 ? 0 : 3,
    ...([0, 4, 13].includes(i) && { wonBack: 1 }),
  }));
  fillRows(workbook, 'Months', 'months', [...months.reverse(), { month: '2026-03-01' }]);
  // 100 at the start, 101 in the first two months, 1 more in each of twelve, and 2 won back in these.
  const bucket = { start: 215, gained: 4, lost: 3, wonBack: 0.2 };
  expect(callServer(workbook, 'loadBucket')).toMatchObject({ months: 12, bucket });
});

it('goes by the norms of Settings; what is no number there is as on a new sheet', () => {
  const workbook = open();
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  const ids = rowsOf(workbook, 'Settings', ['id'], 60).map(([id]) => id);
  const norm = (id: string) => cellAt(workbook, 'Settings', 'value', ids.indexOf(id));
  workbook.type('Settings', norm('referralsNorm'), '8');
  workbook.type('Settings', norm('dealsNorm'), 'many');
  workbook.type('Settings', norm('meetingsNorm'), '0');
  expect(callServer(workbook, 'loadBucket').norms).toEqual({ ...ARTICLE, referrals: 8 });
});
