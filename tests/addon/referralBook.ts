import type { NewReferral } from '../../src/contract/referrals';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions, WorkbookSnapshot } from '../../src/workbook/workbook';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS, openText } from './openFile';
import { clientsRequest } from './orders';

/** Alfa buys month after month, Beta bought twice, Gamma once, Omega long ago. */
const LINES = [
  ...['2025-03', '2025-05', '2025-07', '2025-09', '2025-11', '2026-01'].map(month => `${month}-10;Alfa;1000;200`),
  ...['2023-03-10', '2023-04-10', '2023-05-10', '2023-06-10'].map(day => `${day};Omega;5000;900`),
  '2025-12-01;=Beta;500;100',
  '2026-01-05;=Beta;500;100',
  '2026-01-07;Gamma;900;90',
];
/** By day, as orders are: in no order, days before the thirteenth alone could be read two ways. */
const ORDERS = ['Data;Klient;Kwota;Zysk', ...LINES.sort()].join('\n');

/** A referral as the panel sends it: one chance is the person's own. */
export const REFERRAL: NewReferral = {
  day: '2026-01-20',
  from: 'Alfa',
  prospect: 'Nowak i Syn',
  salesperson: 'Ewa',
  quality: 4,
  chances: { listen: null, contact: null, conversion: 0.3 },
  expectedProfit: null,
  person: '',
  nextStep: '',
  stepDay: null,
};

/** Polish clients and settings that reckon on 31 January 2026; no log yet. */
export async function clientsOfJanuary(): Promise<WorkbookSnapshot> {
  const workbook = await openText(ORDERS, 'pl_PL');
  callServer(workbook, 'createClients', clientsRequest(workbook));
  const rows = Array.from({ length: 40 }, (_, i) => i + 1);
  workbook.type('Ustawienia', `D${rows.find(row => workbook.cell('Ustawienia', `A${row}`) === 'today')}`, '2026-01-31');
  return workbook.snapshot();
}

/** Opens it again; a fresh copy every time. */
export function reopen(snapshot: WorkbookSnapshot, options: Partial<WorkbookOptions> = {}): Workbook {
  return createWorkbook({ files: builtFiles(), snapshot, newSheetRows: FEW_ROWS, ...options });
}

/** The model's id of a sheet. */
export function sheetIdOf(workbook: Workbook, name: string): string {
  const { getters } = workbook.model;
  return getters.getSheetIds().find(id => getters.getSheetName(id) === name)!;
}

/** What cells of one row show, by their column letters. */
export function shown(workbook: Workbook, sheet: string, row: number, letters: string): string[] {
  return letters.split('').map(letter => workbook.display(sheet, `${letter}${row}`));
}
