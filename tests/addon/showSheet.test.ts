import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { fillRows } from '../templates/fillRows';
import { addressOf } from '../templates/readColumn';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS } from './openFile';

const open = () => {
  const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets: ['clients', 'referrals'] });
  return workbook;
};
/** Where the person stands after opening a sheet from Home. */
const shown = (workbook: ReturnType<typeof open>, id: 'clients' | 'referrals') => {
  const { sheetId } = callServer(workbook, 'openWorkbook').ours[id]!;
  const { effects } = workbook.run('showSheet', [{ sheetId }]) as {
    readonly effects: { readonly activated?: { readonly range: string | null } };
  };
  return effects.activated?.range;
};

describe('the log of referrals', () => {
  it('is opened at its newest row, wherever people have sorted it to', () => {
    const workbook = open();
    fillRows(workbook, 'Referrals', 'referrals', [
      { date: '2026-02-03', from: 'Alfa', prospect: 'Omega' },
      { date: '2026-03-05', from: 'Beta', prospect: 'Sigma' },
      { date: '2026-03-05', from: 'Beta', prospect: 'Tau' },
      { date: '2026-01-01', from: 'Beta', prospect: 'Rho' },
      { from: 'Beta', prospect: 'Psi' },
    ]);
    expect(shown(workbook, 'referrals')).toBe(addressOf('referrals', 'date', 2));
  });

  it('is opened at the first free row while it is empty', () => {
    const workbook = open();
    expect(shown(workbook, 'referrals')).toBe(addressOf('referrals', 'date', 0));
  });

  it('is opened at its last row where nobody has typed a date', () => {
    const workbook = open();
    fillRows(workbook, 'Referrals', 'referrals', [
      { from: 'Alfa', prospect: 'Omega' },
      { from: 'Beta', prospect: 'Sigma' },
    ]);
    expect(shown(workbook, 'referrals')).toBe(addressOf('referrals', 'date', 1));
  });
});
