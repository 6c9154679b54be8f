import type { Language } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { openDemo } from '../workbook/demo/openDemo';
import { type FilledSheet, filledSheet } from './FilledSheet';

/** The sheets of ours in the demo workbook. */
export function demoSheets(language: Language): ReadonlyMap<TemplateId, FilledSheet> {
  const { workbook } = openDemo(language);
  const { getters } = workbook.model;
  const ids = new Map(getters.getSheetIds().map(id => [getters.getSheetName(id), id]));
  return new Map(
    Object.values(templates).map(template => {
      const sheetId = ids.get(templateTexts[language][template.title])!;
      return [template.id, filledSheet(workbook, sheetId, template)];
    }),
  );
}
