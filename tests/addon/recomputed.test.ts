import { expect, it } from 'vitest';
import { callsByName, formulaCalls } from '../../bench/formulaCalls';
import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { callServer } from './callServer';
import { builtFiles, FEW_ROWS } from './openFile';

/** Google waits about half a second for each, and does thirty at once for one person. */
const MOST_OF_ONE_SETTING = 15;
const MOST_AT_ONCE = 30;

it('one change of the Settings computes few formulas of the add-on anew, and all sheets have less than run at once', () => {
  const workbook = createWorkbook({ files: builtFiles(), locale: 'en_US', newSheetRows: FEW_ROWS });
  callServer(workbook, 'addSheets', { sheets: Object.keys(templates) as TemplateId[] });
  expect(formulaCalls(workbook).length).toBeLessThan(MOST_AT_ONCE);
  const bySetting = callsByName(workbook, 'POLECAM_SETTINGS_');
  for (const [name, calls] of bySetting) expect(calls.length, name).toBeLessThanOrEqual(MOST_OF_ONE_SETTING);
  const namesOf = (setting: string) => bySetting.get(`POLECAM_SETTINGS_${setting}`)!.map(({ name }) => name);
  expect(namesOf('PASS_UP')).toEqual(['REFERRAL_CREDIT']);
  expect(new Set(namesOf('CONFIDENCE'))).toEqual(
    new Set(['REFERRAL_CHANCE', 'REFERRAL_OUTLOOK', 'REFERRAL_FORECAST', 'REFERRAL_PACE']),
  );
  // By way of other formulas too: the chance of a referral counts in the plan, and in what its years come to.
  expect(namesOf('CONTACT1')).toContain('REFERRAL_VALUE');
}, 240_000);
