import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from './callServer';
import { cellAt } from './columnOf';
import { REFERRAL, sheetIdOf } from './referralBook';
import { teamWorkbook } from './team';

const deleteHeaders = (workbook: Workbook, name: string, key: string) => {
  const row = Number(/\d+/.exec(cellAt(workbook, name, key, -1))![0]) - 1;
  const sheetId = sheetIdOf(workbook, name);
  workbook.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: name, elements: [row], dimension: 'ROW' });
};

describe('where somebody has deleted the row of headers', () => {
  it.each([
    ['loadAsking', undefined],
    [
      'recordAsk',
      { client: 'Alfa', former: null, day: '2026-01-20', takesBack: false, refusal: null, formerRefusal: null },
    ],
    ['loadTeam', undefined],
    ['previewHandOver', { from: 'Anna', client: null }],
    ['addSheets', { sheets: ['clients'] }],
    ['addSheets', { sheets: ['referralPlan'] }],
  ])('of Clients, %s does not take the first client for it, and says so', (method, request) => {
    const workbook = teamWorkbook({ steps: false });
    deleteHeaders(workbook, 'Clients', 'client');
    const before = JSON.stringify(workbook.snapshot().spreadsheet.sheets);
    const outcome = workbook.run(method, request === undefined ? [] : [request]);
    expect(outcome.ok ? outcome.result : outcome.error.message).toMatch(
      /^The sheet “Clients” has lost its row of headers/,
    );
    expect(JSON.stringify(workbook.snapshot().spreadsheet.sheets)).toBe(before);
  });

  it('of the log, no referral is added or moved', () => {
    const workbook = teamWorkbook({ steps: false });
    const { row, print, from, prospect } = callServer(workbook, 'loadReferrals').open[0]!;
    deleteHeaders(workbook, 'Referrals', 'prospect');
    const told = /^The sheet “Referrals” has lost its row of headers/;
    expect(() => callServer(workbook, 'addReferral', REFERRAL)).toThrow(told);
    const request = {
      row,
      print,
      from,
      prospect,
      stage: 1,
      day: '2026-01-20',
      profit: null,
      lostReason: null,
      nextStep: '',
      stepDay: null,
    };
    expect(() => callServer(workbook, 'moveReferral', request)).toThrow(told);
    expect(() => callServer(workbook, 'loadReferrals')).toThrow(told);
  });
});

describe('a person who is called as a hidden key is', () => {
  it('has one week sheet, however often it is asked for', () => {
    const workbook = teamWorkbook({ steps: false });
    const ask = () => callServer(workbook, 'addWeekSheet', { salesperson: 'polecam.client' });
    const [first, again] = [ask(), ask()];
    expect([first.added, again]).toEqual([true, { added: false, sheet: first.sheet }]);
  });
});
