import { TEMPLATE_IDS, type TemplateId } from '../templates/sheetTemplate';
import { Refusal } from './Refusal';
import { list, object, oneOf, type Reader, type RequestOf, whole } from './request';

export type { TemplateId };

export interface OurSheet {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly rows: number;
}

export interface CellPlace {
  readonly sheetName: string;
  readonly address: string;
}

export const LONGEST_SHEET_NAME = 100;

/** Reads a name for a new sheet as the person typed it. */
export const sheetName: Reader<string> = value => {
  const name = typeof value === 'string' ? value.trim() : '';
  if (name === '' || name.length > LONGEST_SHEET_NAME) throw new Refusal('sheetNameBad');
  return name;
};

export const sheetId = whole(0, 2 ** 31);

/** Which of our sheets to add or to renew. */
export const readSheetsToAdd = object({ sheets: list(oneOf(TEMPLATE_IDS), TEMPLATE_IDS.length) });
export type SheetsToAdd = RequestOf<typeof readSheetsToAdd>;

/** One sheet of the workbook. */
export const readSheetChoice = object({ sheetId });
export type SheetChoice = RequestOf<typeof readSheetChoice>;
