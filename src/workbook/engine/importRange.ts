import type { ImportHost } from './ImportHost';
import { importedId } from './importedId';
import { type Arg, type EvalContext, EvaluationError, helpers, registries } from './odoo';

/** Teaches the engine IMPORTRANGE, which asks the workbooks that the present one was opened beside. */
export function addImportRange(): void {
  registries.functionRegistry.add('IMPORTRANGE', {
    description: 'Imports a range of cells from another workbook.',
    category: 'Web',
    args: [
      helpers.arg('spreadsheet_url (string)', 'The address of the workbook.'),
      helpers.arg('range_string (string)', 'An address or a name there.'),
    ],
    compute(url: Arg, range: Arg) {
      const { imports } = this as EvalContext & { readonly imports?: ImportHost };
      const id = importedId(text(url));
      const cells = id === undefined ? NOT_FOUND : (imports?.read(id, text(range)) ?? NOT_FOUND);
      return typeof cells === 'string' ? new EvaluationError(cells, '#REF!') : cells;
    },
  });
}

const NOT_FOUND = 'Spreadsheet cannot be found.';

function text(argument: Arg): string {
  const cell = helpers.isMatrix(argument) ? argument[0]?.[0] : argument;
  return String(cell?.value ?? '').trim();
}
