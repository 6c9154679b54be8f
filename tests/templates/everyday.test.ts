import { beforeEach, describe, expect, it } from 'vitest';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import { layOut } from '../../src/templates/layOut';
import type { Row } from '../../src/templates/planSheet';
import { isColumn, type TemplateId } from '../../src/templates/sheetTemplate';
import { applyCommands } from '../../src/workbook/engine/applyCommands';
import type { Workbook } from '../../src/workbook/workbook';
import { type CellValue, plannedFigure, plannedRows, type ReadRow } from './plannedCells';
import { plannedWorkbook, TODAY } from './plannedWorkbook';

const texts = templateTexts.en;
const names = ['Alfa', 'Nowak*', 'Beta', '>5', 'Client', 'Gamma', 'Żółw', 'Delta'];
const people = ['Anna', 'Jan', 'Ewa'];
const stages = ['Received', 'Contacted', 'Meeting', 'Deal', 'No deal'];
const of = <Value>(values: readonly Value[], at: number): Value => values[at % values.length]!;
const rowsOf = (count: number, row: (at: number) => Row): Row[] => Array.from({ length: count }, (_, at) => row(at));

/** A few rows of every sheet, no two of them alike. */
const ROWS: Readonly<Partial<Record<TemplateId, readonly Row[]>>> = {
  clients: names.map((client, i) => ({
    client,
    salesperson: of(people, i),
    kind: i < 4 ? 'existing' : null,
    nextStep: `step ${i}`,
    referredBy: i === 0 ? null : names[(i * 3) % i]!,
    purchases: i,
    firstDay: TODAY - 900,
    usualGapDays: 30 + i,
    lastDay: TODAY - 13 * i,
    revenueLastYear: 1000 + 137 * i * i,
    revenueYearBefore: i === 2 ? null : 1500 + 100 * i,
    purchasesLastYear: i,
    purchasesYearBefore: i === 2 ? null : 3 * i,
    revenueInAll: 9000 - 871 * i,
    profit: 700 - 150 * i,
    retention: i % 2 === 0 ? 0.7 : null,
    minimum: i % 3,
    lastAsked: TODAY - 100 + i,
  })),
  idealClient: rowsOf(5, i => ({ best: names[i]!, worst: of(names, i + 4), chosen: `Trait ${i + 1}`, weight: 5 - i })),
  scorecard: names.map((client, i) => ({
    client,
    trait1: (i % 11) - 5,
    trait2: (i * 3) % 5,
    trait3: i % 2 === 0 ? null : -i % 5,
    trait4: 1,
    trait5: 5 - i,
    action: `action ${i}`,
    who: of(people, i),
    when: TODAY + i,
  })),
  referrals: rowsOf(12, i => ({
    date: TODAY - 9 * i,
    from: of(names, i * 3),
    prospect: i === 5 ? null : `Prospect ${i}`,
    quality: 1 + (i % 5),
    salesperson: of(people, i),
    stage: i === 7 ? null : of(stages, i),
    stageDate: TODAY - 5 * i,
    remark: `${i}`,
    expectedProfit: 100 * i,
    profit: of(stages, i) === 'Deal' ? 900 + i : null,
    refusal: i === 5 ? 'Does not trust us' : null,
    wouldBuyAnyway: i % 4 === 0 ? 0.1 : null,
  })),
  wanted: rowsOf(12, i => ({ prospect: `Prospect ${2 * i}`, why: `why ${i}`, knows: of(names, i), tags: `town ${i}` })),
  referralPlan: names.map((client, i) => ({
    client,
    referralsPerYear: i / 2,
    quality: i % 2 === 0 ? 1 + (i % 5) : null,
  })),
  channel: rowsOf(6, i => ({
    month: TODAY - 31 * (i >> 1),
    salesperson: of(people, i),
    meetings: 5 + 9 * i,
    asked: i,
  })),
  coaching: people.map((salesperson, i) => ({
    salesperson,
    skill1: i > 0,
    skill2: i > 1,
    skill3: false,
    day: TODAY - i,
  })),
  timePlan: [
    { client: texts['timePlan.others'], hoursGiven: 11 },
    ...names.slice(0, 5).map((client, i) => ({ client, hoursGiven: 2 * i, expected: i === 2 ? 5000 : null })),
  ],
  keeping: names.slice(0, 5).map((client, i) => ({
    lostDay: TODAY - i,
    client,
    reason: i === 0 ? 'Another' : 'Complaint badly handled',
    chance: (i + 1) / 10,
    valueIfBack: i === 1 ? 777 : null,
    owner: of(people, i),
    backDay: i === 3 ? TODAY : null,
  })),
  months: rowsOf(6, i => ({
    month: TODAY - 31 * i,
    gained: i,
    lost: (i * 5) % 4,
    wonBack: i % 2,
    salesTotal: 900 + i,
    // The newest month from the orders is not over in them.
    ...(i === 0 && { countedTo: TODAY, gainedFrom: TODAY - 100, written: 'gained 0; lost 0; wonBack 0' }),
  })),
  lists: [
    ...people.map(entry => ({ list: 'Salesperson', entry, side: null })),
    { list: 'No referral because', entry: 'Does not trust us', side: 'client’s' },
    { list: 'No referral because', entry: 'Salesperson forgot to ask', side: 'our own' },
    { list: 'Left because', entry: 'Complaint badly handled', side: 'internal' },
    { list: 'Left because', entry: 'Another', side: 'market' },
    { list: 'No deal because', entry: 'Too dear', side: null },
  ],
};
const SHEETS = Object.keys(ROWS) as TemplateId[];

const typedKeys = (id: TemplateId) =>
  templates[id].columns.filter(isColumn).flatMap(({ key, filledBy }) => (filledBy === 'formula' ? [] : [key]));
const shownKeys = (id: TemplateId) =>
  templates[id].columns.filter(isColumn).flatMap(({ key, hidden }) => (hidden === true ? [] : [key]));
/** Lists at the right of what people type are in the order of the rows, but do not belong to them. */
const LISTED = ['salespeople', 'refusals', 'refusalSide', 'lostReasons', 'leaving', 'leavingCause'];

function filledRows(workbook: Workbook, id: TemplateId): ReadRow[] {
  const typed = typedKeys(id);
  const cells = (row: ReadRow, keys: readonly string[]) => Object.fromEntries(keys.map(key => [key, row[key]!]));
  const shown = shownKeys(id).filter(key => !LISTED.includes(key));
  return plannedRows(workbook, id)
    .filter(row => typed.some(key => row[key] !== '' && row[key] !== false))
    .map(row => cells(row, shown));
}

/** Every row with what is computed for it, without their order. */
function byName(workbook: Workbook, id: TemplateId): string[] {
  return filledRows(workbook, id)
    .map(row => JSON.stringify(row, rounded))
    .sort();
}

/** A sum in another order differs by a hair. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

function figures(workbook: Workbook, id: TemplateId): readonly CellValue[] {
  const cells = (templates[id].summary ?? []).map(({ key }) => plannedFigure(workbook, id, key));
  return cells.map(cell => rounded('', cell) as CellValue);
}

/** What all sheets show by name, and all figures. */
function shown(workbook: Workbook) {
  return Object.fromEntries(
    [...SHEETS, 'overview' as const].map(id => [
      id,
      { rows: id === 'overview' ? [] : byName(workbook, id), figures: figures(workbook, id) },
    ]),
  );
}

const opened = (rows: typeof ROWS = ROWS) => plannedWorkbook(rows, 'en');

/** The typed cells of a sheet as rows once more, an id among them. */
function typedRows(workbook: Workbook, id: TemplateId): Row[] {
  return filledRows(workbook, id).map(row => Object.fromEntries(typedKeys(id).map(key => [key, row[key]!])));
}

/** What a new workbook computes of the same typed cells. */
function anew(workbook: Workbook): ReturnType<typeof shown> {
  return shown(opened(Object.fromEntries(SHEETS.map(id => [id, typedRows(workbook, id)]))));
}

const headerRowOf = (id: TemplateId) => layOut(templates[id]).headerRow;

let workbook: Workbook;
beforeEach(() => {
  workbook = opened();
});

describe('the sheets of these rows', () => {
  it('show no error, and something in every computed column', () => {
    for (const id of SHEETS) {
      const rows = filledRows(workbook, id);
      expect(rows).toHaveLength(ROWS[id]!.length);
      expect([id, rows.flatMap(Object.values).filter(isError)]).toEqual([id, []]);
      const empty = shownKeys(id).filter(key => rows.every(row => row[key] === ''));
      expect([id, empty.filter(key => !typedKeys(id).includes(key))]).toEqual([
        id,
        // Too few buy twice to learn from, and nothing is wrong with the family.
        id === 'clients' ? ['buysAgain', 'familyFault'] : [],
      ]);
    }
    expect(figures(workbook, 'overview').filter(isError)).toEqual([]);
  });
});

const isError = (cell: unknown) => typeof cell === 'string' && /^#[A-Z/]+[!?]?$/.test(cell);

describe.each(SHEETS)('the rows of %s', id => {
  it('show the same by name, sorted by any column, up and down', () => {
    const before = shown(workbook);
    const headerRow = headerRowOf(id);
    const { columns } = templates[id];
    const rows = ROWS[id]!.length;
    const zone = { left: 0, right: columns.length - 1, top: headerRow, bottom: headerRow + rows - 1 };
    const orders = new Set<string>();
    for (const [col, column] of columns.entries()) {
      if (!isColumn(column) || LISTED.includes(column.key)) continue;
      for (const sortDirection of ['asc', 'desc'] as const) {
        const sorted = workbook.model.dispatch('SORT_CELLS', {
          sheetId: id,
          col,
          row: headerRow,
          zone,
          sortDirection,
          sortOptions: { sortHeaders: true },
        });
        expect(sorted.isSuccessful).toBe(true);
        orders.add(JSON.stringify(typedRows(workbook, id)));
        expect([column.key, sortDirection, byName(workbook, id)]).toEqual([
          column.key,
          sortDirection,
          before[id]!.rows,
        ]);
      }
    }
    expect(orders.size).toBeGreaterThan(2);
    expect(shown(workbook)).toEqual(before);
  });

  it('are all computed when the first of them are deleted', () => {
    const headerRow = headerRowOf(id);
    workbook.model.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId: id,
      sheetName: id,
      dimension: 'ROW',
      elements: [headerRow, headerRow + 1],
    });
    expect(filledRows(workbook, id)).toHaveLength(ROWS[id]!.length - 2);
    expect(shown(workbook)).toEqual(anew(workbook));
  });

  it('are all computed when one comes right below the headers', () => {
    const headerRow = headerRowOf(id);
    workbook.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: id,
      sheetName: id,
      dimension: 'ROW',
      base: headerRow,
      quantity: 1,
      position: 'before',
    });
    const first = { ...ROWS[id]![1]!, ...(templates[id].keyColumn === 'client' && { client: 'New' }) };
    const { places } = layOut(templates[id]);
    const refused = applyCommands(
      workbook.model,
      Object.entries(first).flatMap(([key, cell]) =>
        cell === null
          ? []
          : [
              {
                type: 'UPDATE_CELL',
                sheetId: id,
                row: headerRow,
                col: places.columns.get(key)! - 1,
                content: contentOf(cell),
              },
            ],
      ),
    );
    expect(refused).toEqual([]);
    expect(filledRows(workbook, id)).toHaveLength(ROWS[id]!.length + 1);
    expect(shown(workbook)).toEqual(anew(workbook));
  });
});

function contentOf(cell: unknown): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
