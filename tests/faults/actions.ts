import type { Action } from './Action';
import { sheetActions } from './sheetActions';
import { sourceActions } from './sourceActions';

/** Everything that a person does by which the add-on writes. */
export const actions: readonly Action[] = [...sheetActions, ...sourceActions];
