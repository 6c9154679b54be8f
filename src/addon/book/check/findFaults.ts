import { TEMPLATE_IDS, type TemplateId } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import { findKeys } from '../findLayout';
import { otherSheets } from '../otherSheets';
import type { Reading } from '../Reading';
import type { OurContent } from '../readSheet';
import { type FoundFault, faultOf } from './faultOf';
import { faultsOn } from './faultsOn';
import { volatileCells } from './volatileCells';
import { withoutReplaced } from './withoutReplaced';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is broken on our sheets, by their order in the menu: nothing is written. */
export function findFaults(reading: Reading): FoundFault[] {
  const { templates } = catalogue();
  const sheets = reading.ourSheets();
  const present = TEMPLATE_IDS.filter(id => sheets.has(id));
  const others = otherSheets(
    reading,
    present.map(id => templates[id]),
    reading.readIfWhole,
  );
  const volatile = volatileCells(reading).map(({ content, address, column, formula }) => {
    return { ...faultOf(content.sheet, 'volatile'), address, column, found: formula };
  });
  const faults = present.flatMap(id => {
    const [sheet, ...more] = sheets.get(id)!;
    const content = reading.readIfWhole(id);
    const twice = more.map(other => faultOf(other, 'twice'));
    if (content === null) return [headlessFault(id, sheet!, sheet!.getDataRange().getValues()), ...twice];
    return [...faultsOn(reading, content, others), ...twice];
  });
  return [...withoutReplaced(reading, faults), ...volatile];
}

function headlessFault(id: TemplateId, sheet: Sheet, values: OurContent['values']): FoundFault {
  const keys = findKeys(values);
  return { ...faultOf(sheet, 'headers'), mendable: keys !== undefined, headless: keys && { id, ...keys } };
}
