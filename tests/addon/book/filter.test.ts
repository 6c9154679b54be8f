import { beforeAll, describe, expect, it } from 'vitest';
import { templates } from '../../../src/templates';
import { columnLetters } from '../../../src/templates/columnLetters';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions, WorkbookSnapshot } from '../../../src/workbook/workbook';
import { olderFiles } from '../../faults/olderFiles';
import { FEW_ROWS, smallFiles } from '../../faults/smallFiles';
import { callServer } from '../callServer';

const SHEET = 'Polecenia';

const open = (options: Partial<WorkbookOptions> = {}) =>
  createWorkbook({ files: smallFiles(), locale: 'pl_PL', newSheetRows: FEW_ROWS, ...options });
const renew = (workbook: Workbook) => callServer(workbook, 'addSheets', { sheets: ['referrals'] });

/** The workbook as it is once a script has run with `sheet`, the log, and what the script gave. */
function withScript(from: Workbook, body: string) {
  const files = smallFiles();
  const script = `\nfunction look() {
    var sheet = SpreadsheetApp.getActive().getSheetByName('${SHEET}');
    ${body}
  }`;
  const workbook = open({
    files: { ...files, 'Code.js': `${files['Code.js']}${script}` },
    snapshot: from.snapshot(),
  });
  const outcome = workbook.run('look');
  if (!outcome.ok) throw new Error(outcome.error.message);
  return { workbook, result: outcome.result };
}

/** The cells of the filter of each sheet that has one. */
function filtersIn(workbook: Workbook): unknown {
  const { result } = withScript(
    workbook,
    `return SpreadsheetApp.getActive().getSheets().flatMap(function (each) {
      var filter = each.getFilter();
      return filter === null ? [] : [[each.getName(), filter.getRange().getA1Notation()]];
    });`,
  );
  return Object.fromEntries(result as [string, string][]);
}

/** From the first header to the last row, so many columns wide. */
function wholeOf({ model: { getters } }: Workbook, sheet: string, columns: number): string {
  const sheetId = getters.getSheetIdByName(sheet)!;
  const headers = getters.getPaneDivisions(sheetId).ySplit;
  return `A${headers}:${columnLetters(columns)}${getters.getNumberRows(sheetId)}`;
}

describe('a new sheet', () => {
  it('of clients, of referrals or a scorecard can be filtered by its headers, all of its columns and rows', () => {
    const workbook = open();
    callServer(workbook, 'addSheets', { sheets: ['clients', 'scorecard', 'referrals', 'coaching'] });
    const filtered = { Klienci: 'clients', 'Karta ocen': 'scorecard', Polecenia: 'referrals' } as const;
    const whole = Object.entries(filtered).map(([name, id]) => [
      name,
      wholeOf(workbook, name, templates[id].columns.length),
    ]);
    expect(filtersIn(workbook)).toEqual(Object.fromEntries(whole));
  });

  it('gets no second filter when it is filled again, and none after people have removed it', () => {
    const workbook = open();
    renew(workbook);
    const made = filtersIn(workbook);
    renew(workbook);
    expect(filtersIn(workbook)).toEqual(made);
    const without = withScript(workbook, 'sheet.getFilter().remove();').workbook;
    renew(without);
    expect(filtersIn(without)).toEqual({});
  });
});

describe('a sheet from before there were filters', () => {
  let older: WorkbookSnapshot;

  beforeAll(() => {
    const workbook = open({ files: olderFiles(smallFiles(), 'referrals').files });
    renew(workbook);
    older = workbook.snapshot();
  });

  it('gets one when it is renewed, over its new columns too', () => {
    const workbook = open({ snapshot: older });
    expect(filtersIn(workbook)).toEqual({});
    renew(workbook);
    const made = filtersIn(workbook) as Record<string, string>;
    expect(made).toEqual({ [SHEET]: wholeOf(workbook, SHEET, templates.referrals.columns.length) });
    renew(workbook);
    expect(filtersIn(workbook)).toEqual(made);
  });

  it('keeps the filter that a person has made, and gets none of ours once that is removed', () => {
    const own = withScript(open({ snapshot: older }), "sheet.getRange('B4:D9').createFilter();").workbook;
    renew(own);
    const [before] = Object.values(filtersIn(own) as Record<string, string>);
    expect(before).toMatch(/^B4:[A-Z]+9$/);
    const without = withScript(own, 'sheet.getFilter().remove();').workbook;
    renew(without);
    expect(filtersIn(without)).toEqual({});
  });

  it('has none where its renewal fails afterwards', () => {
    let isMade = false;
    let fails = true;
    const workbook = open({
      snapshot: older,
      intercept: ({ method }) => {
        if (fails && isMade && method === 'setValue') {
          fails = false;
          throw new Error('Service Spreadsheets failed while accessing document with id 1.');
        }
        isMade ||= method === 'createFilter';
      },
    });
    expect(workbook.run('addSheets', [{ sheets: ['referrals'] }])).toMatchObject({ ok: false });
    expect([isMade, fails]).toEqual([true, false]);
    expect(filtersIn(workbook)).toEqual({});
  });
});
