import type { ExampleFile } from '../../src/templates/ExampleFile';
import type { DistFiles } from '../../src/workbook/workbook';
import { builtFiles } from '../addon/openFile';

/** Few rows: what the add-on calls does not depend on them, and the workbook computes faster. */
export const FEW_ROWS = 40;

/** How many rows of a new sheet are made ready, and how many beyond those that are filled, in the built script. */
const ROWS = /=300,([\w$]+)=100,/;

/** Sheets that read one another, as all of the example do. */
const EXAMPLE_SHEETS: readonly string[] = ['clients', 'lists', 'settings'];

/** The built files with new sheets of few rows, and an example of few sheets. */
export function smallFiles(): DistFiles {
  const files = builtFiles();
  const code = files['Code.js']!;
  if (!ROWS.test(code)) throw new Error('The script no longer says so how many rows it makes ready.');
  return { ...files, 'Code.js': code.replace(ROWS, '=40,$1=6,'), 'Example_pl.html': smallExample(files) };
}

function smallExample({ 'Example_pl.html': file = '' }: DistFiles): string {
  const [start, end] = [file.indexOf('>') + 1, file.lastIndexOf('</')];
  const { sheets } = JSON.parse(file.slice(start, end)) as ExampleFile;
  const few = sheets
    .filter(({ id }) => EXAMPLE_SHEETS.includes(id))
    .map(sheet => ({ ...sheet, rows: sheet.rows.slice(0, 3) }));
  return `${file.slice(0, start)}${JSON.stringify({ sheets: few })}${file.slice(end)}`;
}
