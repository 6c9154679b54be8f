import type { SheetPlan } from '../../templates/SheetPlan';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import type { OurLayout } from './findLayout';

/** Makes the template's charts cover the rows there are now, in the present language, leaving place and looks. */
export function stretchCharts(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  template: SheetTemplate,
  plan: SheetPlan,
  { headerRow, columns }: OurLayout,
  translate: (text: string) => string,
): void {
  if (template.charts.length === 0) return;
  const drawn = sheet.getCharts();
  for (const [i, { labels, values }] of template.charts.entries()) {
    const places = [labels, ...values].map(key => columns.get(key));
    const { rows } = plan.charts[i]!.labels;
    const chart = drawn.find(candidate => {
      const ranges = candidate.getRanges();
      return ranges.length === places.length && ranges.every((range, r) => range.getColumn() === places[r]);
    });
    if (chart === undefined) continue;
    const title = String(chart.getOptions().get('title') ?? '');
    const covers = chart.getRanges().every(range => range.getNumRows() === rows);
    if (covers && translate(title) === title) continue;
    const builder = chart.modify().clearRanges().setOption('title', translate(title));
    for (const column of places) builder.addRange(sheet.getRange(headerRow, column!, rows, 1));
    sheet.updateChart(builder.build());
  }
}
