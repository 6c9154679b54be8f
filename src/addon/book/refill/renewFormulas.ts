import { asTyped } from '../../formulaText/asTyped';
import type { Edit } from '../Edit';
import { runsDown } from '../runsDown';
import { formulaPrint, type Written } from '../written';
import { formulaCells } from './formulaCells';
import type { GrownSheet } from './GrownSheet';

/** A formula that is to be written, over what stands there: '' for nothing. */
interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly current: string;
  readonly wanted: string;
}

/**
 * Brings the formulas of a sheet to the present template and language, wherever their cells are by now. A formula that
 * people have changed is theirs and stays. Gives the fingerprints of those that are ours.
 */
export function renewFormulas(edit: Edit, grown: GrownSheet): Written {
  const { renewed, changed } = changesOf(grown);
  const cellAt = ({ row, column }: ChangedCell, rows = 1) => grown.sheet.getRange(row, column, rows, 1);
  for (const run of runsDown(changed)) {
    edit.undo(() => {
      for (const cell of run) {
        if (cell.current === '') cellAt(cell).clearContent();
        else cellAt(cell).setFormula(asTyped(cell.current, edit.decimalComma));
      }
    });
    cellAt(run[0]!, run.length).setFormulas(run.map(({ wanted }) => [wanted]));
  }
  return renewed;
}

function changesOf(grown: GrownSheet): { readonly renewed: Written; readonly changed: readonly ChangedCell[] } {
  const { content, kept, added } = grown;
  const renewed: Record<string, string> = {};
  const changed: ChangedCell[] = [];
  for (const { fills, wanted, row, column, mayBeEmpty } of formulaCells(grown)) {
    const isNew = [...added.values()].includes(column);
    const current = isNew ? '' : (content.formulas[row - 1]?.[column - 1] ?? '');
    const value = isNew ? '' : (content.values[row - 1]?.[column - 1] ?? '');
    const [was, print] = [formulaPrint(current), formulaPrint(wanted)];
    // What a run that broke off has renewed is ours too.
    const isOurs = current === '' ? mayBeEmpty && value === '' : was === kept.written[fills] || was === print;
    if (!isOurs) continue;
    renewed[fills] = print;
    if (was !== print) changed.push({ row, column, current, wanted });
  }
  return { renewed, changed };
}
