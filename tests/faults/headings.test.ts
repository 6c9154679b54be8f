import { expect, it } from 'vitest';
import type { Answered } from '../../src/contract/Answered';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { applyCommands } from '../../src/workbook/engine/applyCommands';
import type { ServiceCall, Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { inFull } from '../inFull';
import type { Action } from './Action';
import { isHistory } from './historyFaults';
import { imageOf } from './imageOf';
import { mendActions } from './mendActions';
import { FEW_ROWS, smallFiles } from './smallFiles';
import { sourceActions } from './sourceActions';

/** So many moments of each action, in the part in which it is written. */
const SAMPLES = 8;

const called = (actions: readonly Action[], what: string, sheet: string) => ({
  ...actions.find(action => action.what === what)!,
  sheet,
});

/** What is written into headers, or known by its place alone, and the sheet on which a colleague is at work. */
const cases = [
  called(mendActions, 'what is in the way of formulas is moved', 'Klienci'),
  called(mendActions, 'formulas that are gone are put back', 'Klienci'),
  called(sourceActions, 'another workbook is collected from', 'Pliki handlowców'),
  called(sourceActions, 'a workbook is no longer collected from', 'Pliki handlowców'),
  {
    what: 'sheets are put into another language',
    method: 'addSheets',
    begin: () => {
      const workbook = createWorkbook({ files: smallFiles(), locale: 'pl_PL', newSheetRows: FEW_ROWS });
      callServer(workbook, 'addSheets', { sheets: ['coaching'] });
      const changes = [{ id: 'language', former: 'pl', value: 'ru' }];
      callServer(workbook, 'saveSettings', { changes });
      return { before: workbook.snapshot(), typed: [] };
    },
    request: () => ({ sheets: ['coaching' as const] }),
    sheet: 'Umiejętności',
  },
];

it.each(cases)('a row that comes above the headers is seen while $what', ({ method, begin, request, sheet }) => {
  const { before } = begin();
  let calls = 0;
  let come: { readonly at: number; readonly act: () => void } | undefined;
  const intercept = ({ index }: ServiceCall) => {
    calls = index;
    if (index !== come?.at) return;
    const { act } = come;
    come = undefined;
    act();
  };
  const open = () => createWorkbook({ files: smallFiles(), snapshot: before, newSheetRows: FEW_ROWS, intercept });
  const clean = open();
  const sent = request!(clean);
  const untouched = open();
  insertAbove(untouched, sheet);
  const asBefore = cellsOf(untouched);
  if (!clean.run(method, [sent]).ok) throw new Error('It fails where nobody meddles.');
  const made = calls;
  insertAbove(clean, sheet);
  const asDone = cellsOf(clean);
  expect(asDone).not.toEqual(asBefore);
  for (const at of moments(made)) {
    const workbook = open();
    come = { at, act: () => insertAbove(workbook, sheet) };
    const outcome = workbook.run(method, [sent]);
    come = undefined;
    const answer = outcome.ok ? (outcome.result as Answered<{ outcome?: string; mended?: number }>).answer : undefined;
    const isDone = answer !== undefined && answer.outcome !== 'changedMeanwhile' && answer.mended !== 0;
    expect({ at, cells: cellsOf(workbook) }).toEqual({ at, cells: isDone ? asDone : asBefore });
  }
});

function moments(calls: number): number[] {
  const first = Math.floor(calls * 0.3);
  const all = Array.from({ length: calls - first }, (_, i) => first + 1 + i);
  return inFull ? all : all.filter((_, i) => i % Math.ceil(all.length / SAMPLES) === 0);
}

function insertAbove(workbook: Workbook, sheetName: string): void {
  const sheetId = workbook.model.getters.getSheetIdByName(sheetName)!;
  const [refused] = applyCommands(workbook.model, [
    {
      type: 'ADD_COLUMNS_ROWS',
      sheetId,
      sheetName,
      dimension: 'ROW',
      base: 0,
      quantity: 1,
      position: 'before',
    },
  ]);
  if (refused !== undefined) throw new Error(refused.reasons.join());
}

/** What all cells hold, by the names of their sheets. */
function cellsOf(workbook: Workbook): Readonly<Record<string, readonly string[]>> {
  const images = [...imageOf(workbook)].filter(([name]) => !isHistory(name));
  return Object.fromEntries(images.map(([name, { cells }]) => [name, cells]));
}
