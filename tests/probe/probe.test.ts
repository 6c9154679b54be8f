import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildProbe, type ProbeFiles } from '../../src/build/buildProbe';
import { questions } from '../../src/probe/questions';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';

const SHEET = 'Polecam probe';

/** Where the workbook on this computer knowingly differs; our formulas take undefined and '' alike. */
const DIFFERS: Readonly<Record<string, string>> = {
  'isBlank() of a cell with a lone apostrophe': 'true',
  'An argument left empty at the end': '2 given: number 7, undefined',
  'An argument left empty at the beginning': '2 given: undefined, number 7',
};

// Every run computes half a million cells.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let files: ProbeFiles;
let workbook: Workbook;

beforeAll(async () => {
  files = await buildProbe();
  workbook = createWorkbook({ files, locale: 'ru_RU' });
  runProbe(workbook);
});

function runProbe(opened: Workbook): void {
  const [menu] = opened.menus;
  const [item] = menu!.items;
  const outcome = opened.run(item?.kind === 'item' ? item.functionName : '');
  if (!outcome.ok) throw new Error(outcome.error.message);
}

/** What the report says to a question. */
function report(opened: Workbook, asks: string): Record<'expected' | 'seen' | 'same', string> {
  const row = questions.findIndex(question => question.asks === asks) + 2;
  const shown = (column: string) => opened.display(SHEET, `${column}${row}`);
  expect(shown('B')).toBe(asks);
  return { expected: shown('C'), seen: shown('D'), same: shown('E') };
}

it('the menu of the probe has one item, also where nothing is permitted yet', () => {
  const { menus } = createWorkbook({ files, openMode: 'NONE' });
  expect(menus[0]!.items).toEqual([{ kind: 'item', label: 'Ask Google Sheets', functionName: 'runProbe' }]);
});

describe('the report', () => {
  it('has a row for every question, and no question twice', () => {
    expect(questions.length).toBeGreaterThan(50);
    expect(new Set(questions.map(({ asks }) => asks)).size).toBe(questions.length);
    expect(['A', 'B', 'C', 'D', 'E'].map(column => workbook.cell(SHEET, `${column}1`))).toEqual([
      'Topic',
      'Question',
      'Expected',
      'Seen',
      'Same?',
    ]);
  });

  const imitated = questions.filter(({ asks, byEye }) => byEye === undefined && DIFFERS[asks] === undefined);
  it.each(imitated.map(({ asks, expected }) => [asks, expected]))('%s: %s', (asks, expected) => {
    expect(report(workbook, asks)).toEqual({ expected, seen: expected || '(nothing)', same: 'yes' });
  });

  it.each(Object.entries(DIFFERS))('tells a difference: %s', (asks, seen) => {
    expect(report(workbook, asks)).toMatchObject({ seen, same: 'NO' });
  });

  it('leaves the hover text of an error for the eye', () => {
    const row = questions.findIndex(({ shown }) => shown !== undefined);
    expect(report(workbook, questions[row]!.asks)).toMatchObject({ seen: '#ERROR!', same: /^Hover over/ });
    const sheetId = workbook.model.getters.getSheetIdByName(SHEET)!;
    const cell = workbook.model.getters.getEvaluatedCell({ sheetId, col: 3, row: row + 1 });
    expect(cell).toMatchObject({ message: 'years: 2.5 is no whole number. Write 2 or 3.' });
  });

  it('asks for another person where the owner may do everything, and shows him what Google says, all else again', () => {
    const { asks, expected } = questions.find(({ byEye }) => byEye?.includes('not the owner'))!;
    expect(report(workbook, asks).seen).toBe('not refused');
    const ofEditor = createWorkbook({ files, snapshot: workbook.snapshot(), role: 'editor' });
    runProbe(ofEditor);
    expect(report(ofEditor, asks)).toEqual({ expected, seen: expected, same: 'yes' });
    const others = questions.filter(({ topic, byEye }) => topic !== 'Time' && !byEye?.includes('not the owner'));
    expect(others.map(other => report(ofEditor, other.asks))).toEqual(
      others.map(other => report(workbook, other.asks)),
    );
  });

  it('tells times in seconds, for the eye', () => {
    const timed = questions.filter(({ topic, asks }) => topic === 'Time' && !asks.includes('by Polecam itself'));
    expect(timed.length).toBeGreaterThan(3);
    for (const { asks } of timed) expect(report(workbook, asks).seen).toMatch(/^\d+\.\d s, (within it|MORE)$/);
  });

  it('sees whom a protection lists as the owner and as an editor', () => {
    const [{ asks } = { asks: '' }] = questions.filter(question =>
      question.asks.includes('were added, and from which'),
    );
    expect(report(workbook, asks).seen).toBe('0');
    const ofEditor = createWorkbook({ files, snapshot: workbook.snapshot(), role: 'editor' });
    runProbe(ofEditor);
    expect(report(ofEditor, asks).seen).toBe('1');
  });

  it('leaves no sheet behind but its own', () => {
    const names = workbook.model.getters.getSheetIds().map(id => workbook.model.getters.getSheetName(id));
    expect(names.filter(name => name.startsWith(SHEET)).sort()).toEqual(
      ['', ' colours', ' print', ' protected', ' scratch'].map(name => SHEET + name),
    );
  });

  it('leaves the spreadsheet in its own locale', () => {
    expect(workbook.snapshot().spreadsheet.settings.locale.code).toBe('ru_RU');
  });
});

it('a service that fails is seen in its row, and the other rows are filled', () => {
  let failed = false;
  const failing = createWorkbook({
    files,
    intercept: ({ method }) => {
      if (method !== 'isBlank' || failed) return;
      failed = true;
      throw new Error('Service Spreadsheets failed.');
    },
  });
  runProbe(failing);
  const rows = questions.map(({ asks }) => report(failing, asks));
  expect(rows.filter(({ seen }) => seen === 'Service Spreadsheets failed.')).toHaveLength(1);
  expect(rows.filter(({ seen }) => seen === '')).toEqual([]);
});
