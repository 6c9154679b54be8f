import type { FormulaPart } from './formulaParts';

/** A formula's pieces as a text, semicolons between the arguments. */
export function printParts(parts: readonly FormulaPart[]): string {
  return parts
    .map(part => (part.kind === 'call' ? `${part.name}(${part.args.map(printParts).join(';')})` : part.text))
    .join('');
}
