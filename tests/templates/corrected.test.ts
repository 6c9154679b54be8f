import { expect, it } from 'vitest';
import { corrected } from '../../src/templates/corrected';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { callServer } from '../addon/callServer';
import { builtFiles, FEW_ROWS } from '../addon/openFile';
import { settingCell } from './settingCell';

/** The last two are what a formula says that has no chance to give. */
const CHANCES = [0.5, 0.2, 0.9, 0, 1, 1e-300, '=""', 'too few'];

/** The corrected chances below each other, by these two settings. */
function correctedBy(shift: string, slope: string) {
  const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  workbook.type('Settings', settingCell(workbook, 'Settings', 'chanceShift'), shift);
  workbook.type('Settings', settingCell(workbook, 'Settings', 'chanceSlope'), slope);
  for (const [row, chance] of CHANCES.entries()) workbook.type('Sheet1', `A${row + 1}`, String(chance));
  const formula = corrected(`A1:A${CHANCES.length}`).replace(
    /\[settings\.(\w+)\]/g,
    (_, id: string) => `Settings!${settingCell(workbook, 'Settings', id)}`,
  );
  workbook.type('Sheet1', 'B1', `=ARRAYFORMULA(${formula.replaceAll(';', ',')})`);
  return CHANCES.map((_, row) => workbook.cell('Sheet1', `B${row + 1}`));
}

it('a chance stays as it is by the settings of a new workbook', () => {
  expect(correctedBy('0', '1').map(cell => (typeof cell === 'number' ? +cell.toFixed(12) : cell))).toEqual([
    0.5,
    0.2,
    0.9,
    0,
    1,
    0,
    '',
    'too few',
  ]);
});

it('a chance is moved as its logarithm of odds is', () => {
  const cells = correctedBy('0.4', '0.5');
  const moved = (chance: number) => 1 / (1 + Math.exp(-(0.4 + 0.5 * Math.log(chance / (1 - chance)))));
  for (const row of [0, 1, 2]) expect(cells[row]).toBeCloseTo(moved(CHANCES[row] as number), 9);
  expect([cells[3], cells[4], cells[6], cells[7]]).toEqual([0, 1, '', 'too few']);
});

it('a chance too small to compute with is as good as none', () => {
  expect(correctedBy('0', '3')[5]).toBeCloseTo(0, 12);
});
