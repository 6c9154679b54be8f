import { menuTexts } from '../i18n/menu';
import { personLanguage } from './languages';

type Panel = 'home' | 'orders' | 'idealClient' | 'formulas';

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
    .addToUi();
}

/** After installation: the document is open already. */
export function onInstall(): void {
  onOpen();
}

/** Using the menu is what makes Sheets know an add-on's formulas in this document. */
export function enableFormulas(): void {
  const texts = menuTexts[personLanguage()];
  SpreadsheetApp.getActive().toast(texts.enabled, texts.sidebar);
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

function openSidebar(panel: Panel): void {
  const language = personLanguage();
  const template = HtmlService.createTemplateFromFile('Sidebar');
  Object.assign(template, { language, panel });
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(menuTexts[language].sidebar));
}
