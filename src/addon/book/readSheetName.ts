import { Refusal } from '../../contract/Refusal';
import type { Reader } from '../../contract/request';

/** Reads a name for a new sheet as the person typed it. */
export const readSheetName: Reader<string> = value => {
  const name = typeof value === 'string' ? value.trim() : '';
  if (name === '' || name.length > 100) throw new Refusal('sheetNameBad');
  return name;
};
