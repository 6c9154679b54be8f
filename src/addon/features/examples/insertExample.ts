import type { ExampleRequest, InsertOutcome } from '../../../contract/examples';
import { Refusal } from '../../../contract/Refusal';
import { catalogue } from '../../book/catalogue';
import type { Edit } from '../../book/Edit';
import { writeText } from '../../book/writeText';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Puts a formula's example at the selected cell, with the cells that it needs, for the person to change. Only over
 * empty cells, those that the answer fills included.
 */
export function insertExample(edit: Edit, { name }: ExampleRequest): InsertOutcome {
  const examples = catalogue().examples[edit.language];
  if (!Object.keys(examples).includes(name)) throw new Refusal('badRequest', { part: 'name' });
  const { formula, cells, answer } = examples[name]!;
  const [rows, columns] = [cells.length, cells[0]!.length];
  const corner = SpreadsheetApp.getActiveRange().getCell(1, 1);
  const sheet = corner.getSheet();
  if (corner.getRow() + rows > sheet.getMaxRows() + 1 || corner.getColumn() + columns > sheet.getMaxColumns() + 1) {
    return outcomeAt('noRoom', corner);
  }
  const block = corner.offset(0, 0, rows, columns);
  if (!block.canEdit()) return outcomeAt('protected', block);
  // A formula may show nothing and still be someone's work.
  if (!block.isBlank() || /[^,]/.test(block.getFormulas().join())) return outcomeAt('notEmpty', block);

  const example = formula.replace(/\{([\d,]+)\}/g, (_, place: string) => {
    const [down, right, height, width] = place.split(',').map(Number);
    return corner.offset(down!, right!, height!, width!).getA1Notation();
  });
  const isAnswer = (row: number, column: number) => row === answer.row && column === answer.column;
  // All in one: whoever is left with half an example would be told that the cells are not empty.
  const all = cells.map((line, r) => line.map((cell, c) => (isAnswer(r, c) ? { formula: example } : cell)));
  const formats = block.getNumberFormats();
  const inserted = outcomeAt('inserted', block);
  edit.undo(() => block.clearContent().setNumberFormats(formats));
  writeText(block, all, (r, c) => answer.formats[r - answer.row]?.[c - answer.column] ?? 'General');
  return inserted;
}

function outcomeAt(outcome: InsertOutcome['outcome'], place: Range): InsertOutcome {
  return { outcome, address: place.getA1Notation() };
}
