import { DispatchResult, type Model } from '../engine/odoo';
import { cellAnchor } from './cellAnchor';

interface Session {
  canApplyOptimisticUpdate(): boolean;
  on(event: 'collaborative-event-received', owner: object, listener: () => void): void;
}

interface CellEdit {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/**
 * Keeps what is typed until an undo is through. From the key press to the server's answer the engine refuses every edit
 * without a word; here they wait, and go into the cells they were meant for.
 */
export function keepTyping(model: Model): void {
  const { session } = model as unknown as { readonly session: Session };
  if (typeof session?.canApplyOptimisticUpdate !== 'function') {
    throw new Error('The engine waits for an undo in another place than it did.');
  }
  const waiting: (() => void)[] = [];
  const dispatch = model.dispatch as (type: string, payload?: CellEdit) => DispatchResult;
  model.dispatch = ((type: string, payload?: CellEdit) => {
    if (type !== 'UPDATE_CELL' || payload === undefined || session.canApplyOptimisticUpdate()) {
      return dispatch(type, payload);
    }
    const anchor = cellAnchor(model.getters, payload);
    waiting.push(() => {
      const place = anchor();
      if (place !== null) dispatch(type, { ...payload, ...place });
    });
    return DispatchResult.Success;
  }) as Model['dispatch'];
  session.on('collaborative-event-received', waiting, () => {
    while (waiting.length > 0 && session.canApplyOptimisticUpdate()) waiting.shift()!();
  });
}
