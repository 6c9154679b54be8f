import type { PlannedChart, SheetPlan } from '../../../templates/SheetPlan';
import { rangeOf } from '../rangeOf';
import { PALETTE } from './palette';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const WIDTH = 560;
/** Between two side by side. */
const GAP = 23;
const HEIGHT = 290;
const HEIGHT_OF_BAR = 26;
const ROW_HEIGHT = 21;

/** Puts the plan's charts where it has them: at the right of its columns one below the other, or below the first rows. */
export function addCharts(sheet: Sheet, plan: SheetPlan): void {
  const { row: first, perLine } = plan.chartsFrom ?? { row: 0, perLine: 1 };
  const places = Array.from({ length: perLine }, (_, place) => placeOf(plan, place));
  let row = plan.headerRow + 1 + first;
  let lineHeight = 0;
  for (const [i, planned] of plan.charts.entries()) {
    const height = planned.kind === 'bar' ? Math.max(260, 90 + HEIGHT_OF_BAR * planned.labels.rows) : HEIGHT;
    const builder = ofKind(sheet.newChart(), planned);
    for (const cells of [planned.labels, ...planned.values]) builder.addRange(rangeOf(sheet, cells));
    for (const [option, value] of Object.entries(optionsOf(planned))) builder.setOption(option, value);
    const chart = builder
      .setNumHeaders(1)
      .setOption('width', WIDTH)
      .setOption('height', height)
      .setPosition(row, places[i % perLine]!.column, places[i % perLine]!.beside, 0)
      .build();
    sheet.insertChart(chart);
    lineHeight = Math.max(lineHeight, height);
    if ((i + 1) % perLine > 0) continue;
    row += Math.ceil(lineHeight / ROW_HEIGHT);
    lineHeight = 0;
  }
}

/** Where a chart of a line begins: in which column, and how far from its left edge, in pixels. */
function placeOf({ chartsFrom, columns, widths }: SheetPlan, place: number): { column: number; beside: number } {
  if (chartsFrom === undefined) return { column: columns + 2, beside: 0 };
  let column = 0;
  let beside = place * (WIDTH + GAP);
  while (column < widths.length - 1 && beside >= widths[column]!) beside -= widths[column++]!;
  return { column: column + 1, beside };
}

function ofKind(builder: Builder, { kind }: PlannedChart): Builder {
  switch (kind) {
    case 'bar':
      return builder.asBarChart() as unknown as Builder;
    case 'column':
      return builder.asColumnChart() as unknown as Builder;
    case 'line':
      return builder.asLineChart() as unknown as Builder;
    case 'scatter':
      return builder.asScatterChart() as unknown as Builder;
    case 'combo':
      return builder.asComboChart() as unknown as Builder;
  }
}

/** Options of Google's charts; what is one series needs no legend. */
function optionsOf({ title, kind, values, across, up, secondAxis }: PlannedChart): Record<string, unknown> {
  const colors = [PALETTE.teal, PALETTE.amber, PALETTE.quiet];
  const last = values.length - 1;
  return {
    title,
    legend: { position: values.length > 1 ? 'top' : 'none' },
    colors: values.map((_, i) => colors[i % colors.length]!),
    ...(across !== '' && { hAxis: { title: across } }),
    ...(up !== '' && { vAxis: { title: up } }),
    ...(kind === 'line' && { treatLabelsAsText: true }),
    ...(kind === 'combo' && {
      seriesType: 'bars',
      series: { [last]: { type: 'line', ...(secondAxis && { targetAxisIndex: 1 }) } },
    }),
  };
}
