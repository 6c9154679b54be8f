import { toLanguage } from '../../i18n/language';
import { createWorkbook } from '../createWorkbook';
import { demoLinks } from '../demo/demoLinks';
import { withSalesperson } from '../demo/withSalesperson';
import type { DistFiles, OtherWorkbooks, Workbook } from '../workbook';

/** The workbooks of the demo's salespeople, each made when IMPORTRANGE first reads it. */
export function salesWorkbooks(files: DistFiles, locale: string): OtherWorkbooks {
  const language = toLanguage(locale);
  const names = new Map(demoLinks(language).map(({ id, salesperson }) => [id, salesperson]));
  const made = new Map<string, Workbook>();
  const make = (name: string): Workbook => {
    const empty = createWorkbook({ files, locale }).snapshot();
    const spreadsheet = withSalesperson(empty.spreadsheet, language, name);
    return createWorkbook({ files, snapshot: { ...empty, name, spreadsheet } });
  };
  return {
    has: id => names.has(id),
    get(id) {
      const name = names.get(id);
      if (name !== undefined && !made.has(id)) made.set(id, make(name));
      return made.get(id);
    },
  };
}
