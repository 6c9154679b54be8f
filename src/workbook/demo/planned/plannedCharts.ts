import type { WorkbookData } from '@odoo/o-spreadsheet';
import { PALETTE } from '../../../addon/book/fill/palette';
import type { PlannedChart, SheetPlan } from '../../../templates/SheetPlan';
import { zoneOf } from './zoneOf';

type Figure = WorkbookData['sheets'][number]['figures'][number];

/** The charts at the right of the columns, one below the other. */
export function plannedCharts({ charts, headerRow, columns }: SheetPlan, newId: () => string): readonly Figure[] {
  let row = headerRow;
  return charts.map(chart => {
    const chartId = newId();
    const height = chart.kind === 'bar' ? Math.max(260, 90 + HEIGHT_OF_BAR * chart.labels.rows) : HEIGHT;
    const place = { col: columns + 1, row, offset: { x: 0, y: 0 }, width: WIDTH, height };
    row += Math.ceil(height / ROW_HEIGHT) + 1;
    return { id: `figure ${chartId}`, tag: 'chart', ...place, data: { ...definitionOf(chart), chartId } };
  });
}

const WIDTH = 560;
const HEIGHT = 340;
const HEIGHT_OF_BAR = 26;
const ROW_HEIGHT = 21;
const COLORS = [PALETTE.teal, PALETTE.amber, PALETTE.quiet];

const SHAPES = {
  bar: { type: 'bar', horizontal: true, stacked: false },
  column: { type: 'bar', stacked: false },
  line: { type: 'line', stacked: false, cumulative: false, labelsAsText: false },
  scatter: { type: 'scatter', labelsAsText: false },
  combo: { type: 'combo' },
};

/** One series needs no legend; a combination draws the last one as a line. */
function definitionOf({ title, kind, labels, values, across, up, secondAxis }: PlannedChart): object {
  const last = values.length - 1;
  const styleOf = (i: number) => ({
    backgroundColor: COLORS[i % COLORS.length]!,
    ...(kind === 'combo' && { type: i === last ? 'line' : 'bar' }),
    ...(kind === 'combo' && secondAxis && i === last && { yAxisId: 'y1' }),
  });
  const axes = {
    ...(across !== '' && { x: { title: { text: across } } }),
    ...(up !== '' && { y: { title: { text: up } } }),
  };
  return {
    ...SHAPES[kind],
    title: { text: title },
    legendPosition: values.length > 1 ? 'top' : 'none',
    aggregated: false,
    humanize: false,
    dataSetStyles: Object.fromEntries(values.map((_, i) => [String(i), styleOf(i)])),
    ...((across !== '' || up !== '') && { axesDesign: axes }),
    dataSource: {
      type: 'range',
      labelRange: zoneOf(labels),
      dataSets: values.map((cells, i) => ({ dataSetId: String(i), dataRange: zoneOf(cells) })),
      dataSetsHaveTitle: true,
    },
  };
}
