import type { PrintOffer } from '../../../contract/print';
import { columnLetters } from '../../../templates/columnLetters';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** As Sheets makes rows: those that are higher or hidden are not asked for one by one. */
const ROW_HEIGHT = 21;
/** In pixels, of a chart that does not say: as large as we make any. */
const LARGEST = { width: 560, height: 640 } as const;

/**
 * How wide each column is and how far down it shows something, and where charts lie. Rows that stand ready, boxes
 * without a tick and what people have hidden are nothing.
 */
export function printFacts(sheet: Sheet): Pick<PrintOffer, 'columns' | 'charts'> {
  const values = sheet.getDataRange().getValues();
  const widths: number[] = [];
  const widthOf = (column: number): number => {
    widths[column] ??= sheet.isColumnHiddenByUser(column) ? 0 : sheet.getColumnWidth(column);
    return widths[column]!;
  };
  const charts = sheet.getCharts().map(chart => areaOf(chart, sheet, widthOf));
  const count = Math.max(values[0]!.length, ...charts.map(({ right }) => right));
  const columns = Array.from({ length: count }, (_, i) => {
    const width = widthOf(i + 1);
    let rows = width === 0 ? 0 : values.length;
    while (rows > 0 && isNothing(values[rows - 1]![i])) rows--;
    return { letters: columnLetters(i + 1), width, rows };
  });
  return { columns, charts };
}

/** A box without a tick is false, and a formula may answer nothing. */
function isNothing(cell: unknown): boolean {
  return cell === undefined || cell === '' || cell === false;
}

function areaOf(chart: Chart, sheet: Sheet, widthOf: (column: number) => number): PrintOffer['charts'][number] {
  const place = chart.getContainerInfo();
  const size = (side: keyof typeof LARGEST) => Number(chart.getOptions().get(side)) || LARGEST[side];
  const left = place.getAnchorColumn();
  let right = left;
  let rest = place.getOffsetX() + size('width') - widthOf(left);
  while (rest > 0 && right < sheet.getMaxColumns()) rest -= widthOf(++right);
  const rows = Math.ceil((place.getOffsetY() + size('height')) / ROW_HEIGHT);
  return { left, right, bottom: Math.min(place.getAnchorRow() + rows - 1, sheet.getMaxRows()) };
}
