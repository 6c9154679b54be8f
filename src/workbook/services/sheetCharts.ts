import type { Execution } from './Execution';
import { edit } from './edit';
import { chartInside } from './embeddedChart';
import { chartOf, createChartBuilder } from './embeddedChartBuilder';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ChartMethods = 'newChart' | 'insertChart' | 'updateChart' | 'removeChart' | 'getCharts';

/** Charts of a Sheet. */
export function sheetCharts(execution: Execution, sheetId: string): Pick<Sheet, ChartMethods> {
  const put = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void => {
    const { id, column, row, offset, width, height, ...picture } = chartInside(chart);
    const figureId = `figure ${id}`;
    edit(execution, { sheetId }).add({
      type: 'CREATE_CHART',
      sheetId,
      figureId,
      chartId: id,
      col: column,
      row,
      offset,
      size: { width, height },
      definition: picture.definition,
    });
  };
  const remove = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void => {
    const { id } = chartInside(chart);
    const figureId = execution.readLayout().getFigureIdFromChartId(id);
    edit(execution, { sheetId }).add({ type: 'DELETE_FIGURE', sheetId, figureId });
  };
  return {
    newChart: () => createChartBuilder(execution, sheetId),
    insertChart: put,
    removeChart: remove,
    updateChart: chart => {
      remove(chart);
      put(chart);
    },
    getCharts: () => {
      const getters = execution.readLayout();
      return execution.world.Array.from(
        getters.getChartIds(sheetId).flatMap(id => {
          const figureId = getters.getFigureIdFromChartId(id);
          const figure = getters.getFigure(sheetId, figureId);
          if (figure === undefined) return [];
          const { col: column, row, offset, width, height } = figure;
          const definition = getters.getChartDefinition(id);
          return [chartOf(execution, { sheetId, id, column, row, offset, width, height, definition })];
        }),
      );
    },
  };
}
