import { templates } from '../src/templates';
import { referencesIn } from '../src/templates/resolveFormula';
import { isColumn, TEMPLATE_IDS, type TemplateId } from '../src/templates/sheetTemplate';
import { applyCommands } from '../src/workbook/engine/applyCommands';
import type { WorkbookCommand } from '../src/workbook/engine/BatchPlugin';
import { helpers } from '../src/workbook/engine/odoo';
import { builtFiles } from '../src/workbook/files/builtFiles';
import type { Workbook } from '../src/workbook/workbook';
import { callServer } from '../tests/addon/callServer';
import { cellAt, columnOf } from '../tests/addon/columnOf';
import { deleteSheets, openFormer, titleIn } from '../tests/former/openFormer';

/** How long a workbook takes to compute all of its cells, as version 0.1.0 laid it out and once it is brought over. */
export interface Recalculating {
  readonly name: string;
  readonly rows: number;
  /** Milliseconds of the processor, which other programs do not lengthen much. */
  readonly former: number;
  readonly now: number;
}

/** All sheets that version 0.1.0 had; beside these, Settings and History are always there. */
const FORMER_SHEETS: readonly TemplateId[] = [
  'clients',
  'idealClient',
  'scorecard',
  'referrals',
  'referralPlan',
  'channel',
  'timePlan',
  'keeping',
];
interface Run {
  readonly name: string;
  readonly sheets: readonly TemplateId[];
  /** What version 0.1.0 had not, and is deleted again: sheets that come along, and columns of Clients. */
  readonly without?: readonly ('sheets' | 'columns')[];
}
const RUNS: readonly Run[] = [
  { name: 'Clients', sheets: ['clients'] },
  { name: 'Clients, without the sheets that come along', sheets: ['clients'], without: ['sheets'] },
  { name: 'Clients, without these and without new columns', sheets: ['clients'], without: ['sheets', 'columns'] },
  { name: 'Clients and the log', sheets: ['clients', 'referrals'] },
  { name: 'all sheets', sheets: FORMER_SHEETS },
];
/** Those that come with Clients since then. */
const NEW_SHEETS: readonly TemplateId[] = ['overview', 'lists'];
const STAGES = ['Received', 'Meeting', 'Deal', 'No deal'];
const SPARE_ROWS = 60;
const MEASURED = 7;
/** More take long enough to be measured once. */
const MANY_ROWS = 1000;

type Cell = (row: number) => string;

/** A firm of clients who refer one another, a log of as many referrals, and a plan for each client. */
const TYPED: Readonly<Partial<Record<TemplateId, Readonly<Record<string, Cell>>>>> = {
  clients: {
    client,
    salesperson,
    referredBy: row => (row > 3 && row % 3 === 0 ? client(row / 3 - 1) : ''),
    purchases: row => `${1 + (row % 9)}`,
    firstDay: row => `${45_000 + (row % 500)}`,
    lastDay: row => `${45_900 + (row % 150)}`,
    usualGapDays: row => `${20 + (row % 80)}`,
    revenueLastYear: row => `${1000 + (row % 977)}`,
    revenueInAll: row => `${2000 + ((row * 7) % 9770)}`,
    profit: row => `${500 + (row % 389)}`,
  },
  referrals: {
    date: row => `${46_023 + (row % 300)}`,
    from: row => client((row * 5) % 997),
    prospect: row => `Prospect ${row}`,
    salesperson,
    quality: row => `${1 + (row % 5)}`,
    stage: row => STAGES[row % STAGES.length]!,
    stageDate: row => `${46_030 + (row % 300)}`,
    profit: row => (row % STAGES.length === 2 ? `${100 + (row % 77)}` : ''),
  },
  referralPlan: { client },
};

/** One after the other, each measured in turn with the other layout. */
export function* recalculating(rows: number): Iterable<Recalculating> {
  // All sheets take too long to wait for.
  for (const { name, sheets, without = [] } of rows > MANY_ROWS ? RUNS.slice(0, -1) : RUNS) {
    const [former, now] = [formerWorkbook(sheets), formerWorkbook(sheets)];
    callServer(now, 'addSheets', { sheets: sheets === FORMER_SHEETS ? TEMPLATE_IDS : sheets });
    const along = without.includes('sheets') ? NEW_SHEETS : [];
    deleteSheets(
      now,
      along.map(id => titleIn('en', id)),
    );
    if (without.includes('columns')) deleteColumns(now, newColumns(former, now));
    for (const workbook of [former, now]) typeRows(workbook, sheets, rows);
    refuseOtherNumbers(former, now);
    const length = rows > MANY_ROWS ? 1 : MEASURED;
    const times = Array.from({ length }, () => ({ former: timeOf(former), now: timeOf(now) }));
    yield { name, rows, former: median(times.map(time => time.former)), now: median(times.map(time => time.now)) };
  }
}

/** Those sheets of a workbook that version 0.1.0 left. */
function formerWorkbook(sheets: readonly TemplateId[]): Workbook {
  const workbook = openFormer('en', { files: builtFiles(), newSheetRows: 1000 });
  const others = FORMER_SHEETS.filter(id => !sheets.includes(id));
  deleteSheets(
    workbook,
    others.map(id => titleIn('en', id)),
  );
  return workbook;
}

/** Letters of the columns that Clients has got since, but for those by which the former ones are computed now. */
function newColumns(former: Workbook, now: Workbook): readonly string[] {
  const title = titleIn('en', 'clients');
  const present = templates.clients.columns.filter(isColumn);
  const needed = new Set(present.map(({ key }) => key).filter(key => hasColumn(former, title, key)));
  for (const key of needed) {
    const { formula = '' } = present.find(column => column.key === key)!;
    for (const { sheet, key: other } of referencesIn(formula)) if (sheet === undefined) needed.add(other);
  }
  return present.flatMap(({ key }) => (needed.has(key) ? [] : columnOf(now, title, key)));
}

function hasColumn(workbook: Workbook, sheet: string, key: string): boolean {
  try {
    return columnOf(workbook, sheet, key) !== '';
  } catch {
    return false;
  }
}

function deleteColumns(workbook: Workbook, letters: readonly string[]): void {
  const sheetName = titleIn('en', 'clients');
  const sheetId = workbook.model.getters.getSheetIdByName(sheetName)!;
  const elements = letters.map(letter => helpers.toCartesian(`${letter}1`).col).sort((a, b) => a - b);
  const refused = applyCommands(workbook.model, [
    { type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName, dimension: 'COL', elements },
  ]);
  if (refused.length > 0) throw new Error(`The engine refused ${refused[0]!.type}.`);
}

/** So many rows into each of the long sheets. */
function typeRows(workbook: Workbook, sheets: readonly TemplateId[], rows: number): void {
  const commands = sheets.flatMap(id => typing(workbook, id, rows));
  const refused = applyCommands(workbook.model, commands);
  if (refused.length > 0) throw new Error(`The engine refused ${refused[0]!.type}.`);
}

function typing(workbook: Workbook, id: TemplateId, rows: number): readonly WorkbookCommand[] {
  const columns = TYPED[id];
  if (columns === undefined) return [];
  const sheetName = titleIn('en', id);
  const sheetId = workbook.model.getters.getSheetIdByName(sheetName)!;
  const blocks = Object.entries(columns).map(([key, cell]) => ({
    kind: 'contents' as const,
    ...helpers.toCartesian(cellAt(workbook, sheetName, key, 0)),
    grid: Array.from({ length: rows }, (_, row) => [cell(row)]),
  }));
  // After the second row: whatever names the rows grows with them.
  const base = blocks[0]!.row + 1;
  const quantity = rows + SPARE_ROWS;
  return [
    { type: 'ADD_COLUMNS_ROWS', sheetId, sheetName, dimension: 'ROW', base, position: 'after', quantity },
    { type: 'WRITE_CELLS', sheetId, blocks },
  ];
}

function refuseOtherNumbers(one: Workbook, other: Workbook): void {
  const clients = titleIn('en', 'clients');
  // Not the stage: by now it goes by the gap that a client's own purchases and all others' let expect.
  for (const key of ['revenueShare', 'value', 'direct', 'chain', 'received', 'due', 'quadrant']) {
    for (const row of [0, 6, 99]) {
      const [was, is] = [one, other].map(workbook => workbook.cell(clients, cellAt(workbook, clients, key, row)));
      if (was !== is) throw new Error(`${key} of client ${row} is ${is} now and was ${was}.`);
    }
  }
}

function timeOf({ model }: Workbook): number {
  const before = process.cpuUsage();
  model.dispatch('EVALUATE_CELLS');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function client(row: number): string {
  return `Client ${row}`;
}

function salesperson(row: number): string {
  return ['Anna', 'Jan', 'Ewa'][row % 3]!;
}
