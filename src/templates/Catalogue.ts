import type { OrderWords } from '../core/orders/OrderWords';
import type { ExampleLayout } from '../i18n/functions/layOutExample';
import type { Language } from '../i18n/language';
import type { ServerTexts } from '../i18n/server/ServerTexts';
import type { TemplateTexts } from '../i18n/templates/TemplateTexts';
import type { AnySheetId, SheetTemplate, SideSheetId, TemplateId } from './sheetTemplate';

/** What the server looks up in the sidebar’s file: the sheets, and all words that go into cells or refusals. */
export interface Catalogue {
  readonly templates: Readonly<Record<TemplateId, SheetTemplate>>;
  readonly sideSheets: Readonly<Record<SideSheetId, SheetTemplate<SideSheetId>>>;
  /** By sheet, the keys of the cells that formulas of other sheets find by name. */
  readonly named: Readonly<Record<AnySheetId, readonly string[]>>;
  readonly sheets: Readonly<Record<Language, TemplateTexts>>;
  readonly server: Readonly<Record<Language, ServerTexts>>;
  readonly orderWords: OrderWords;
  /** By the formula's name. */
  readonly examples: Readonly<Record<Language, Readonly<Record<string, ExampleLayout>>>>;
}
