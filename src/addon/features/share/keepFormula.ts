import { columnLetters } from '../../../templates/columnLetters';
import type { Block } from '../../../templates/SheetPlan';
import type { KeptFormula } from '../../book/keptFormulas';
import type { FormulaPart } from '../../formulaText/formulaParts';
import { printParts } from '../../formulaText/printParts';

/** A formula taken apart into its references, which shall follow their cells, and the text around them. */
export function keepFormula(
  parts: readonly FormulaPart[],
  sheetName: string,
  block: Block,
): Pick<KeptFormula, 'places' | 'pieces' | 'own'> {
  const references: string[] = [];
  const pieces = printParts(mark(parts, references)).split(MARK);
  const onSheet = `'${sheetName.replace(/'/g, "''")}'!`;
  const own = references.map(reference => !reference.includes('!'));
  return {
    places: [
      `${onSheet}${columnLetters(block.column)}${block.row}`,
      `${onSheet}${columnLetters(block.column)}${block.row}:${columnLetters(block.column + block.columns - 1)}${block.row + block.rows - 1}`,
      ...references.map((reference, at) => (own[at] ? onSheet + reference : reference)),
    ],
    pieces,
    own,
  };
}

/** No formula holds such a character. */
const MARK = '\u0000';

function mark(parts: readonly FormulaPart[], references: string[]): FormulaPart[] {
  return parts.map((part): FormulaPart => {
    if (part.kind === 'call') return { ...part, args: part.args.map(arg => mark(arg, references)) };
    if (part.kind !== 'reference') return part;
    references.push(part.text);
    return { kind: 'reference', text: MARK };
  });
}
