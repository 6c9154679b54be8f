import { beforeAll, describe, expect, it } from 'vitest';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { plannedWorkbook } from '../templates/plannedWorkbook';
import { type Comparison, compareEngines } from './compareEngines';
import { demoSheets } from './demoSheets';
import { type FilledSheet, filledSheet } from './FilledSheet';
import { generatedRows } from './generatedRows';
import type { CellContents } from './ironWorkbook';

/** So many filled cells, at least, of every sheet that has standard formulas. */
const ENOUGH: readonly (readonly [TemplateId, number])[] = [
  ['clients', 300],
  ['scorecard', 40],
  ['referrals', 130],
  ['wanted', 1],
  ['referralPlan', 500],
  ['channel', 200],
  ['timePlan', 40],
  ['keeping', 80],
  ['months', 60],
  ['lists', 40],
  ['coaching', 3],
  ['overview', 150],
];

type Sheets = ReadonlyMap<TemplateId, FilledSheet>;

function madeUp(seed: number, rows = 60): Sheets {
  const workbook = plannedWorkbook(generatedRows(templateTexts.en, { seed, rows }), 'en');
  return new Map(Object.values(templates).map(template => [template.id, filledSheet(workbook, template.id, template)]));
}

describe.each([
  ['of the demo in Polish', 'pl', () => demoSheets('pl')],
  ['of the demo in Russian', 'ru', () => demoSheets('ru')],
  ['with made-up rows', 'en', () => madeUp(1)],
  ['with other made-up rows', 'en', () => madeUp(2)],
] as const)('the standard formulas of the sheets %s', (_, language, fill) => {
  let sheets: Sheets;
  let compared: Comparison;
  beforeAll(() => {
    sheets = fill();
    compared = compareEngines(sheets, templateTexts[language]);
  });

  it('give the same in a second engine', () => {
    expect(compared.differences).toEqual([]);
  });

  it('are many', () => {
    const few = ENOUGH.filter(([id, least]) => (compared.cells[id] ?? 0) < least);
    expect(few.map(([id]) => [id, compared.cells[id]])).toEqual([]);
    expect(compared.rules.asked).toBeGreaterThan(200);
    expect(compared.rules.colouring).toBeGreaterThan(30);
  });

  it('leave the rows below the last one blank', () => {
    const said = [...sheets.values()].flatMap(({ template, lastRow, read }) =>
      template.columns.flatMap((column, at) => {
        const { value } = read(lastRow, at + 1);
        // A box that is not ticked is blank, and so is a number by which hidden columns count no name.
        const blank = 'hidden' in column && column.hidden === true ? 0 : false;
        return value === '' || value === blank ? [] : [`${template.id}.${column.key}: ${value}`];
      }),
    );
    expect(said).toEqual([]);
  });
});

describe('the comparison', () => {
  it('tells a number, a text and a blank that are not the same', () => {
    const sheets = new Map(madeUp(3, 15));
    const clients = sheets.get('clients')!;
    const { columns } = clients.layout.places;
    const wrong = new Map<number, CellContents>([
      [columns.get('revenueShare')!, { kind: 'number', value: 0.5 }],
      [columns.get('quadrant')!, { kind: 'text', value: 'Nobody' }],
      [columns.get('due')!, { kind: 'nothing', value: '' }],
    ]);
    const row = clients.layout.headerRow + 1;
    const read: FilledSheet['read'] = (at, column) => (at === row && wrong.get(column)) || clients.read(at, column);
    const { differences } = compareEngines(sheets.set('clients', { ...clients, read }), templateTexts.en);
    const told = differences.map(difference => difference.split(' in row')[0]);
    expect(told).toEqual(expect.arrayContaining(['clients.revenueShare', 'clients.quadrant', 'clients.due']));
  });
});
