import { menuTexts } from '../i18n/menu';
import { faultSentence } from './faultSentence';
import { isMissingPermission } from './isMissingPermission';
import { personLanguage } from './languages';

type Panel = 'home' | 'orders' | 'idealClient' | 'formulas' | 'why';

/**
 * Adds the add-on's menu. It runs in every mode, also where the add-on is not yet enabled in this document, so it asks
 * for nothing but the person's language.
 */
export function onOpen(): void {
  const texts = menuTexts[personLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(texts.enable, 'enableFormulas')
    .addSeparator()
    .addItem(texts.home, 'openHome')
    .addItem(texts.orders, 'openOrders')
    .addItem(texts.idealClient, 'openIdealClient')
    .addItem(texts.formulas, 'openFormulas')
    .addItem(texts.why, 'openWhy')
    .addToUi();
}

/** After installation: the document is open already. */
export function onInstall(): void {
  onOpen();
}

/** Using the menu is what makes Sheets know an add-on's formulas in this document. */
export function enableFormulas(): void {
  const texts = menuTexts[personLanguage()];
  fromMenu(() => SpreadsheetApp.getActive().toast(texts.enabled, texts.sidebar));
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

export function openFormulas(): void {
  openSidebar('formulas');
}

export function openWhy(): void {
  openSidebar('why');
}

function openSidebar(panel: Panel): void {
  fromMenu(() => {
    const language = personLanguage();
    const template = HtmlService.createTemplateFromFile('Sidebar');
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
