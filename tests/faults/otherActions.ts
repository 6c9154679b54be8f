import { callServer } from '../addon/callServer';
import type { Action, Scene } from './Action';
import { firstFill, newWorkbook } from './scenes';
import { smallFiles } from './smallFiles';

/** A formula is tried out, and a sheet added from the menu. */
export const otherActions: readonly Action[] = [
  {
    what: 'an example is inserted',
    method: 'insertExample',
    begin,
    request: () => ({ name: 'IDEAL_GAPS' }),
    view: { activeSheetId: '0', activeRange: 'D5' },
  },
  {
    what: 'the example is shown',
    method: 'fillExampleFirm',
    begin: () => ({ before: newWorkbook(smallFiles()).snapshot(), typed: [] }),
  },
  {
    what: 'the example is removed',
    method: 'removeExampleFirm',
    begin: exampleScene,
    request: () => ({ seen: null }),
  },
  { what: 'a sheet is added from the menu', method: 'addIdealClient', begin: () => firstFill('idealClient') },
];

function begin(): Scene {
  const workbook = newWorkbook(smallFiles());
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  return { before: workbook.snapshot(), typed: [] };
}

function exampleScene(): Scene {
  const workbook = newWorkbook(smallFiles());
  callServer(workbook, 'fillExampleFirm');
  return { before: workbook.snapshot(), typed: [] };
}
