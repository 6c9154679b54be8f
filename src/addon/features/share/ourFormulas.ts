import * as functions from '../../../functions';
import type { CustomFunction } from '../../../functions/customFunction';

/** Our formulas by name. */
export const ourFormulas: Readonly<Record<string, CustomFunction>> = functions;
