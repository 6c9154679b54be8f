import { toLanguage } from '../../i18n/language';
import { createWorkbook } from '../createWorkbook';
import { demoLinks } from '../demo/demoLinks';
import { type DemoMaking, demoSnapshot } from '../demo/demoSnapshot';
import type { OtherWorkbooks, Workbook } from '../workbook';

/** The workbooks of the demo's salespeople, each opened when IMPORTRANGE first reads it. */
export function salesWorkbooks(making: DemoMaking): OtherWorkbooks {
  const names = new Map(demoLinks(toLanguage(making.locale)).map(({ id, salesperson }) => [id, salesperson]));
  const opened = new Map<string, Workbook>();
  return {
    has: id => names.has(id),
    get(id) {
      const name = names.get(id);
      if (name !== undefined && !opened.has(id)) {
        opened.set(id, createWorkbook({ files: making.files, snapshot: demoSnapshot(making, name) }));
      }
      return opened.get(id);
    },
  };
}
