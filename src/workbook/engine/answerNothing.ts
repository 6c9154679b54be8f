import { engineMethod } from './engineMethod';
import { registries } from './odoo';

type Compute = (this: unknown, ...args: unknown[]) => unknown;

/** IFERROR without a second argument answers nothing, as in Google Sheets: the engine answers 0. */
export function answerNothing(): void {
  const { mapping } = registries.functionRegistry as unknown as { readonly mapping: Record<string, Compute> };
  const compute = engineMethod(mapping, 'IFERROR');
  mapping.IFERROR = function (this: unknown, value: unknown, instead: unknown = { value: '' }) {
    return compute.call(this, value, instead);
  };
}
