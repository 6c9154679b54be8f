import type { ChartDefinition } from '../engine/odoo';
import type { Execution } from './Execution';
import { idNumber } from './idNumber';
import { placeOf } from './placeOf';
import { service } from './service';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartOptions = ReturnType<Chart['getOptions']>;

/** A chart as the engine keeps it, with its place and size. */
export interface EngineChart {
  readonly sheetId: string;
  readonly id: string;
  readonly column: number;
  readonly row: number;
  /** From the corner of that cell, in pixels. */
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly definition: ChartDefinition<string>;
}

const charts = new WeakMap<Chart, EngineChart>();

/** The chart inside an EmbeddedChart. */
export function chartInside(chart: Chart): EngineChart {
  const inside = charts.get(chart);
  if (inside === undefined) throw new TypeError('This is not an EmbeddedChart: call build() on its builder.');
  return inside;
}

/** An EmbeddedChart of the script; `modify` gives a builder that begins with it. */
export function createChart(execution: Execution, inside: EngineChart, modify: Chart['modify']): Chart {
  const chart = service<Chart>(execution, 'EmbeddedChart', {
    getChartId: () => idNumber(inside.id),
    getRanges: () =>
      execution.world.Array.from(
        rangesOf(inside).map(range => execution.make.range(placeOf(execution.readLayout(), inside.sheetId, range))),
      ),
    getOptions: () =>
      service<ChartOptions>(execution, 'ChartOptions', {
        get: option => {
          if (option === 'width' || option === 'height') return inside[option];
          return option === 'title' ? ((inside.definition.title as { text?: string } | undefined)?.text ?? '') : null;
        },
      }),
    modify,
    getContainerInfo: () =>
      service<GoogleAppsScript.Spreadsheet.ContainerInfo>(execution, 'ContainerInfo', {
        getAnchorColumn: () => inside.column + 1,
        getAnchorRow: () => inside.row + 1,
        getOffsetX: () => inside.offset.x,
        getOffsetY: () => inside.offset.y,
      }),
  });
  charts.set(chart, inside);
  return chart;
}

/** The ranges of a chart, its labels first. */
export function rangesOf({ definition }: EngineChart): readonly string[] {
  if (!('dataSource' in definition) || definition.dataSource?.type !== 'range') return [];
  const { labelRange, dataSets } = definition.dataSource;
  return [...(labelRange ? [labelRange] : []), ...dataSets.map(({ dataRange }) => dataRange)];
}
