import { mergeRows } from '../../../templates/mergeRows';
import { planSheet, type Row } from '../../../templates/planSheet';
import type { SheetPlan } from '../../../templates/SheetPlan';
import { type Column, type Gap, isColumn, type Summary } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import type { OtherSheets } from '../otherSheets';
import type { Reading } from '../Reading';
import { connectedRows } from '../sourceRows';
import { retell } from './retell';
import type { SheetAtHand } from './sheetAtHand';

/** The rows for a sheet; a mere beginning takes nothing from what people typed, whole ones are all it shall have. */
export interface FreshRows {
  readonly rows: readonly Row[];
  readonly beginning: boolean;
  readonly whole?: boolean;
  /** Cells to be emptied, by row of those that are there, from 0, and column key. */
  readonly emptied?: ReadonlyMap<number, readonly string[]> | undefined;
}

/** A sheet of ours among the others. */
export interface RelatedSheet extends SheetAtHand {
  /** All of ours there will be, for the formulas that read them. */
  readonly others: OtherSheets;
}

/** The same, and what it shall become. */
export interface Refill extends RelatedSheet {
  /** As of the template, whatever people have moved. */
  readonly plan: SheetPlan;
  readonly rows: readonly Row[];
  /** Rows of the sheet, from 1, whose answers stand below each other. */
  readonly stacked: readonly number[];
}

/** What filling the sheet again comes to. */
export function planRefill({ formats }: Reading, atHand: RelatedSheet, fresh: FreshRows): Refill {
  const { template, texts, content, missing, height, others } = atHand;
  const byAddon = template.columns.filter(isColumn).filter(column => column.filledBy === 'addon');
  const begins = (template.start ?? []).flatMap(({ cells }) =>
    Object.values(cells).flatMap(cell => (typeof cell === 'object' && 'text' in cell ? [cell.text] : [])),
  );
  const rows = mergeRows(
    {
      keyColumn: fresh.whole ? undefined : template.keyColumn,
      // Nobody has typed into a column that is still to come.
      takes: fresh.beginning
        ? new Set([...byAddon, ...missing.map(i => template.columns[i]!)].map(({ key }) => key))
        : 'all',
      translate: retell(begins, texts),
    },
    content.rows.map((row, place) => without(row, fresh.emptied?.get(place))),
    fresh.rows,
  );
  const named = catalogue().named[template.id];
  const plan = planSheet(template, { texts, formats, others, named, readyRows: height }, rows);
  return { ...atHand, plan, rows, stacked: template.id === 'sources' ? connectedRows(content) : [] };
}

function without(row: Row, keys: readonly string[] = []): Row {
  return { ...row, ...Object.fromEntries(keys.map(key => [key, null])) };
}

/** The cells in which people may choose from another list than before. */
export function newChoices({ template, missing, otherRows }: SheetAtHand): readonly (Column | Gap | Summary)[] {
  if (otherRows !== undefined) return [...template.columns, ...(template.summary ?? [])];
  return missing.map(place => template.columns[place]!);
}
