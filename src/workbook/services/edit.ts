import { canEdit } from './canEdit';
import type { Execution } from './Execution';
import type { Place } from './Place';
import { ServiceError } from './serviceError';

/** The writes of a run, once it is sure that the person may edit that place; Google refuses with these words. */
export function edit(execution: Execution, place: Pick<Place, 'sheetId'> & Partial<Place>): Execution['writes'] {
  if (!canEdit(execution, place)) {
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  return execution.writes;
}
