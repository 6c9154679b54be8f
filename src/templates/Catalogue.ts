import type { OrderWords } from '../core/orders/OrderWords';
import type { ExampleLayout } from '../i18n/functions/layOutExample';
import type { Language } from '../i18n/language';
import type { ServerTexts } from '../i18n/server/ServerTexts';
import type { FormerTexts } from '../i18n/templates/former/FormerTexts';
import type { TemplateTexts } from '../i18n/templates/TemplateTexts';
import type { AnySheetId, SheetTemplate, SideSheetId, TemplateId } from './sheetTemplate';

/** What the server looks up in the files beside it: the sheets, and all words that go into cells or refusals. */
export interface Catalogue extends SheetsFile, Words, FormerFile {}

/** The sheets, which have no language, and the words by which columns of orders are recognised in all of them. */
export interface SheetsFile {
  readonly templates: Readonly<Record<TemplateId, SheetTemplate>>;
  readonly sideSheets: Readonly<Record<SideSheetId, SheetTemplate<SideSheetId>>>;
  /** By sheet, the keys of the cells that formulas of other sheets find by name. */
  readonly named: Readonly<Record<AnySheetId, readonly string[]>>;
  readonly orderWords: OrderWords;
}

/** What sheets said before, in every language: wanted only where sheets are filled again. */
export interface FormerFile {
  readonly former: Readonly<Record<Language, FormerTexts>>;
}

/** The words of one language. */
export interface WordsFile {
  readonly sheets: TemplateTexts;
  readonly server: ServerTexts;
  /** By the formula's name. */
  readonly examples: Readonly<Record<string, ExampleLayout>>;
}

type Words = { readonly [Kind in keyof WordsFile]: Readonly<Record<Language, WordsFile[Kind]>> };
