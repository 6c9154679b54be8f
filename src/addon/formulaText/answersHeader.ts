import { anyParts, type CallPart } from './formulaParts';
import { printParts } from './printParts';

/** A formula stands in a header that it answers, and below it the rows. */
export function answersHeader(formula: string): boolean {
  const [only] = anyParts(formula).filter(({ kind }) => kind !== 'blank');
  if (only?.kind !== 'call' || only.name !== 'ARRAYFORMULA') return false;
  const [inner] = only.args[0] ?? [];
  return inner?.kind === 'call' && isHeaderFrame(inner);
}

/** `IF(ROW(A4:A)=ROW(A4);"Stage";…)`: the header in its own row, and in the rows below what stands there last. */
export function isHeaderFrame({ name, args }: CallPart): boolean {
  return name === 'IF' && args.length === 3 && /^ROW\((.*):[A-Z]+\)=ROW\(\1\)$/.test(printParts(args[0]!));
}
