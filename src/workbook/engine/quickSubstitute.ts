import { engineMethod } from './engineMethod';
import { registries } from './odoo';

type Compute = (this: unknown, ...args: unknown[]) => unknown;
type Value = { readonly value: unknown } | undefined;

/** The engine makes an expression to search by for every cell of a range: here only cells that hold the text are searched. */
export function quickSubstitute(): void {
  const { mapping } = registries.functionRegistry as unknown as { readonly mapping: Record<string, Compute> };
  const compute = engineMethod(mapping, 'SUBSTITUTE');
  mapping.SUBSTITUTE = function (this: unknown, ...args: unknown[]) {
    const [cells, searched, replacement, ...occurrence] = args as [unknown, Value, Value];
    if (
      !isRange(cells) ||
      !isText(searched) ||
      searched.value === '' ||
      !isText(replacement) ||
      occurrence.length > 0
    ) {
      return compute.apply(this, args);
    }
    return cells.map(column =>
      column.map(cell => {
        const given = cell?.value == null ? EMPTY : cell;
        const isWithout = isText(given) && !given.value.includes(searched.value);
        return isWithout ? { value: given.value } : compute.call(this, cell, searched, replacement);
      }),
    );
  };
}

const EMPTY = { value: '' };

/** More than one cell, column by column. */
function isRange(given: unknown): given is readonly (readonly Value[])[] {
  return Array.isArray(given) && (given.length > 1 || given[0].length > 1);
}

function isText(given: Value): given is { readonly value: string } {
  return typeof given?.value === 'string' && !registries.errorTypes.has(given.value);
}
