import type { TemplateId } from '../contract/sheets';
import { fill } from '../i18n/fill';
import { menuTexts } from '../i18n/menu';
import { addSheets } from './book/addSheets';
import { catalogue } from './book/catalogue';
import { change } from './book/change';
import { personLanguage } from './book/languages';
import { reading } from './book/Reading';
import { sheetById } from './book/sheetById';
import { sidebarFile } from './book/sidebarFile';
import { faultSentence } from './faultSentence';
import { historyOf } from './features/history/historyOf';
import { isMissingPermission } from './isMissingPermission';

type Panel = 'home' | 'orders' | 'idealClient' | 'asking' | 'formulas' | 'why' | 'share';

/**
 * Adds the add-on's menu. It runs in every mode, also where the add-on is not yet enabled in this document, so it asks
 * for nothing but the person's language.
 */
export function onOpen(): void {
  const texts = menuTexts[personLanguage()];
  const ui = SpreadsheetApp.getUi();
  const sheets = ui.createMenu(texts.addSheet);
  for (const item of SHEET_ITEMS) sheets.addItem(texts[item], item);
  ui.createAddonMenu()
    .addItem(texts.enable, 'enableFormulas')
    .addSeparator()
    .addItem(texts.home, 'openHome')
    .addItem(texts.orders, 'openOrders')
    .addItem(texts.idealClient, 'openIdealClient')
    .addItem(texts.asking, 'openAsking')
    .addSubMenu(sheets.addSeparator().addItem(texts.addAllSheets, 'addAllSheets'))
    .addItem(texts.formulas, 'openFormulas')
    .addItem(texts.why, 'openWhy')
    .addItem(texts.share, 'openShare')
    .addToUi();
}

/** A menu item is a function by this name, and a text. */
const SHEET_ITEMS = [
  'addClients',
  'addIdealClient',
  'addScorecard',
  'addReferrals',
  'addReferralPlan',
  'addChannel',
  'addTimePlan',
  'addKeeping',
  'addSettings',
] as const;

/** After installation: the document is open already. */
export function onInstall(): void {
  onOpen();
}

/** Using the menu is what makes Sheets know an add-on's formulas in this document. */
export function enableFormulas(): void {
  const texts = menuTexts[personLanguage()];
  fromMenu(() => reading().spreadsheet.toast(texts.enabled, texts.sidebar));
}

export function openHome(): void {
  openSidebar('home');
}

export function openOrders(): void {
  openSidebar('orders');
}

export function openIdealClient(): void {
  openSidebar('idealClient');
}

export function openAsking(): void {
  openSidebar('asking');
}

export function openFormulas(): void {
  openSidebar('formulas');
}

export function openWhy(): void {
  openSidebar('why');
}

export function openShare(): void {
  openSidebar('share');
}

export function addClients(): void {
  addSheet('clients');
}

export function addIdealClient(): void {
  addSheet('idealClient');
}

export function addScorecard(): void {
  addSheet('scorecard');
}

export function addReferrals(): void {
  addSheet('referrals');
}

export function addReferralPlan(): void {
  addSheet('referralPlan');
}

export function addChannel(): void {
  addSheet('channel');
}

export function addTimePlan(): void {
  addSheet('timePlan');
}

export function addKeeping(): void {
  addSheet('keeping');
}

export function addSettings(): void {
  addSheet('settings');
}

/** Adds the sheets that are not there yet, and renews the others. */
export function addAllSheets(): void {
  fromMenu(() => {
    const sheetName = addAndShow(Object.keys(catalogue().templates) as TemplateId[]);
    toast('allReady', sheetName);
  });
}

function addSheet(id: TemplateId): void {
  fromMenu(() => {
    const had = reading().ourSheets().has(id);
    const sheetName = addAndShow([id]);
    toast(had ? 'renewed' : 'added', sheetName);
  });
}

/** Adds the sheets, or renews them, and shows the first, whose name it returns. */
function addAndShow(ids: readonly TemplateId[]): string {
  const first = change(edit => addSheets(edit, ids), historyOf.addSheets)[0]!;
  const now = reading();
  now.spreadsheet.setActiveSheet(sheetById(now, first.sheetId));
  return first.sheetName;
}

function toast(text: 'added' | 'renewed' | 'allReady', sheet: string): void {
  const texts = menuTexts[personLanguage()];
  reading().spreadsheet.toast(fill(texts[text], { sheet }), texts.sidebar);
}

function openSidebar(panel: Panel): void {
  fromMenu(() => {
    const language = personLanguage();
    const template = HtmlService.createTemplate(sidebarFile().page);
    Object.assign(template, { language, panel });
    SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(menuTexts[language].sidebar));
  });
}

/**
 * Does what a menu item is for; what goes wrong is shown by Sheets, as a sentence. The person may have ticked only some
 * of the permissions: Google asks for the others where it can.
 */
function fromMenu(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (isMissingPermission(error)) ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
    throw new Error(faultSentence(error));
  }
}
