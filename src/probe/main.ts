/** Cells call these. */
export { formulas } from './formulas';
/** Sheets calls these: when the spreadsheet opens, and from the menu. */
export * as triggers from './triggers';
