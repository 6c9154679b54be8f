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

/** Lines with as many separators each; what a spreadsheet copies has tabs, and the grid reads it itself. */
function isList(text: string): boolean {
  if (text.includes('\t')) return false;
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '');
  return lines.length > 1 && SEPARATORS.some(separator => hasColumns(lines.map(line => line.split(separator).length)));
}

function hasColumns(widths: readonly number[]): boolean {
  return widths[0]! >= LEAST_COLUMNS && widths.every(width => width === widths[0]);
}

const SEPARATORS = [',', ';', '|'];
/** Addresses and sentences may have a comma each. */
const LEAST_COLUMNS = 3;
