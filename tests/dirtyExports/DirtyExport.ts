import type { OrderRole } from '../../src/core/orders/OrderWords';
import type { SheetLocale } from '../../src/workbook/server/readFlags';
import type { ExportPlan } from './ExportPlan';

/** An export, and what is true of it. */
export interface DirtyExport {
  readonly plan: ExportPlan;
  readonly grid: readonly (readonly string[])[];
  readonly locale: SheetLocale;
  readonly typed: boolean;
  /** The rows of the grid that are purchases, or take them back. */
  readonly sales: readonly TrueSale[];
  /** The columns that a person would pick by hand. */
  readonly places: Readonly<Partial<Record<OrderRole, number>>>;
  /** What a person would answer. */
  readonly answers: {
    readonly choices: Readonly<Record<string, string>>;
    /** Values of a status that are no sales. */
    readonly noSales: ReadonlySet<string>;
    readonly rates: Readonly<Record<string, number>>;
  };
}

export interface TrueSale {
  /** Row of the grid. */
  readonly row: number;
  readonly day: number;
  readonly client: string;
  readonly amount: number;
  readonly profit: number | undefined;
}
