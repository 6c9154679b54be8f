import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { DistFiles, Workbook } from '../../src/workbook/workbook';
import { fillRows } from '../templates/fillRows';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS } from './openFile';
import { typeSalespeople } from './typeSalespeople';

interface Wanted {
  readonly steps: boolean;
  readonly files?: DistFiles;
}

/** A workbook of Anna, Jan and Ewa: their clients and referrals, and next steps on other sheets where wanted. */
export function teamWorkbook({ steps, files = builtFiles() }: Wanted): Workbook {
  const workbook = createWorkbook({ files, newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', {
    sheets: ['clients', 'referrals', ...(steps ? (['scorecard', 'keeping'] as const) : [])],
  });
  typeSalespeople(workbook, 'en', ['Anna', 'Jan', 'Ewa']);
  fillRows(workbook, 'Clients', 'clients', [
    { client: 'Alfa', salesperson: 'Anna', purchases: 4, minimum: 3, nextStep: 'Call about the pump' },
    { client: 'Beta', salesperson: 'Jan', purchases: 1, minimum: 1 },
    { client: 'Gamma', salesperson: 'anna', purchases: 2, minimum: 5, lastAsked: '2026-02-03' },
    { client: 'Delta', purchases: 1 },
    { client: 'Epsilon', salesperson: 'Anna', purchases: 1, minimum: 0 },
  ]);
  fillRows(workbook, 'Referrals', 'referrals', [
    {
      date: '2026-01-05',
      from: 'Alfa',
      prospect: 'Omega',
      salesperson: 'Anna',
      stage: 'Meeting',
      stageDate: '2026-01-20',
    },
    {
      date: '2026-01-06',
      from: 'Beta',
      prospect: 'Sigma',
      salesperson: 'Jan',
      stage: 'Received',
      stageDate: '2026-01-06',
    },
    { date: '2026-01-07', from: 'Alfa', prospect: 'Tau', salesperson: 'Anna', stage: 'Deal', stageDate: '2026-02-01' },
    {
      date: '2026-01-01',
      from: 'Gamma',
      prospect: 'Rho',
      salesperson: 'Anna',
      stage: 'Contacted',
      stageDate: '2026-01-02',
    },
    { date: '2026-01-09', from: 'Gamma', salesperson: 'Anna' },
    {
      date: '2026-01-10',
      from: 'Gamma',
      prospect: 'Psi',
      salesperson: 'Anna',
      stage: 'No deal',
      stageDate: '2026-02-01',
    },
  ]);
  if (!steps) return workbook;
  fillRows(workbook, 'Scorecard', 'scorecard', [
    { client: 'Alfa', trait1: 3, action: 'Visit', who: 'Anna' },
    { client: 'Beta', trait1: 1, action: 'Call', who: 'Jan' },
  ]);
  fillRows(workbook, 'Keeping clients', 'keeping', [
    { lostDay: '2025-12-01', client: 'Zeta', nextStep: 'Write', owner: 'Anna' },
    { lostDay: '2025-11-01', client: 'Eta', nextStep: 'Write', owner: 'Anna', backDay: '2026-01-10' },
  ]);
  return workbook;
}
