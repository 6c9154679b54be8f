import type { Answered } from '../contract/Answered';
import type { Panel } from '../contract/panels';
import type { OurSheet } from '../contract/sheets';
import { fill } from '../i18n/fill';
import { menuTexts } from '../i18n/menu';
import { TEMPLATE_IDS, type TemplateId } from '../templates/sheetTemplate';
import { addSheets } from './book/addSheets';
import { change } from './book/change';
import { personLanguage } from './book/personLanguage';
import { reading } from './book/Reading';
import { sheetById } from './book/sheetById';
import { faultSentence, isMissingPermission } from './faultSentence';
import { historyOf } from './features/history/historyOf';
import { sidebarPage } from './sidebarPage';

/** The menu from top to bottom, below what enables the formulas: panels of the sidebar, and the submenu of sheets. */
const MENU = ['home', 'orders', 'idealClient', 'asking', 'sheets', 'formulas', 'why', 'print', 'share'] as const;
const PANELS = MENU.filter(item => item !== 'sheets');

/** What Sheets calls by its name: when a spreadsheet opens, and from the menu. */
export const triggers: Readonly<Record<string, () => void>> = {
  onOpen,
  // After installation: the document is open already.
  onInstall: onOpen,
  enableFormulas,
  ...Object.fromEntries(PANELS.map(panel => [opening(panel), () => openSidebar(panel)])),
  ...Object.fromEntries(TEMPLATE_IDS.map(id => [adding(id), () => addSheet(id)])),
  addAllSheets,
};

function opening(panel: Panel) {
  return `open${capital(panel)}` as const;
}

function adding(id: TemplateId) {
  return `add${capital(id)}` as const;
}

function capital<Word extends string>(word: Word) {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}` as Capitalize<Word>;
}

/**
 * Adds the add-on's menu. It runs in every mode, also where the add-on is not yet enabled in this document, so it asks
 * for nothing but the person's language.
 */
function onOpen(): void {
  const texts = menuTexts[personLanguage()];
  const ui = SpreadsheetApp.getUi();
  const sheets = ui.createMenu(texts.addSheet);
  for (const id of TEMPLATE_IDS) sheets.addItem(texts[adding(id)], adding(id));
  sheets.addSeparator().addItem(texts.addAllSheets, 'addAllSheets');
  const menu = ui.createAddonMenu().addItem(texts.enable, 'enableFormulas').addSeparator();
  for (const item of MENU) {
    if (item === 'sheets') menu.addSubMenu(sheets);
    else menu.addItem(texts[item], opening(item));
  }
  menu.addToUi();
}

/** Using the menu is what makes Sheets know an add-on's formulas in this document. */
function enableFormulas(): void {
  const texts = menuTexts[personLanguage()];
  fromMenu(() => reading().spreadsheet.toast(texts.enabled, texts.sidebar));
}

function openSidebar(panel: Panel): void {
  fromMenu(() => {
    const language = personLanguage();
    const page = HtmlService.createHtmlOutput(sidebarPage(language, panel));
    SpreadsheetApp.getUi().showSidebar(page.setTitle(menuTexts[language].sidebar));
  });
}

function addSheet(id: TemplateId): void {
  fromMenu(() => {
    const had = reading().ourSheets().has(id);
    toast(had ? 'renewed' : 'added', addAndShow([id]));
  });
}

/** Adds the sheets that are not there yet, and renews the others. */
function addAllSheets(): void {
  fromMenu(() => toast('allReady', addAndShow(TEMPLATE_IDS)));
}

/** Adds the sheets, or renews them, and shows the first. */
function addAndShow(ids: readonly TemplateId[]): Answered<OurSheet> {
  const { answer, ...news } = change(edit => addSheets(edit, ids), historyOf.addSheets);
  const first = answer[0]!;
  const now = reading();
  now.spreadsheet.setActiveSheet(sheetById(now, first.sheetId));
  return { answer: first, ...news };
}

function toast(text: 'added' | 'renewed' | 'allReady', { answer, broken }: Answered<OurSheet>): void {
  const texts = menuTexts[personLanguage()];
  const done = fill(texts[text], { sheet: answer.sheetName });
  reading().spreadsheet.toast(broken ? `${done} ${texts.broken}` : done, texts.sidebar);
}

/**
 * Does what a menu item is for; what goes wrong is said in a dialog, as a sentence. The person may have ticked only some
 * of the permissions: Google asks for the others where it can, and where no dialog may be shown, Sheets shows the sentence.
 */
function fromMenu(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (isMissingPermission(error)) ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
    const sentence = faultSentence(error);
    try {
      SpreadsheetApp.getUi().alert(sentence);
    } catch {
      throw new Error(sentence);
    }
  }
}
