import { describe, expect, it } from 'vitest';
import { partedCells } from '../../../../src/addon/book/check/partedCells';
import { FILLS } from '../../../../src/addon/book/plannedFormulas';
import { templateTexts } from '../../../../src/i18n/templates';
import { templates } from '../../../../src/templates';
import { layOut } from '../../../../src/templates/layOut';
import { isSpilled } from '../../../../src/templates/planSheet';
import { bearsFigure, TEMPLATE_IDS, type TemplateId } from '../../../../src/templates/sheetTemplate';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import { callServer } from '../../callServer';
import { cellAt, columnOf } from '../../columnOf';
import { builtFiles, FEW_ROWS } from '../../openFile';

describe('a column put among those that one formula fills side by side', () => {
  const all = createWorkbook({ files: builtFiles(), locale: 'en_US', newSheetRows: FEW_ROWS });
  callServer(all, 'addSheets', { sheets: [...TEMPLATE_IDS] });
  const pairs = TEMPLATE_IDS.flatMap(id => filledTogether(id).map(pair => ({ id, ...pair })));
  // Of each sheet one, as people do it; all of them by their places.
  const lasts = pairs.filter(({ id }, i) => pairs[i + 1]?.id !== id);

  it('there are such columns and figures', () => {
    const sheets = [...new Set(pairs.map(({ id }) => id))];
    expect(sheets).toEqual(['clients', 'scorecard', 'referrals', 'channel', 'months', 'overview', 'settings']);
    expect(callServer(all, 'openWorkbook').faults).toEqual([]);
  });

  it.each(lasts)('is told on $id, between $left and $right', ({ id, right, isFigure }) => {
    const sheetName = templateTexts.en[templates[id].title];
    const { getters } = all.model;
    const letters = columnOf(all, sheetName, right);
    const base = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    all.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: getters.getSheetIdByName(sheetName)!,
      sheetName,
      dimension: 'COL',
      base,
      quantity: 1,
      position: 'before',
    });
    const row = isFigure ? 4 : Number(/\d+$/.exec(cellAt(all, sheetName, right, -1))![0]);
    expect(callServer(all, 'openWorkbook').faults).toContainEqual(
      expect.objectContaining({ kind: 'parted', sheetName, address: `${letters}${row}`, mendable: false }),
    );
    all.model.dispatch('REQUEST_UNDO');
  });

  it.each(pairs)('is found on $id, between $left and $right', ({ id, right, isFigure }) => {
    const { columns: begun, summary, headerRow } = layOut(templates[id]).places;
    const place = begun.get(right)!;
    const moved = (column: number) => (column < place ? column : column + 1);
    const columns = new Map([...begun].map(([key, column]) => [key, moved(column)]));
    const cells = [
      ...templates[id].columns.map(({ key }) => ({
        fills: FILLS.column(key),
        row: headerRow,
        column: columns.get(key)!,
      })),
      ...[...summary].map(([key, { row, column }]) => ({ fills: FILLS.figure(key), row, column: moved(column) })),
    ].map(cell => ({ ...cell, wanted: '', waits: 'never' as const }));
    const found = partedCells(templates[id], { layout: { keyRow: headerRow - 1, headerRow, columns } }, cells);
    expect(found).toContainEqual(expect.objectContaining({ row: isFigure ? 4 : headerRow, column: place }));
  });
});

/** Columns of a sheet beside each other, both filled by the formula of the first or of one before it. */
function filledTogether(id: TemplateId) {
  const { columns, summary = [] } = templates[id];
  const shown = columns.filter(bearsFigure);
  const pairsOf = (cells: readonly { readonly key: string; readonly own: boolean }[], isFigure: boolean) =>
    cells.flatMap(({ key, own }, i) => (own ? [] : [{ left: cells[i - 1]!.key, right: key, isFigure }]));
  return [
    ...pairsOf(
      columns.map(column => ({ key: column.key, own: !isSpilled(column) })),
      false,
    ),
    ...pairsOf(
      summary.map(({ filledBy, formula }, i) => ({
        key: shown[i]!.key,
        own: filledBy === 'person' || formula !== undefined,
      })),
      true,
    ),
  ];
}
