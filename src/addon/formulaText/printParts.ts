import type { FormulaPart } from './formulaParts';

/** A formula's pieces as a text, as they were read. */
export function printParts(parts: readonly FormulaPart[]): string {
  return parts.map(printPart).join('');
}

function printPart(part: FormulaPart): string {
  if (part.kind !== 'call') return part.text;
  const { opening, args, separators, closing } = part;
  return opening + args.map((arg, at) => printParts(arg) + (separators[at] ?? '')).join('') + closing;
}
