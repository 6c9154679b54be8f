import { letEvaluationWait } from './evaluation';
import type { FormulaHost } from './FormulaHost';
import type { ImportHost } from './ImportHost';
import { type Client, type CollaborationMessage, Model, type TransportService, type WorkbookData } from './odoo';
import { registerPlugins } from './registerPlugins';
import { sendWhole } from './sendWhole';
import { typedInGrid } from './typedInGrid';

/** A revision, an undo or a redo: what tabs and the host of a workbook tell each other, in one order for all. */
export type RevisionMessage = Extract<CollaborationMessage, { nextRevisionId: string }>;

export interface ModelOptions {
  readonly spreadsheet: WorkbookData;
  readonly messages?: readonly RevisionMessage[];
  readonly transport?: TransportService;
  readonly client?: Client;
  /** Who computes the add-on's formulas. */
  readonly formulas?: FormulaHost;
  /** The workbooks that IMPORTRANGE may ask. */
  readonly imports?: ImportHost;
  /** Refuse edits of protected cells, as for a person who is not the owner. */
  readonly guarded?: boolean;
}

/** The spreadsheet engine with what Google's has and it lacks; for Node and for the page alike. */
export function createModel(options: ModelOptions): Model {
  const { spreadsheet, messages = [], transport, client, formulas, imports, guarded } = options;
  registerPlugins();
  const model = new Model(
    spreadsheet,
    {
      custom: { formulas, imports, guarded },
      ...(transport && { transportService: transport }),
      ...(client && { client }),
    },
    [...messages],
  );
  letEvaluationWait(model);
  sendWhole(model);
  // The grid hands over what a person typed in its own reading of the locale; Google reads more.
  const dispatch = model.dispatch as (type: string, payload?: object) => ReturnType<typeof model.dispatch>;
  model.dispatch = ((type: string, payload?: object) =>
    dispatch(type, type === 'UPDATE_CELL' ? typedInGrid(payload, model.getters) : payload)) as typeof model.dispatch;
  return model;
}
