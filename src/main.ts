/** Cells call these. */
export { formulas } from './addon/formulas';
/** The sidebar calls these. */
export { server } from './addon/server';
/** Sheets calls these: when a spreadsheet opens, and from the menu. */
export { triggers } from './addon/triggers';
