import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Answered } from '../contract/Answered';
import type { WorkbookState } from '../contract/home';
import type { AddSourcesOutcome, Sources } from '../contract/sources';
import { PICTURED, type PicturedId } from '../docs/pictured';
import { pictureName } from '../docs/pictureName';
import type { Language } from '../i18n/language';
import { isColumn } from '../templates/sheetTemplate';
import { demoLinks } from '../workbook/demo/demoLinks';
import type { Workbook } from '../workbook/workbook';
import { hostDemo } from './hostDemo';

/** What the grid has beside and around the cells, and how much of a long sheet is shown. */
const EDGES = { width: 80, height: 280 };
const ROW = 23;
const GAP = 28;
const MOST = { width: 1500, rows: 12 };
/** Of a sheet whose charts stand below the first rows: as wide as a line of them, and down to the end of those. */
const PAGE = { widthOfChart: 590, rowsOfCharts: 13 };

/** Takes a picture of every sheet of the demo in one language. */
export async function takePictures(browser: Browser, folder: string, language: Language): Promise<void> {
  const host = await hostDemo(language);
  try {
    const { ours } = ask<WorkbookState>(host.workbook, 'openWorkbook');
    const sheets: Readonly<Record<PicturedId, PicturedSheet | null>> = {
      ...ours,
      sources: collect(host.workbook, language),
    };
    const context = await browser.newContext({ deviceScaleFactor: 1.5, locale: language });
    const page = await context.newPage();
    await page.goto(host.url);
    await page.waitForFunction('window.polecam !== undefined', undefined, { timeout: 60_000 });
    await page.addStyleTag({ content: ONLY_THE_GRID });
    for (const { id, columns, chartsFrom } of PICTURED) {
      const sheet = sheets[id];
      if (sheet === null) throw new Error(`The demo has no sheet ${id}.`);
      await page.locator('.o-sheet').getByText(sheet.sheetName, { exact: true }).click();
      await page.setViewportSize({
        width: Math.min(
          EDGES.width + columns.reduce((sum, column) => sum + (isColumn(column) ? column.width : GAP), 0),
          chartsFrom === undefined ? MOST.width : EDGES.width + chartsFrom.perLine * PAGE.widthOfChart,
        ),
        height:
          EDGES.height +
          ROW *
            (chartsFrom === undefined
              ? Math.min(Math.max(sheet.rows, 5), MOST.rows)
              : chartsFrom.row + PAGE.rowsOfCharts),
      });
      await page.mouse.move(0, 0);
      await page.evaluate(`(${cursorAside})()`);
      await page.waitForTimeout(700);
      await writeFile(join(folder, pictureName(language, id)), await page.screenshot());
    }
    await context.close();
  } finally {
    await host.close();
  }
}

type PicturedSheet = Pick<NonNullable<Sources['sheet']>, 'sheetName' | 'rows'>;

/** From the workbooks of the demo's salespeople. */
function collect(workbook: Workbook, language: Language): PicturedSheet | null {
  const links = demoLinks(language);
  const { sheet } = ask<AddSourcesOutcome>(workbook, 'addSources', { sources: links }).sources;
  for (const { id } of links) workbook.allowImport(id);
  return sheet;
}

/** Asks the add-on as its sidebar does. */
function ask<Answer>(workbook: Workbook, functionName: string, ...request: object[]): Answer {
  const outcome = workbook.run(functionName, request);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return (outcome.result as Answered<Answer>).answer;
}

/** The page's own frame stays out of the picture: in Google Sheets it is Google's. */
const ONLY_THE_GRID = `
  .strip, .o-selection-statistic { display: none !important }
  .o-spreadsheet-topbar-wrapper { height: 0; overflow: hidden }
  .desk { height: 100% !important }
`;

/** The cursor goes into the last cell, out of the picture. */
const cursorAside = `() => {
  const { model } = window.polecam;
  const sheetId = model.getters.getActiveSheetId();
  model.selection.selectCell(model.getters.getNumberCols(sheetId) - 1, model.getters.getNumberRows(sheetId) - 1);
  model.dispatch('SET_VIEWPORT_OFFSET', { offsetX: 0, offsetY: 0 });
}`;
