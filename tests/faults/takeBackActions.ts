import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import type { Action } from './Action';
import { keepingActions } from './keepingActions';
import { mendActions } from './mendActions';
import { orderActions } from './orderActions';
import { referralActions } from './referralActions';
import { sheetActions } from './sheetActions';
import { FEW_ROWS, smallFiles } from './smallFiles';
import { teamActions } from './teamActions';

/** One of each kind: cells, rows that come and go, sheets, formulas with what was in their way, headers. */
const TAKEN_BACK: readonly string[] = [
  'clients are filled',
  'clients who are gone lose their rows',
  'the first lost clients are listed',
  'a referral is added',
  'settings are saved',
  'a salesperson leaves',
  'overview is added',
  'what is in the way of formulas is moved',
  'a row of headers that is gone is put back',
];

/** What was done is taken back. */
export const takeBackActions: readonly Action[] = [
  ...orderActions,
  ...keepingActions,
  ...referralActions,
  ...teamActions,
  ...sheetActions,
  ...mendActions,
]
  .filter(({ what }) => TAKEN_BACK.includes(what))
  .map(action => ({
    what: `taken back: ${action.what}`,
    method: 'takeBack',
    begin: () => {
      const { before, typed } = action.begin();
      return { before: done(before, workbook => ({ ...action, request: action.request?.(workbook) })), typed };
    },
    request: newestDone,
  }));

/** What the first page sends to take back what was done last. */
export function newestDone(workbook: Workbook): { readonly id: string } {
  return { id: callServer(workbook, 'loadDone')[0]?.id ?? '' };
}

/** The workbook once that is done. */
export function done(
  snapshot: WorkbookSnapshot,
  of: (workbook: Workbook) => { readonly method: string; readonly request: object | undefined },
): WorkbookSnapshot {
  const workbook = createWorkbook({ files: smallFiles(), snapshot, newSheetRows: FEW_ROWS });
  const { method, request } = of(workbook);
  const outcome = workbook.run(method, request === undefined ? [] : [request]);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return workbook.snapshot();
}
