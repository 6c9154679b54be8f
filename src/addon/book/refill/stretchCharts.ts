import type { Edit } from '../Edit';
import { UPKEEP } from '../takeBack/upkeep';
import type { GrownSheet } from './GrownSheet';
import { retell } from './retell';

/** Makes the template's charts cover the rows there are now, in the present language, leaving place and looks. */
export function stretchCharts(edit: Edit, grown: GrownSheet): void {
  const { sheet, template, texts, plan, content, height, pictures } = grown;
  const { headerRow, columns } = content.layout;
  const ranges = pictures.charts.map(chart => chart.getRanges());
  for (const [i, { title, labels, values }] of template.charts.entries()) {
    const places = [labels, ...values].map(key => columns.get(key));
    const at = ranges.findIndex(
      of => of.length === places.length && of.every((range, r) => range.getColumn() === places[r]),
    );
    if (at < 0) continue;
    const chart = pictures.charts[at]!;
    const { labels: planned, across, up } = plan.charts[i]!;
    const rows = Math.min(planned.rows, height - headerRow + 1);
    const former = String(chart.getOptions().get('title') ?? '');
    const words = retell([title], texts)(former);
    const covers = ranges[at]!.every(range => range.getNumRows() === rows);
    if (covers && words === former) continue;
    const builder = chart.modify().clearRanges().setNumHeaders(1).setOption('title', words);
    if (words !== former && across !== '') builder.setOption('hAxis', { title: across });
    if (words !== former && up !== '') builder.setOption('vAxis', { title: up });
    for (const column of places) builder.addRange(sheet.getRange(headerRow, column!, rows, 1));
    edit.undo(() => sheet.updateChart(chart.modify().build()), UPKEEP);
    sheet.updateChart(builder.build());
  }
}
