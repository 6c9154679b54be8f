import type { SheetPlan } from '../../templates/SheetPlan';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import type { OurLayout } from './ourSheets';

/** Makes the template's charts cover the rows there are now, leaving place and looks as people set them. */
export function stretchCharts(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  template: SheetTemplate,
  plan: SheetPlan,
  { headerRow, columns }: OurLayout,
): void {
  if (template.charts.length === 0) return;
  const drawn = sheet.getCharts();
  for (const [i, { labels, values }] of template.charts.entries()) {
    const places = [columns.get(labels), columns.get(values)];
    const rows = plan.charts[i]!.values.rows;
    const chart = drawn.find(candidate => {
      const ranges = candidate.getRanges();
      return ranges.length === 2 && ranges.every((range, r) => range.getColumn() === places[r]);
    });
    if (chart === undefined || chart.getRanges().every(range => range.getNumRows() === rows)) continue;
    const [labelCells, valueCells] = places.map(column => sheet.getRange(headerRow + 1, column!, rows, 1));
    sheet.updateChart(chart.modify().clearRanges().addRange(labelCells!).addRange(valueCells!).build());
  }
}
