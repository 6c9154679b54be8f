import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { templateTexts } from '../../src/i18n/templates';
import { formerTexts } from '../../src/i18n/templates/former';
import type { TemplateText } from '../../src/i18n/templates/TemplateTexts';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions, WorkbookSnapshot } from '../../src/workbook/workbook';
import { FEW_ROWS, smallFiles } from '../faults/smallFiles';

/** A workbook as version 0.1.0 left it, with what people typed into every table (made by makeFormer.ts). */
function formerSnapshot(language: 'en' | 'pl'): WorkbookSnapshot {
  const file = join(import.meta.dirname, `former-${language}.json.gz`);
  return JSON.parse(gunzipSync(readFileSync(file)).toString()) as WorkbookSnapshot;
}

/** The same, opened with the present add-on. */
export function openFormer(language: 'en' | 'pl', options: Partial<WorkbookOptions> = {}): Workbook {
  return createWorkbook({
    files: smallFiles(),
    snapshot: formerSnapshot(language),
    newSheetRows: FEW_ROWS,
    ...options,
  });
}

/** What a sheet is called in that language: one that was there before has kept its name. */
export function titleIn(language: 'en' | 'pl', id: string): string {
  const title = `${id}.title` as TemplateText;
  return formerTexts[language][title]?.[0] ?? templateTexts[language][title];
}

export function deleteSheets({ model }: Workbook, names: readonly string[]): void {
  for (const name of names) {
    const sheetId = model.getters.getSheetIds().find(id => model.getters.getSheetName(id) === name)!;
    model.dispatch('DELETE_SHEET', { sheetId, sheetName: name });
  }
}
