import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { settings } from '../../src/templates/settings';
import { startRows } from '../../src/templates/startRows';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { callServer } from '../addon/callServer';
import { builtFiles, FEW_ROWS } from '../addon/openFile';
import { addressOf } from './readColumn';
import { settingCell } from './settingCell';

const LOCALES = { en: 'en_US', pl: 'pl_PL', ru: 'ru_RU' } as const;

describe.each(LANGUAGES)('Settings in %s', language => {
  const texts = templateTexts[language];
  const rows = startRows(settings, texts, 46_204);

  it('have a text for every setting, source and entry', () => {
    expect(rows.flatMap(row => Object.entries(row).filter(([, cell]) => cell === undefined))).toEqual([]);
    for (const { id, setting, source, value } of rows) {
      expect([id, typeof setting, typeof source]).toEqual([id, 'string', 'string']);
      expect(value).toBeDefined();
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('name the kinds of clients in words that the formula takes', () => {
    const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: LOCALES[language] });
    callServer(workbook, 'addSheets', { sheets: ['settings'] });
    const sheet = texts['settings.title'];
    const below = addressOf('settings', 'value', rows.length + 5);
    const shares = (['existing', 'new'] as const).map(kind => {
      workbook.type(sheet, below, `=TIME_SHARE(80%;"${texts[`settings.kinds.${kind}`]}")`);
      return workbook.cell(sheet, below);
    });
    expect(shares).toEqual([0.8 / 2, 0.8 * 0.75]);
  });
});

it('the norms stand as article 001 gives them', () => {
  const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  const shown = (id: string) => workbook.display('Settings', settingCell(workbook, 'Settings', id));
  expect(['meetingsNorm', 'referralsNorm', 'weekNorm', 'referralMeetingsNorm', 'dealsNorm'].map(shown)).toEqual([
    '5',
    '5',
    '10',
    '10',
    '1',
  ]);
  expect(['growthLow', 'hoursStep'].map(shown)).toEqual(['20.0%', '0.5']);
});

it('a good referral brings about the one deal in ten that article 001 expects', () => {
  const rows = startRows(settings, templateTexts.en, 0);
  const chance = ['listen4', 'contact4', 'conversion4'].reduce((product, key) => {
    const { value } = rows.find(({ id }) => id === key)!;
    return product * (value as { number: number }).number;
  }, 1);
  expect(chance).toBeCloseTo(0.1, 2);
});

it('what a person changed stays, and every other sheet reckons with it at once', () => {
  const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'en_US' });
  callServer(workbook, 'addSheets', { sheets: ['clients'] });
  workbook.type('Clients', addressOf('clients', 'client', 0), 'Alfa');
  const due = () => workbook.cell('Clients', addressOf('clients', 'due', 0));
  expect(due()).toBe(2);
  workbook.type('Settings', settingCell(workbook, 'Settings', 'minimum'), '3');
  expect(due()).toBe(3);
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  expect(due()).toBe(3);
});
