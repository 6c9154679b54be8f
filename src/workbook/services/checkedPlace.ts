import type { Model } from '../engine/odoo';
import type { Place } from './Place';
import { ServiceError } from './serviceError';

/** The place itself, once it is sure that it lies on its sheet. */
export function checkedPlace(model: Model, place: Place): Place {
  const { sheetId, col, row, width, height } = place;
  if (row < 0) throw new ServiceError('The starting row of the range is too small.');
  if (col < 0) throw new ServiceError('The starting column of the range is too small.');
  if (height < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (width < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (col + width > model.getters.getNumberCols(sheetId)) throw new ServiceError('Those columns are out of bounds.');
  if (row + height > model.getters.getNumberRows(sheetId)) throw new ServiceError('Those rows are out of bounds.');
  return place;
}
