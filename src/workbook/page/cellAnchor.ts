import type { CellPosition, Model } from '../engine/odoo';

type Getters = Model['getters'];

/** Finds a cell again after rows and columns came or went, whatever brought or took them; null where its row is gone. */
export type CellAnchor = () => CellPosition | null;

/**
 * Holds on to a cell by what stands around it: an undo tells what it takes back, not where that is by now. What stands
 * in cells keeps its name when it moves.
 */
export function cellAnchor(getters: Getters, { sheetId, col, row }: CellPosition): CellAnchor {
  const rows = (): readonly Row[] => getters.tryGetSheet(sheetId)?.rows ?? [];
  const own = idsOf(rows()[row]);
  const above = nearest(rows(), row, -1);
  const below = nearest(rows(), row, 1);
  const inColumn = rows().find(({ cells }) => cells[col] !== undefined)?.cells[col];
  return () => {
    if (rows().length === 0) return null;
    const found = inColumn === undefined ? null : placeOf(getters, inColumn);
    const place = { sheetId, col: found?.sheetId === sheetId ? found.col : col };
    const rowOf = (id: CellId | undefined): number | null =>
      id === undefined ? null : (placeOf(getters, id)?.row ?? null);
    for (const id of own) {
      const now = rowOf(id);
      if (now !== null) return { ...place, row: now };
    }
    const [top, bottom] = [rowOf(above?.id), rowOf(below?.id)];
    const byTop = top === null ? null : top + row - above!.row;
    const byBottom = bottom === null ? null : bottom + row - below!.row;
    if (byTop !== null && bottom !== null && byTop >= bottom) return null;
    const now = byTop ?? byBottom ?? row;
    return now < 0 || now >= rows().length ? null : { ...place, row: now };
  };
}

type CellId = Parameters<Getters['getCellPosition']>[0];

interface Row {
  readonly cells: Readonly<Record<number, CellId | undefined>>;
}

function idsOf(row: Row | undefined): readonly CellId[] {
  return Object.values(row?.cells ?? {}).filter(id => id !== undefined);
}

function nearest(
  rows: readonly Row[],
  from: number,
  step: 1 | -1,
): { readonly id: CellId; readonly row: number } | undefined {
  for (let row = from + step; row >= 0 && row < rows.length; row += step) {
    const [id] = idsOf(rows[row]);
    if (id !== undefined) return { id, row };
  }
  return undefined;
}

function placeOf(getters: Getters, id: CellId): CellPosition | null {
  try {
    return getters.getCellPosition(id);
  } catch {
    // The engine has no such cell any more.
    return null;
  }
}
