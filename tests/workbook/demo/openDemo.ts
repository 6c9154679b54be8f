import { findLayout } from '../../../src/addon/book/findLayout';
import type { Language } from '../../../src/i18n/language';
import { templateTexts } from '../../../src/i18n/templates';
import { templates } from '../../../src/templates';
import type { TemplateId } from '../../../src/templates/sheetTemplate';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { demoSnapshot } from '../../../src/workbook/demo/demoSnapshot';
import type { Workbook, WorkbookSnapshot } from '../../../src/workbook/workbook';
import { builtFiles } from '../../addon/openFile';
import { CACHE_FOLDER } from '../../cacheFolder';

export const LOCALES = { en: 'en_US', pl: 'pl_PL', ru: 'ru_RU' } as const;

export type DemoRow = Readonly<Record<string, string | number | boolean>>;

/** The demo as it opens, and its cells by sheet, row and column key. */
export interface OpenedDemo {
  readonly workbook: Workbook;
  /** Rows of a list: those in which the column has something. */
  rows(id: TemplateId, column?: string): readonly DemoRow[];
  /** A cell above the headers. */
  figure(id: TemplateId, key: string): string | number | boolean;
  setting(id: string): string | number | boolean;
}

export function openDemo(language: Language): OpenedDemo {
  return demoIn(createWorkbook({ files: builtFiles(), snapshot: demoOf(language) }), language);
}

/** The demo, or a salesperson's own workbook, as the built add-on makes it: some seconds the first time, so not within a test. */
export function demoOf(language: Language, salesperson?: string): WorkbookSnapshot {
  return demoSnapshot({ files: builtFiles(), locale: LOCALES[language], cacheFolder: CACHE_FOLDER }, salesperson);
}

/** The same of any workbook with sheets of the demo. */
export function demoIn(workbook: Workbook, language: Language): OpenedDemo {
  const grids = new Map<TemplateId, (string | number | boolean)[][]>();
  const gridOf = (id: TemplateId) => {
    const grid = grids.get(id) ?? read(workbook, templateTexts[language][templates[id].title]);
    grids.set(id, grid);
    return grid;
  };
  const rows: OpenedDemo['rows'] = (id, column = templates[id].keyColumn ?? templates[id].columns[0]!.key) => {
    const grid = gridOf(id);
    const { headerRow, columns } = findLayout(grid)!;
    return grid
      .slice(headerRow)
      .map(line => Object.fromEntries([...columns].map(([key, place]) => [key, line[place - 1] ?? ''])))
      .filter(row => row[column] !== '' && row[column] !== undefined);
  };
  return {
    workbook,
    rows,
    figure: (id, key) => {
      const shown = templates[id].columns.filter(column => !('hidden' in column && column.hidden));
      const place = templates[id].summary!.findIndex(summary => summary.key === key);
      return gridOf(id)[3]![templates[id].columns.indexOf(shown[place]!)]!;
    },
    setting: id => rows('settings').find(row => row.id === id)!.value!,
  };
}

/** All cells of a sheet; days as their numbers. */
function read({ model: { getters } }: Workbook, name: string): (string | number | boolean)[][] {
  const sheetId = getters.getSheetIds().find(id => getters.getSheetName(id) === name)!;
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => {
      const { value } = getters.getEvaluatedCell({ sheetId, col, row });
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
    }),
  );
}
