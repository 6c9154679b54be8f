import type { FunctionResultObject, Matrix } from './odoo';

/** Other workbooks, for IMPORTRANGE. */
export interface ImportHost {
  /** The cells that a name or an address means in the workbook with that id; a text says why there are none. */
  read(id: string, range: string): Matrix<FunctionResultObject> | string;
}
