import { isColumn } from '../../../templates/sheetTemplate';
import type { Edit } from '../Edit';
import type { FormulaPrints } from '../formulaPrints';
import type { PlacedCell } from '../placedCells';
import { writePlaced } from '../writePlaced';
import { figurePlaces } from './figurePlaces';
import { formulaCells } from './formulaCells';
import type { GrownSheet } from './GrownSheet';
import { headerTexts, type NewHeading } from './newHeading';
import type { Refill } from './planRefill';
import { retell } from './retell';
import type { Guard, Translation } from './sheetAtHand';

/**
 * Puts what people see beside the cells into the present language: notes, warnings, help on what may be typed. What they
 * have worded themselves stays.
 */
export function translateHelp(edit: Edit, refill: Refill, { notes, guards, validations }: Translation): void {
  renewNotes(edit, refill, notes);
  renewGuards(edit, guards);
  renewHelp(edit, refill, validations);
}

/**
 * Writes the heading: last of all, because by it the next run sees what is still to be put into this language. A header
 * that a formula answers by now says so itself.
 */
export function translateHeading(
  edit: Edit,
  grown: GrownSheet,
  { heading, formulas }: { readonly heading: NewHeading; readonly formulas: FormulaPrints },
): void {
  const { headerRow, columns } = grown.content.layout;
  const answers = formulaCells(grown).filter(({ fills, row }) => row === headerRow && fills in formulas);
  const answered = new Set(answers.map(({ column }) => column));
  const cells = heading.flatMap((row, r) =>
    row.flatMap((cell, c): PlacedCell[] =>
      cell === undefined || (r + 1 === headerRow && answered.has(c + 1))
        ? []
        : [{ row: r + 1, column: c + 1, cell, format: '@', formerFormat: '@' }],
    ),
  );
  writePlaced(edit, { ...grown, columns }, cells);
}

function renewNotes(edit: Edit, refill: Refill, notes: Translation['notes']): void {
  const range = refill.sheet.getRange(1, 1, notes.length, notes[0]!.length);
  edit.undo(() => range.setNotes(notes as string[][]));
  range.setNotes(newNotes(refill, notes));
}

function newNotes({ template, texts, content: { layout } }: Refill, notes: Translation['notes']): string[][] {
  const headers = headerTexts(template, layout);
  const above = retell(
    (template.summary ?? []).map(({ note }) => note),
    texts,
  );
  return notes.map((row, r) =>
    row.map((note, c) => {
      if (r + 1 < layout.headerRow) return above(note);
      const own = headers.get(c + 1)?.note;
      if (own === undefined) return note;
      return note
        .split('\n')
        .map(retell([own, 'common.withoutAddon'], texts))
        .join('\n');
    }),
  );
}

function renewGuards(edit: Edit, guards: readonly Guard[]): void {
  const now = edit.serverTexts['guard.computed'];
  for (const { protection, description } of guards) {
    if (description === now) continue;
    edit.undo(() => protection.setDescription(description));
    protection.setDescription(now);
  }
}

/** Of the figures, and column by column as the first row of cells has it. */
function renewHelp(edit: Edit, refill: Refill, validations: Translation['validations']): void {
  const { sheet, template, texts, content, height } = refill;
  const { headerRow, columns } = content.layout;
  const figures = figurePlaces(template, content, texts);
  const cells = [
    ...template.columns.filter(isColumn).map(({ key, validation }) => {
      const column = columns.get(key);
      return { validation, place: column && { row: headerRow + 1, column, rows: height - headerRow } };
    }),
    ...(template.summary ?? []).map(({ key, validation }) => {
      const place = figures.get(key);
      return { validation, place: place && { ...place, rows: 1 } };
    }),
  ];
  for (const { validation, place } of cells) {
    const former = place && validations[place.row - 1]?.[place.column - 1];
    if (validation === undefined || !place || !former) continue;
    const help = former.getHelpText() ?? '';
    const words = retell([validation.help], texts)(help);
    if (words === help) continue;
    const range = sheet.getRange(place.row, place.column, place.rows, 1);
    edit.undo(() => range.setDataValidation(former));
    const renewed = former.copy().setHelpText(words);
    // Words to choose from go with the language; those that people call things by are as the Settings have them.
    if (validation.kind === 'words') {
      const chosen = validation.words.map(word => (typeof word === 'number' ? String(word) : texts[word]));
      renewed.requireValueInList(chosen, true);
    }
    range.setDataValidation(renewed.build());
  }
}
