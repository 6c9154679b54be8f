import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import type { SheetPlan } from '../../templates/SheetPlan';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import type { Edit } from './Edit';
import type { OurLayout } from './findLayout';
import { retell } from './retell';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Makes the template's charts cover the rows there are now, in the present language, leaving place and looks. */
export function stretchCharts(
  edit: Edit,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  drawn: readonly Chart[],
  template: SheetTemplate<string>,
  plan: SheetPlan,
  { headerRow, columns }: OurLayout,
  rows: number,
  texts: TemplateTexts,
): void {
  const ranges = drawn.map(chart => chart.getRanges());
  for (const [i, { title, labels, values }] of template.charts.entries()) {
    const places = [labels, ...values].map(key => columns.get(key));
    const at = ranges.findIndex(
      of => of.length === places.length && of.every((range, r) => range.getColumn() === places[r]),
    );
    if (at < 0) continue;
    const chart = drawn[at]!;
    const { labels: planned, across, up } = plan.charts[i]!;
    const height = Math.min(planned.rows, rows - headerRow + 1);
    const told = String(chart.getOptions().get('title') ?? '');
    const words = retell([title], texts)(told);
    const covers = ranges[at]!.every(range => range.getNumRows() === height);
    if (covers && words === told) continue;
    const builder = chart.modify().clearRanges().setNumHeaders(1).setOption('title', words);
    if (words !== told && across !== '') builder.setOption('hAxis', { title: across });
    if (words !== told && up !== '') builder.setOption('vAxis', { title: up });
    for (const column of places) builder.addRange(sheet.getRange(headerRow, column!, height, 1));
    edit.undo(() => sheet.updateChart(chart.modify().build()));
    sheet.updateChart(builder.build());
  }
}
