import type { FormulaPart } from '../../formulaText/formulaParts';
import { takesAll } from './reckon';

/** What a formula reads. */
export interface FormulaInput {
  /** As the formula has it. */
  readonly reference: string;
  /** All cells of it, also where the formula is answered row by row. */
  readonly takesAll: boolean;
  /** It only asks in which row the cells are. */
  readonly rowOnly: boolean;
}

/** What a formula reads, each once, in its order. */
export function formulaInputs(parts: readonly FormulaPart[], all: boolean): readonly FormulaInput[] {
  const found = new Map<string, FormulaInput>();
  const collect = (inner: readonly FormulaPart[], isAll: boolean, rowOnly: boolean) => {
    for (const part of inner) {
      if (part.kind === 'call') {
        for (const [at, arg] of part.args.entries()) {
          collect(arg, isAll || takesAll(part.name, at), rowOnly || part.name === 'ROW');
        }
      }
      const isWord = part.kind === 'word' && !/^(TRUE|FALSE)$/i.test(part.text);
      if (!isWord && part.kind !== 'reference') continue;
      const input = { reference: part.text, takesAll: isAll, rowOnly };
      const key = inputKey(input);
      if (found.get(key)?.rowOnly !== false) found.set(key, input);
    }
  };
  collect(parts, all, false);
  return [...found.values()];
}

/** The same reference may stand for a cell here and for all of its column there. */
export function inputKey({ reference, takesAll }: Pick<FormulaInput, 'reference' | 'takesAll'>): string {
  return `${reference} ${takesAll}`;
}
