import type { DistFiles } from '../../src/workbook/workbook';
import { builtFiles } from '../addon/openFile';

/** Few rows: what the add-on calls does not depend on them, and the workbook computes faster. */
export const FEW_ROWS = 40;

/** How many rows of a new sheet are made ready, and how many beyond those that are filled, in the built script. */
const ROWS = /=300,([\w$]+)=100,/;

/** The built files with new sheets of few rows. */
export function smallFiles(): DistFiles {
  const files = builtFiles();
  const code = files['Code.js']!;
  if (!ROWS.test(code)) throw new Error('The script no longer says so how many rows it makes ready.');
  return { ...files, 'Code.js': code.replace(ROWS, '=40,$1=6,') };
}
