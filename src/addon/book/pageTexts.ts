import type { HeaderWords } from '../../core/orders/recogniseColumns';
import type { ExampleLayout } from '../../i18n/functions/layOutExample';
import type { Language } from '../../i18n/language';
import type { ServerTexts } from '../../i18n/server/ServerTexts';
import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import type { AnySheetId, SheetTemplate, SideSheetId, TemplateId } from '../../templates/sheetTemplate';
import { sidebarFile } from './sidebarFile';

export interface PageTexts {
  readonly templates: Readonly<Record<TemplateId, SheetTemplate>>;
  readonly sideSheets: Readonly<Record<SideSheetId, SheetTemplate<SideSheetId>>>;
  /** By sheet, the keys of the cells that formulas of other sheets find by name. */
  readonly named: Readonly<Record<AnySheetId, readonly string[]>>;
  readonly sheets: Readonly<Record<Language, TemplateTexts>>;
  readonly server: Readonly<Record<Language, ServerTexts>>;
  readonly headerWords: HeaderWords;
  /** By the formula's name. */
  readonly examples: Readonly<Record<Language, Readonly<Record<string, ExampleLayout>>>>;
}

let texts: PageTexts | undefined;

/**
 * The sheets with their words, the words of refusals, those by which orders are recognised, and the formulas' examples.
 * They ride in Sidebar.html: Code.js is loaded anew for every formula, which needs none of them.
 */
export function pageTexts(): PageTexts {
  if (texts !== undefined) return texts;
  texts = JSON.parse(sidebarFile().texts) as PageTexts;
  return texts;
}
