import type { Action } from './Action';
import { sheetActions } from './sheetActions';

/** Everything that a person does by which the add-on writes. */
export const actions: readonly Action[] = [...sheetActions];
