import type { FunctionResultObject, Matrix } from './odoo';

/** Other workbooks, for IMPORTRANGE. */
export interface ImportHost {
  /** The cells that a name or an address means in the workbook with that id; a text says why there are none. */
  read(id: string, range: string): ImportedCells | string;
}

export type ImportedCells = Matrix<FunctionResultObject>;

/** Why there are none where a person has not allowed access yet. */
export const NOT_CONNECTED = 'You need to connect these sheets. Allow access.';
