import { templates } from '../../src/templates';
import { isColumn, type TemplateId } from '../../src/templates/sheetTemplate';

/** The columns of a sheet that people see and formulas fill, by their keys. */
export function computedKeys(id: TemplateId): string[] {
  return templates[id].columns
    .filter(isColumn)
    .filter(({ filledBy, hidden }) => filledBy === 'formula' && hidden !== true)
    .map(({ key }) => key);
}
