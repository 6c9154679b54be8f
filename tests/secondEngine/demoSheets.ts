import { toLanguage } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { openWorkbook } from '../../src/workbook/server/openWorkbook';
import type { SheetLocale } from '../../src/workbook/server/readFlags';
import { builtFiles } from '../addon/openFile';
import { type FilledSheet, filledSheet } from './FilledSheet';

/** The sheets of ours in the demo workbook. */
export async function demoSheets(locale: SheetLocale): Promise<ReadonlyMap<TemplateId, FilledSheet>> {
  const flags = { fresh: true, locale, port: null, file: null, browser: false, help: false } as const;
  const nothingSaved = { read: () => null, write: () => {}, setAside: () => null };
  const { workbook } = await openWorkbook(flags, nothingSaved, builtFiles(), locale);
  const { getters } = workbook.model;
  const ids = new Map(getters.getSheetIds().map(id => [getters.getSheetName(id), id]));
  return new Map(
    Object.values(templates).map(template => {
      const sheetId = ids.get(templateTexts[toLanguage(locale)][template.title])!;
      return [template.id, filledSheet(workbook, sheetId, template)];
    }),
  );
}
