import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { mergeRows } from '../../templates/mergeRows';
import type { NumberFormats } from '../../templates/numberFormats';
import { planSheet, type Row } from '../../templates/planSheet';
import type { SheetPlan } from '../../templates/SheetPlan';
import { type AnySheetId, type Column, type Gap, isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import type { Found } from './readFound';
import { retell } from './retell';

/** The rows for a sheet; a mere beginning takes nothing from what people typed. */
export interface FreshRows {
  readonly rows: readonly Row[];
  readonly beginning: boolean;
}

/** What a sheet of ours that is there shall become. */
export interface Refill {
  readonly template: SheetTemplate<string>;
  readonly texts: TemplateTexts;
  /** As of the template, whatever people have moved. */
  readonly plan: SheetPlan;
  readonly rows: readonly Row[];
  /** Rows of the sheet, from 1, whose answers stand below each other. */
  readonly stacked: readonly number[];
}

/** What filling the sheet again comes to. */
export function planRefill(
  { old, missing, rows: readyRows, texts }: Found,
  template: SheetTemplate<AnySheetId>,
  fresh: FreshRows,
  formats: NumberFormats,
  stacked: readonly number[] = [],
): Refill {
  const byAddon = template.columns.filter(isColumn).filter(column => column.filledBy === 'addon');
  const begins = (template.start ?? []).flatMap(({ cells }) =>
    Object.values(cells).flatMap(cell => (typeof cell === 'object' && 'text' in cell ? [cell.text] : [])),
  );
  const rows = mergeRows(
    {
      keyColumn: template.keyColumn,
      // Nobody has typed into a column that is still to come.
      takes: fresh.beginning
        ? new Set([...byAddon, ...missing.map(i => template.columns[i]!)].map(({ key }) => key))
        : 'all',
      translate: retell(begins, texts),
    },
    old.rows,
    fresh.rows,
  );
  const plan = planSheet(template, { texts, formats, named: catalogue().named[template.id], readyRows }, rows);
  return { template, texts, plan, rows, stacked };
}

/** The columns that the sheet is about to get. */
export function newColumns({ missing }: Found, { template }: Refill): readonly (Column | Gap)[] {
  return missing.map(place => template.columns[place]!);
}
