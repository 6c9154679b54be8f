import type { Client, Model, StateUpdateMessage, TransportService, WorkbookData } from '@odoo/o-spreadsheet';

export interface ModelOptions {
  readonly spreadsheet: WorkbookData;
  readonly messages?: readonly StateUpdateMessage[];
  readonly transport?: TransportService;
  readonly client?: Client;
  /** Runs a formula of the add-on: plain values in, plain values out; what it throws shows as #ERROR!. */
  readonly callFormula?: (name: string, args: readonly unknown[]) => unknown;
  /** Refuse edits of protected cells, as for a person who is not the owner. */
  readonly guarded?: boolean;
}

/** The spreadsheet engine with what Google's has and it lacks; for Node and for the page alike. */
export function createModel(_options: ModelOptions): Model {
  throw new Error('The engine is not here yet.');
}
