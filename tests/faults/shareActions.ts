import type { ShareRequest } from '../../src/contract/share';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import type { Action, Scene } from './Action';
import { smallFiles } from './smallFiles';

const ALL: ShareRequest = { sheetId: null, way: 'native' };
const VALUES: ShareRequest = { sheetId: null, way: 'values' };
const second = (workbook: Workbook) =>
  callServer(workbook, 'previewShare').sheets.find(({ sheetName }) => sheetName === 'Drugi')!.sheetId;
const values = (workbook: Workbook): ShareRequest => ({ sheetId: second(workbook), way: 'values' });

/** Formulas are replaced for people without the add-on, and brought back. */
export const shareActions: readonly Action[] = [
  { what: 'formulas are replaced', method: 'prepareToShare', begin: () => begin(), request: () => ALL },
  { what: 'values replace formulas', method: 'prepareToShare', begin: () => begin(), request: () => VALUES },
  {
    what: 'values replace the other formulas',
    method: 'prepareToShare',
    begin: () => begin(workbook => ({ ...ALL, sheetId: first(workbook) })),
    request: values,
  },
  {
    what: 'a copy to share is made',
    method: 'copyToShare',
    begin: () => begin(),
    request: workbook => ({ sheetId: first(workbook), way: 'native' }),
  },
  {
    what: 'formulas are brought back',
    method: 'bringFormulasBack',
    begin: () => begin(() => ALL),
    request: () => ({ sheetId: null }),
  },
  {
    what: 'formulas of one sheet are brought back',
    method: 'bringFormulasBack',
    begin: () => begin(() => VALUES),
    request: workbook => ({ sheetId: second(workbook) }),
  },
];

function first(workbook: Workbook): number {
  return callServer(workbook, 'previewShare').sheets[0]!.sheetId;
}

/** Two sheets with formulas that Sheets knows too, and with those of which values stay. */
function begin(prepared?: (workbook: Workbook) => ShareRequest): Scene {
  const workbook = createWorkbook({ files: smallFiles(), locale: 'pl_PL', newSheetRows: 20 });
  workbook.model.dispatch('CREATE_SHEET', { sheetId: 'second', name: 'Drugi', position: 1, rows: 20, cols: 8 });
  const columns = { A: ['Ala', 'Ola', 'Ela'], B: ['', 'Ala', 'Zoe'], C: ['100', '200', '300'] };
  for (const sheetId of workbook.model.getters.getSheetIds()) {
    const name = workbook.model.getters.getSheetName(sheetId);
    for (const [column, cells] of Object.entries(columns)) {
      for (const [row, cell] of cells.entries()) workbook.type(name, `${column}${row + 1}`, cell);
    }
    workbook.type(name, 'E1', '=REFERRAL_CHECK(A1:A3;B1:B3)');
    workbook.type(name, 'F1', '=ARRAYFORMULA(CLIENT_VALUE(C1:C3;1/2))');
    workbook.type(name, 'G1', '=REFERRAL_CREDIT(A1:A3;B1:B3;C1:C3)');
  }
  if (prepared !== undefined) callServer(workbook, 'prepareToShare', prepared(workbook));
  return { before: workbook.snapshot(), typed: [] };
}
