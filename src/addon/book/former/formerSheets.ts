import { cellsName } from '../../../templates/cellsName';
import { formerKeys } from '../../../templates/formerLayout';
import { TEMPLATE_IDS, type TemplateId } from '../../../templates/sheetTemplate';
import type { Reading } from '../Reading';
import type { OurContent } from '../readSheet';

/** A cell that every workbook of the former layout has under this name, and no other. */
const FORMER_NAME = cellsName('settings', 'clientStages');

/**
 * Our sheets that still hold tables of the former layout, by template. All of them, whichever of our sheets are asked
 * for, because their formulas lean on one another; in nearly every workbook none, which one question tells.
 */
export function formerSheets(reading: Reading, asked: readonly TemplateId[]): ReadonlyMap<TemplateId, OurContent> {
  const isFormer = (id: TemplateId): OurContent | null => {
    const content = reading.readIfWhole(id);
    if (content === null) return null;
    return [...formerKeys(id)].some(key => content.layout.columns.has(key)) ? content : null;
  };
  const isNamed = () => !asked.includes('settings') && reading.spreadsheet.getRangeByName(FORMER_NAME) !== null;
  const found = asked.some(isFormer) || isNamed();
  return new Map(
    (found ? TEMPLATE_IDS : []).flatMap(id => {
      const content = isFormer(id);
      return content === null ? [] : [[id, content] as const];
    }),
  );
}
