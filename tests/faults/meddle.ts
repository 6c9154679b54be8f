import type { Answered } from '../../src/contract/Answered';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import { isColumn, TEMPLATE_IDS, type TemplateId } from '../../src/templates/sheetTemplate';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { applyCommands } from '../../src/workbook/engine/applyCommands';
import { helpers } from '../../src/workbook/engine/odoo';
import type { ServiceCall, Workbook } from '../../src/workbook/workbook';
import { cellAt, rowsOf } from '../addon/columnOf';
import { builtFiles } from '../addon/openFile';
import type { Meddling } from './Meddling';
import { FEW_ROWS, smallFiles } from './smallFiles';

/** What a colleague does between two service calls. */
export const EDITS = ['a row is inserted above', 'the first row is deleted', 'a cell is typed'] as const;
export type Edit = (typeof EDITS)[number];

export interface MeddleResult {
  /** Service calls of a run in which nobody meddles. */
  readonly calls: number;
  readonly tried: number;
  /** It said that nothing was changed. */
  readonly refused: number;
  /** Rows that are neither as they were nor as they were to become, each by the call before which the colleague came. */
  readonly wrong: readonly string[];
  /** The moments at which what the colleague typed was written over. */
  readonly lost: readonly string[];
}

const TYPED = 'TYPED';

/**
 * Does it again and again, a colleague coming before another service call each time, and looks whose cells were written:
 * all is as it was or as it was to be, beside the right names, and it is said which of both.
 */
export function meddle(action: Meddling, edit: Edit, pick: (calls: number) => readonly number[]): MeddleResult {
  const snapshot = action.begin();
  let calls: string[] = [];
  let come: { readonly at: number; readonly act: () => void } | undefined;
  const intercept = ({ index, service, method }: ServiceCall) => {
    calls.push(`${service}.${method}`);
    if (index !== come?.at) return;
    const { act } = come;
    come = undefined;
    act();
  };
  const files = action.rows === undefined ? smallFiles() : builtFiles();
  const open = () => createWorkbook({ files, snapshot, newSheetRows: FEW_ROWS, intercept });
  const { rows = FEW_ROWS } = action;
  const run = (workbook: Workbook, request: object, at?: number) => {
    const { act, seen, without } = colleague(workbook, action, edit);
    calls = [];
    come = at === undefined ? undefined : { at, act };
    const outcome = workbook.run(action.method, [request]);
    come = undefined;
    return { outcome, seen, without };
  };

  const clean = open();
  const request = action.request(clean);
  const ignored = edit === 'the first row is deleted' ? firstName(clean, action) : undefined;
  const lines = (workbook: Workbook) => linesOf(workbook, { rows, ignored });
  const before = lines(clean);
  const first = run(clean, request);
  if (!first.outcome.ok) throw new Error(first.outcome.error.message);
  const complete = lines(clean);
  const made = calls.length;
  const wrong: string[] = [];
  const lost: string[] = [];
  let [tried, refused] = [0, 0];
  for (const at of pick(made)) {
    tried++;
    const workbook = open();
    const { outcome, seen, without } = run(workbook, request, at);
    const where = `call ${at}, ${calls[at - 1]}`;
    const said = outcome.ok ? (outcome.result as Answered<{ outcome?: string }>).answer.outcome : undefined;
    const isDone = outcome.ok && said !== 'changedMeanwhile' && said !== 'touched';
    if (!isDone) refused++;
    const all = lines(workbook);
    const isLost = edit === 'a cell is typed' && !all.some(line => line.includes(TYPED));
    if (isLost) lost.push(where);
    // Below the last row it may have got company.
    const left = without ? withoutTyped(all) : all;
    const wanted = seen(isDone ? complete : before);
    const odd = left.filter(line => !wanted.includes(line));
    const gone = wanted.filter(line => !left.includes(line));
    if (!isLost && (odd.length > 0 || gone.length > 0 || left.length !== wanted.length)) {
      wrong.push(
        `${where}, said ${outcome.ok ? JSON.stringify(outcome.result).slice(0, 60) : outcome.error.message}: ${JSON.stringify(odd.slice(0, 2))} instead of ${JSON.stringify(gone.slice(0, 2))}`,
      );
    }
  }
  return { calls: made, tried, refused, wrong, lost };
}

/** What they do, and how the lines of the sheets look then that they have touched. */
function colleague(workbook: Workbook, { id, name, typesInto, rows = FEW_ROWS }: Meddling, edit: Edit) {
  const sheetName = sheetOf(workbook, id)!;
  const sheetId = workbook.model.getters.getSheetIdByName(sheetName)!;
  const top = () => helpers.toCartesian(cellAt(workbook, sheetName, name, 0)).row;
  if (edit === 'a row is inserted above') {
    return {
      act: () =>
        must(workbook, {
          type: 'ADD_COLUMNS_ROWS',
          sheetId,
          sheetName,
          dimension: 'ROW',
          base: top(),
          quantity: 1,
          position: 'before',
        }),
      seen: same,
      without: false,
    };
  }
  if (edit === 'the first row is deleted') {
    return {
      act: () =>
        must(workbook, { type: 'REMOVE_COLUMNS_ROWS', sheetId, sheetName, dimension: 'ROW', elements: [top()] }),
      seen: same,
      without: false,
    };
  }
  const names = rowsOf(workbook, sheetName, [name], rows).flat().map(String);
  const isFree = typesInto.row === 'the first free one';
  const row = isFree ? names.findLastIndex(text => text !== '') + 1 : names.indexOf(typesInto.row);
  return {
    act: () => workbook.type(sheetName, cellAt(workbook, sheetName, typesInto.key, row), TYPED),
    // Beside which name it stands then, and that nothing else is another.
    seen: (lines: readonly string[]) =>
      lines.map(line => {
        const cells = JSON.parse(line) as Record<string, unknown>;
        const isTheirs = !isFree && cells.sheet === id && cells[name] === typesInto.row;
        return isTheirs ? lineOf(id, { ...cells, [typesInto.key]: TYPED }) : line;
      }),
    without: isFree,
  };
}

function withoutTyped(lines: readonly string[]): string[] {
  return lines.flatMap(line => {
    const { sheet, ...cells } = JSON.parse(line) as Record<string, unknown>;
    const rest = Object.entries(cells).filter(([, cell]) => cell !== TYPED);
    return rest.length === 0 ? [] : [lineOf(sheet as TemplateId, Object.fromEntries(rest))];
  });
}

const same = (lines: readonly string[]) => lines;

function must(workbook: Workbook, command: Parameters<typeof applyCommands>[1][number]): void {
  const [refused] = applyCommands(workbook.model, [command]);
  if (refused !== undefined) throw new Error(`${refused.type}: ${refused.reasons.join()}`);
}

function firstName(workbook: Workbook, { id, name }: Meddling): string {
  return String(rowsOf(workbook, sheetOf(workbook, id)!, [name], 1)[0]![0]);
}

interface Looked {
  readonly rows: number;
  readonly ignored: string | undefined;
}

/** What people and the add-on have typed into our sheets, row by row, wherever the rows are; those of one name left out. */
function linesOf(workbook: Workbook, { rows, ignored }: Looked): string[] {
  return TEMPLATE_IDS.flatMap(id => {
    const sheet = sheetOf(workbook, id);
    if (sheet === undefined || id === 'lists') return [];
    const keys = templates[id].columns
      .filter(isColumn)
      .flatMap(({ key, filledBy }) => (filledBy === 'formula' ? [] : [key]));
    const begun = templates[id].start?.length ?? 0;
    return rowsOf(workbook, sheet, keys, Math.max(rows, begun) + 5).flatMap(row => {
      const cells = Object.fromEntries(keys.map((key, i) => [key, row[i]]));
      const isEmpty = row.every(cell => cell === '' || cell === false || cell === null);
      return isEmpty || (ignored !== undefined && row.includes(ignored)) ? [] : [lineOf(id, cells)];
    });
  }).sort();
}

function lineOf(id: TemplateId, cells: Readonly<Record<string, unknown>>): string {
  const filled = Object.entries<unknown>({ ...cells, sheet: id }).filter(
    ([, cell]) => cell !== '' && cell !== false && cell !== null,
  );
  return JSON.stringify(Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function sheetOf(workbook: Workbook, id: TemplateId): string | undefined {
  const names = Object.values(templateTexts).map(texts => texts[templates[id].title]);
  const { getters } = workbook.model;
  return getters
    .getSheetIds()
    .map(sheet => getters.getSheetName(sheet))
    .find(name => names.includes(name));
}
