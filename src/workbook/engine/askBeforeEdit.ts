import { annotationsOf } from './annotationsOf';
import { type CommandResult, DispatchResult, helpers, type Model, type Zone } from './odoo';

/**
 * Asks before an edit in a cell whose protection only warns, as Google Sheets does; who says no leaves the cell as it
 * was. `ask` gets the protection's description.
 */
export function askBeforeEdit(model: Model, ask: (description: string) => boolean): void {
  const dispatch = model.dispatch as (type: string, payload?: object) => DispatchResult;
  model.dispatch = ((type: string, payload?: object) => {
    const warning = warningOf(model, editedZones(type, payload));
    if (warning === undefined || ask(warning)) return dispatch(type, payload);
    return new DispatchResult('SheetLocked' as CommandResult);
  }) as Model['dispatch'];
}

interface Edit {
  readonly col?: number;
  readonly row?: number;
  readonly sheetId?: string;
  readonly content?: string;
  readonly target?: readonly Zone[];
}

/** What a person's command writes into on its sheet; looks alone stop no formula. */
function editedZones(type: string, payload: Edit = {}): { readonly sheetId?: string; readonly zones: readonly Zone[] } {
  const { sheetId, col, row, content, target = [] } = payload;
  const on = sheetId === undefined ? {} : { sheetId };
  if (type === 'UPDATE_CELL' && content !== undefined && col !== undefined && row !== undefined) {
    return { ...on, zones: [{ left: col, right: col, top: row, bottom: row }] };
  }
  return { ...on, zones: type === 'DELETE_CONTENT' || type === 'PASTE' ? target : [] };
}

function warningOf(
  { getters }: Model,
  { sheetId = getters.getActiveSheetId(), zones }: ReturnType<typeof editedZones>,
): string | undefined {
  if (zones.length === 0) return undefined;
  const warning = annotationsOf({ getters })
    .getAnnotations()
    .find(
      ({ kind, range, content }) =>
        kind === 'protection' &&
        content.warningOnly === true &&
        range?.sheetId === sheetId &&
        zones.some(zone => helpers.overlap(range.zone, zone)),
    );
  return warning === undefined ? undefined : String(warning.content.description);
}
