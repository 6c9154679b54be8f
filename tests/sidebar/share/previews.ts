import type { SharePreview, SheetToShare } from '../../../src/contract/share';

const sheet = (sheetId: number, sheetName: string, counts: Partial<SheetToShare>): SheetToShare => ({
  sheetId,
  sheetName,
  active: false,
  native: 0,
  values: 0,
  left: 0,
  kept: 0,
  ...counts,
});

export const nothingToShare: SharePreview = { sheets: [] };

export const unsharedSheets: SharePreview = {
  sheets: [
    sheet(1, 'Clients', { active: true, native: 2, values: 4, left: 1 }),
    sheet(2, 'Scorecard', { native: 1, values: 1 }),
  ],
};

export const sharedSheets: SharePreview = {
  sheets: [sheet(1, 'Clients', { active: true, kept: 6 }), sheet(2, 'Scorecard', { kept: 2 })],
};
