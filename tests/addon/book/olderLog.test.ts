import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import type { Workbook } from '../../../src/workbook/workbook';
import { withServerTexts } from '../../faults/withServerTexts';
import { fillRows } from '../../templates/fillRows';
import { settingCell } from '../../templates/settingCell';
import { callServer } from '../callServer';
import { cellAt, rowsOf } from '../columnOf';
import { builtFiles, FEW_ROWS } from '../openFile';

/** What the log has had since asks count themselves, next steps have a date and clients are told. */
const NEW_COLUMNS =
  'person nextStep stepDay lostReason toldDay waitsForWord lostKey lostRow occasion askOf ask inVain urgency'.split(
    ' ',
  );
const TYPED = ['date', 'from', 'prospect', 'salesperson', 'stage', 'refusal', 'remark'];
const ROWS = [
  { date: '2026-01-05', from: 'Alfa', prospect: 'Omega', salesperson: 'Anna', stage: 'Meeting', remark: 'their buyer' },
  { date: '2026-01-05', from: 'alfa', salesperson: 'Jan', refusal: 'Does not trust us' },
  { date: '2026-01-07', from: 'Beta', prospect: 'Tau', salesperson: 'Anna', stage: 'Deal', profit: 900 },
  { date: '2026-01-08', from: 'Beta', prospect: 'Rho', salesperson: 'Anna', stage: 'No deal', refusal: 'too dear' },
];

describe('a log from before asks counted themselves', () => {
  let workbook: Workbook;
  let before: unknown[][];
  const inLog = (keys: readonly string[]) => rowsOf(workbook, 'Referrals', keys, ROWS.length);

  beforeAll(() => {
    const files = withServerTexts(builtFiles(), texts => {
      const { referrals } = texts.templates;
      const columns = referrals.columns.filter(({ key }) => !NEW_COLUMNS.includes(key));
      return {
        ...texts,
        templates: { ...texts.templates, referrals: { ...referrals, columns } },
        named: { ...texts.named, referrals: texts.named.referrals.filter(key => !NEW_COLUMNS.includes(key)) },
      };
    });
    const older = createWorkbook({ files, newSheetRows: FEW_ROWS, locale: 'en_US' });
    callServer(older, 'addSheets', { sheets: ['referrals', 'channel'] });
    for (const [r, row] of ROWS.entries()) {
      for (const [key, text] of Object.entries(row)) {
        older.type('Referrals', cellAt(older, 'Referrals', key, r), String(text));
      }
    }
    fillRows(older, 'Referral channel', 'channel', [
      { month: '2026-01-01' },
      { month: '2026-01-01', salesperson: 'Anna' },
      { month: '2026-01-01', salesperson: 'Jan' },
    ]);
    older.type('Settings', settingCell(older, 'Settings', 'today'), '2026-01-31');
    workbook = createWorkbook({ files: builtFiles(), snapshot: older.snapshot(), newSheetRows: FEW_ROWS });
    before = inLog(TYPED);
    expect(() => inLog(['nextStep'])).toThrow('has no column');
    callServer(workbook, 'addSheets', { sheets: ['referrals', 'channel'] });
  });

  it('keeps all that people typed once it is renewed, and has the new columns, empty', () => {
    expect(inLog(TYPED)).toEqual(before);
    expect(inLog(['person', 'nextStep', 'lostReason']).flat().join('')).toBe('');
    expect(inLog(['stepDay', 'toldDay']).flat().join('')).toBe('');
  });

  it('counts its asks, each of its own salesperson', () => {
    const counted = (key: string) => rowsOf(workbook, 'Referral channel', [key], 3).flat();
    expect(counted('asks')).toEqual([4, 3, 1]);
    expect(counted('inVain')).toEqual([1, 0, 1]);
  });

  it('says who is to be told, and puts a due next step first', () => {
    expect(inLog(['waitsForWord']).flat()).toEqual(['', '', 'there is a deal', 'there is no deal']);
    workbook.type('Referrals', cellAt(workbook, 'Referrals', 'stepDay', 0), '2026-01-20');
    expect(callServer(workbook, 'openWorkbook').steps).toBe(1);
  });
});
