import type { ChartDefinition } from '../engine/odoo';
import type { Execution } from './Execution';
import { createChart, type EngineChart, rangesOf } from './embeddedChart';
import { newId } from './newId';
import type { Place } from './Place';
import { placeInside } from './placeInside';
import { placeOf } from './placeOf';
import { rangeData } from './rangeData';
import { service } from './service';
import { ServiceError } from './serviceError';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Sheet.newChart(), or modify() of a chart. The first range is the labels, as Google takes it. */
export function createChartBuilder(execution: Execution, sheetId: string, from?: EngineChart): Builder {
  let type: keyof typeof SHAPES = 'COLUMN';
  let shape: Readonly<Record<string, unknown>> | null = from ? { ...from.definition } : null;
  let places: Place[] = from ? rangesOf(from).map(range => placeOf(execution.read(), sheetId, range)) : [];
  let corner = { column: from?.column ?? 0, row: from?.row ?? 0, offset: from?.offset ?? { x: 0, y: 0 } };
  let headers = from === undefined || hasHeaders(from) ? 1 : 0;
  const options = new Map<string, unknown>();
  const as = (next: keyof typeof SHAPES): unknown => {
    type = next;
    shape = null;
    return builder;
  };
  const builder: Builder = service<Builder>(execution, 'EmbeddedChartBuilder', {
    asBarChart: () => as('BAR') as ReturnType<Builder['asBarChart']>,
    asColumnChart: () => as('COLUMN') as ReturnType<Builder['asColumnChart']>,
    asLineChart: () => as('LINE') as ReturnType<Builder['asLineChart']>,
    asScatterChart: () => as('SCATTER') as ReturnType<Builder['asScatterChart']>,
    asComboChart: () => as('COMBO') as ReturnType<Builder['asComboChart']>,
    setChartType: chartType => as(String(chartType) as keyof typeof SHAPES) as Builder,
    addRange: range => {
      places.push(placeInside(range));
      return builder;
    },
    clearRanges: () => {
      places = [];
      return builder;
    },
    setPosition: (row, column, x, y) => {
      corner = { column: column - 1, row: row - 1, offset: { x, y } };
      return builder;
    },
    setOption: (option: string, value: unknown) => {
      options.set(option, value);
      return builder;
    },
    setNumHeaders: count => {
      headers = count;
      return builder;
    },
    // Ranges here are always read by columns.
    setTransposeRowsAndColumns: () => builder,
    setMergeStrategy: () => builder,
    setHiddenDimensionStrategy: () => builder,
    build: () => {
      if (places.length === 0) throw new ServiceError('A chart needs at least one range.');
      const references = places.flatMap(columnsOf).map(place => {
        const { getters } = execution.model;
        return getters.getRangeString(getters.getRangeFromRangeData(rangeData(place)), sheetId);
      });
      const [labelRange = '', ...series] = references;
      const definition = {
        ...(shape ?? SHAPES[type] ?? SHAPES.COLUMN),
        ...look(options),
        dataSource: {
          type: 'range',
          labelRange,
          dataSets: (series.length > 0 ? series : references).map((dataRange, i) => ({
            dataRange,
            dataSetId: String(i),
          })),
          dataSetsHaveTitle: headers > 0,
        },
      };
      return chartOf(execution, {
        sheetId,
        id: from?.id ?? newId(),
        ...corner,
        width: Number(options.get('width') ?? from?.width ?? 600),
        height: Number(options.get('height') ?? from?.height ?? 371),
        // The engine checks the definition when the chart is inserted.
        definition: definition as unknown as ChartDefinition<string>,
      });
    },
  });
  return builder;
}

/** An EmbeddedChart that this builder can change. */
export function chartOf(execution: Execution, inside: EngineChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  return createChart(execution, inside, () => createChartBuilder(execution, inside.sheetId, inside));
}

const COMMON = { dataSetStyles: {}, legendPosition: 'top', title: { text: '' }, aggregated: false, humanize: false };
const SHAPES = {
  BAR: { ...COMMON, type: 'bar', horizontal: true, stacked: false },
  COLUMN: { ...COMMON, type: 'bar', stacked: false },
  LINE: { ...COMMON, type: 'line', stacked: false, cumulative: false, labelsAsText: false },
  SCATTER: { ...COMMON, type: 'scatter', labelsAsText: false },
  COMBO: { ...COMMON, type: 'combo' },
  PIE: { ...COMMON, type: 'pie' },
};

/** The options that the engine can draw; Google draws more. */
function look(options: ReadonlyMap<string, unknown>): object {
  const title = options.get('title');
  const legend =
    options.get('legend.position') ?? (options.get('legend') as { position?: unknown } | undefined)?.position;
  const stacked = options.get('isStacked');
  const colors = options.get('colors') as readonly string[] | undefined;
  const series = options.get('series') as Series | undefined;
  const asText = options.get('treatLabelsAsText');
  const axes = { x: axisOf(options.get('hAxis')), y: axisOf(options.get('vAxis')) };
  return {
    ...(title !== undefined && { title: { text: String(title) } }),
    ...(legend !== undefined && { legendPosition: String(legend) }),
    ...(asText !== undefined && { labelsAsText: asText === true }),
    ...(stacked !== undefined && { stacked: stacked === true }),
    ...(colors !== undefined && { dataSetStyles: stylesOf(colors, series) }),
    ...((axes.x || axes.y) && { axesDesign: { ...(axes.x && { x: axes.x }), ...(axes.y && { y: axes.y }) } }),
  };
}

/** What a script says of each series: a line among columns, an axis at the right. */
type Series = Readonly<Record<string, { readonly type?: string; readonly targetAxisIndex?: number } | undefined>>;

/** One colour per series, in their order. */
function stylesOf(colors: readonly string[], series: Series | undefined): object {
  return Object.fromEntries(
    Array.from(colors, (backgroundColor, i) => {
      const { type, targetAxisIndex } = series?.[String(i)] ?? {};
      const kind = series === undefined ? {} : { type: type === 'line' ? 'line' : 'bar' };
      return [String(i), { backgroundColor, ...kind, ...(targetAxisIndex === 1 && { yAxisId: 'y1' }) }];
    }),
  );
}

function axisOf(axis: unknown): object | undefined {
  const title = (axis as { title?: unknown } | undefined)?.title;
  return title === undefined ? undefined : { title: { text: String(title) } };
}

function hasHeaders({ definition }: EngineChart): boolean {
  return (
    'dataSource' in definition && definition.dataSource?.type === 'range' && definition.dataSource.dataSetsHaveTitle
  );
}

/** A range of several columns is as many ranges side by side. */
function columnsOf(place: Place): readonly Place[] {
  return Array.from({ length: place.width }, (_, i) => ({ ...place, col: place.col + i, width: 1 }));
}
