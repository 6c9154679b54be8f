import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook, type ServiceCall, type WorkbookSnapshot } from '../../src/local/workbook';
import { callServer } from './callServer';
import { builtFiles, openText } from './openFile';
import { ORDERS, recognisedOrders } from './orders';

/** Every so many calls one fails: all of them in turn would take minutes. */
const STEP = 9;
/** In the person's language, unless even that cannot be asked for. */
const FAILED = /^(Arkusze Google nie odpowiedziały do końca|Google Sheets did not answer in full)\./;

let before: WorkbookSnapshot;
let complete: string[];
let calls = 0;

/** What people see of the workbook: its sheets and what stands in the Clients sheet. */
function seen(workbook: ReturnType<typeof createWorkbook>): string[] {
  const { getters } = workbook.model;
  const names = getters.getSheetIds().map(id => getters.getSheetName(id));
  return [
    ...names,
    ...(names.includes('Klienci') ? ['A4', 'A5', 'G5', 'I5', 'I7'].map(a1 => workbook.display('Klienci', a1)) : []),
  ];
}

function open(snapshot: WorkbookSnapshot, intercept: (call: ServiceCall) => void = () => {}) {
  return createWorkbook({ files: builtFiles(), snapshot, intercept });
}

beforeAll(async () => {
  const workbook = await openText(ORDERS, 'pl_PL');
  before = workbook.snapshot();
  const counting = open(before, ({ index }) => {
    calls = index;
  });
  const source = recognisedOrders(counting);
  callServer(counting, 'createClients', { ...source, sheetName: null });
  complete = seen(counting);
});

describe.each(['once', 'for ever'] as const)('when a service call fails %s', kind => {
  it('the Clients sheet is there whole or not at all, the person gets a sentence, and a second run repairs', () => {
    const untouched = seen(open(before));
    expect(calls).toBeGreaterThan(60);
    for (let failing = 2; failing <= calls; failing += STEP) {
      let armed = false;
      const workbook = open(before, ({ index }) => {
        if (armed && (kind === 'once' ? index === failing : index >= failing)) {
          throw new Error('Service Spreadsheets failed while accessing document with id 1.');
        }
      });
      const source = recognisedOrders(workbook);
      armed = true;
      const outcome = workbook.run('createClients', [{ ...source, sheetName: null }]);
      armed = false;
      if (!outcome.ok) expect(outcome.error.message).toMatch(FAILED);
      const found = seen(workbook).filter(name => !name.endsWith('⏳'));
      expect([failing, [untouched, complete].some(state => JSON.stringify(state) === JSON.stringify(found))]).toEqual([
        ...[failing, true],
      ]);
      callServer(workbook, 'createClients', { ...source, sheetName: null });
      expect([failing, seen(workbook)]).toEqual([failing, complete]);
    }
  });
});
