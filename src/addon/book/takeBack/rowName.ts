import { nameKey } from '../../../core/text/nameKey';
import { plainCell, type Row } from '../../../templates/planSheet';
import { isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';

const MOST_NAMES = 3;
const NAMING: readonly string[] = ['text', 'day', 'month'];

/** What a row is known by, wherever people move it. */
export function rowName(template: SheetTemplate<string>, row: Row): string {
  const names = namingKeys(template).map(key => {
    const cell = plainCell(row[key]);
    return cell === null ? '' : nameKey(String(cell).replace(/^'/, ''));
  });
  return names.every(name => name === '') ? '' : names.join(' | ');
}

/** Its key, or the first of what people read it by. */
export function namingKeys({ keyColumn, columns }: SheetTemplate<string>): readonly string[] {
  if (keyColumn !== undefined) return [keyColumn];
  return columns
    .filter(isColumn)
    .filter(({ filledBy, hidden, content }) => filledBy !== 'formula' && !hidden && NAMING.includes(content))
    .slice(0, MOST_NAMES)
    .map(({ key }) => key);
}
