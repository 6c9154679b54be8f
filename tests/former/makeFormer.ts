import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { cellAt } from '../addon/columnOf';
import { typedBefore, typedSettings, typedStart } from './typedBefore';

/**
 * Makes the workbooks of the former layout that the tests bring over: nine sheets as version 0.1.0 filled them at commit
 * 5eeeb31, with what people typed into every table. Needs the folder dist/ that is built at that commit:
 * npx tsx tests/former/makeFormer.ts FOLDER
 */
const [dist = ''] = process.argv.slice(2);
const files = Object.fromEntries(
  ['Code.js', 'Sidebar.html', 'appsscript.json'].map(name => [name, readFileSync(join(dist, name), 'utf8')]),
);
const code = files['Code.js']!.replace(/=300,(\w+)=100,/, '=40,$1=6,');

for (const [language, locale] of [
  ['en', 'en_US'],
  ['pl', 'pl_PL'],
] as const) {
  const workbook = createWorkbook({ files: { ...files, 'Code.js': code }, locale, newSheetRows: 40 });
  const typed = typedBefore(language);
  const ids = ['settings', ...Object.keys(typed).filter(id => id !== 'settings')];
  const sheets = new Map<string, string>();
  for (const id of ids) {
    const outcome = workbook.run('addSheets', [{ sheets: [id] }]);
    if (!outcome.ok) throw new Error(outcome.error.message);
    sheets.set(id, (outcome.result as { sheetName: string }[])[0]!.sheetName);
  }
  const type = (sheet: string, a1: string, content: string | number | boolean) =>
    workbook.type(sheet, a1, typedAs(content, locale));
  for (const [id, columns] of Object.entries(typed)) {
    for (const [key, cells] of Object.entries(columns)) {
      for (const [row, content] of cells.entries()) {
        if (content !== null) type(sheets.get(id)!, cellAt(workbook, sheets.get(id)!, key, row), content);
      }
    }
  }
  const settings = sheets.get('settings')!;
  for (const [id, value] of Object.entries(typedSettings)) {
    let row = 0;
    while (workbook.cell(settings, cellAt(workbook, settings, 'id', row)) !== id) row++;
    type(settings, cellAt(workbook, settings, 'value', row), value);
  }
  type(sheets.get('keeping')!, 'A4', typedStart);
  const snapshot = workbook.snapshot();
  const bytes = gzipSync(JSON.stringify(snapshot), { level: 9 });
  writeFileSync(join(import.meta.dirname, `former-${language}.json.gz`), bytes);
  console.log(
    language,
    bytes.length,
    workbook.model.getters.getSheetIds().map(id => workbook.model.getters.getSheetName(id)),
  );
}

function typedAs(content: string | number | boolean, locale: string): string {
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return locale === 'pl_PL' ? String(content).replace('.', ',') : String(content);
}
