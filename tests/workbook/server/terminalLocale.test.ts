import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { readFlags } from '../../../src/workbook/server/readFlags';
import { savedWorkbook } from '../../../src/workbook/server/savedWorkbook';
import { terminalLocale } from '../../../src/workbook/server/terminalLocale';
import { builtFiles } from '../../addon/openFile';

const folder = mkdtempSync(join(tmpdir(), 'polecam-locale-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = (...words: string[]) => terminalLocale(readFlags(words), folder);

it('the terminal speaks the language of the workbook that is kept, unless that is started over', () => {
  expect(asked()).toBe(terminalLocale(readFlags([]), join(folder, 'nothing')));
  savedWorkbook(folder).write(createWorkbook({ files: builtFiles(), locale: 'ru_RU', newSheetRows: 5 }).snapshot());
  expect([asked(), asked('--wrong')]).toEqual(['ru_RU', 'ru_RU']);
  expect(savedWorkbook(folder).read()).toMatchObject({ name: 'Polecam' });
  const fresh = asked('--fresh');
  writeFileSync(join(folder, 'workbook.json'), 'broken');
  expect(asked()).toBe(fresh);
});
