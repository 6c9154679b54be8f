import { expect, it } from 'vitest';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import { fillRows } from '../../../templates/fillRows';
import { settingCell } from '../../../templates/settingCell';
import { callServer } from '../../callServer';
import { builtFiles } from '../../openFile';

const open = () => createWorkbook({ files: builtFiles(), locale: 'en_US', newSheetRows: 60 });
const NOTHING = { events: 0, tries: 0 };

it('knows the norms without sheets, and nothing else', () => {
  expect(callServer(open(), 'loadGoal')).toMatchObject({
    confidence: 0.9,
    steps: {
      asking: { ...NOTHING, norm: 1 },
      referrals: { ...NOTHING, norm: 1 },
      meetings: { ...NOTHING, norm: 1 },
      deals: { ...NOTHING, norm: 0.1 },
    },
    now: null,
  });
});

it('counts each step on Channel and in the log, and what is done a week in the last three months', () => {
  const workbook = open();
  callServer(workbook, 'addSheets', { sheets: ['channel', 'referrals'] });
  workbook.type('Settings', settingCell(workbook, 'Settings', 'today'), '2026-07-15');
  const [log, months] = ['Referrals', 'Referral channel'];
  fillRows(workbook, log!, 'referrals', [
    { date: '2026-05-04', from: 'A', prospect: 'B', salesperson: 'Anna', stage: 'Deal', stageDate: '2026-05-20' },
    { date: '2026-06-04', from: 'A', prospect: 'C', salesperson: 'Anna', stage: 'No deal', meetings: 2 },
    { date: '2026-06-05', from: 'A', prospect: 'D', salesperson: 'Anna', stage: 'No deal', meetings: 0 },
    // Open, but not for long.
    { date: '2026-07-05', from: 'A', prospect: 'E', salesperson: 'Anna', stage: 'Meeting' },
  ]);
  fillRows(workbook, months!, 'channel', [
    { month: '2025-01-01', meetings: 8 },
    { month: '2026-05-01', salesperson: 'Anna', meetings: 10, asked: 4 },
    { month: '2026-06-01', salesperson: 'Anna', meetings: 12, asked: 3 },
    // All together, in the same month as Anna.
    { month: '2026-06-10', meetings: 15, asked: 5 },
    { month: '2026-07-01', meetings: 3, asked: 3 },
  ]);
  const { today, steps, now } = callServer(workbook, 'loadGoal');
  expect(today).toBe('2026-07-15');
  expect(steps).toEqual({
    // June counts once, by the row of all.
    asking: { events: 4 + 5 + 3, tries: 10 + 15 + 3, norm: 1 },
    // One of May, two of June, one of July.
    referrals: { events: 4, tries: 4 + 5 + 3, norm: 1 },
    meetings: { events: 3, tries: 3, norm: 1 },
    deals: { events: 1, tries: 3, norm: 0.1 },
  });
  // 31 and 30 days.
  expect(now).toEqual({ months: 2, asks: (4 + 5) / (61 / 7), meetings: 1 / (61 / 7) });
});

it('takes each meeting for an ask where nobody tells how often they asked', () => {
  const workbook = open();
  callServer(workbook, 'addSheets', { sheets: ['channel'] });
  workbook.type('Settings', settingCell(workbook, 'Settings', 'today'), '2026-07-15');
  fillRows(workbook, 'Referral channel', 'channel', [{ month: '2026-06-01', meetings: 20 }]);
  expect(callServer(workbook, 'loadGoal')).toMatchObject({
    steps: { asking: NOTHING, referrals: { events: 0, tries: 20 } },
    now: { months: 1, asks: null, meetings: 0 },
  });
});
