import type { SheetPlan } from '../../templates/SheetPlan';
import { PALETTE } from '../palette';
import { rangeOf } from './rangeOf';

const WIDTH = 520;
const HEIGHT_OF_BAR = 26;

/** Puts the plan's charts at the right of its columns, one below the other. */
export function addCharts(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: SheetPlan): void {
  let row = plan.headerRow + 1;
  for (const { title, labels, values } of plan.charts) {
    const height = Math.max(260, 110 + HEIGHT_OF_BAR * values.rows);
    const chart = sheet
      .newChart()
      .asBarChart()
      .addRange(rangeOf(sheet, labels))
      .addRange(rangeOf(sheet, values))
      .setNumHeaders(0)
      .setPosition(row, plan.columns + 2, 0, 0)
      .setOption('title', title)
      .setOption('legend', { position: 'none' })
      .setOption('colors', [PALETTE.teal])
      .setOption('width', WIDTH)
      .setOption('height', height)
      .build();
    sheet.insertChart(chart);
    row += Math.ceil(height / 21) + 2;
  }
}
