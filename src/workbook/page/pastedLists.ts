import { splitRows } from '../files/splitRows';

/** Calls with each text that is pasted and is a list with separators, which the grid would leave in one column. */
export function pastedLists(found: (list: File) => void, name: string): void {
  window.addEventListener(
    'paste',
    event => {
      const { target, clipboardData } = event;
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      const text = clipboardData?.getData('text/plain') ?? '';
      if (!isField && isList(text)) found(new File([text], `${name}.csv`));
    },
    { capture: true },
  );
}

/** A few lines, all cut into as many fields; what a spreadsheet copies has tabs, and the grid reads it itself. */
function isList(text: string): boolean {
  if (text.includes('\t') || !/\n.*\S/.test(text)) return false;
  const { rows } = splitRows(text);
  const width = rows[0]?.length ?? 0;
  return rows.length > 1 && width > LEAST_COLUMNS && rows.every(({ length }) => length === width);
}

/** Addresses and sentences may have a comma each. */
const LEAST_COLUMNS = 2;
