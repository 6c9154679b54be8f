import type { DistFiles } from '../../src/workbook/workbook';

/** A small add-on for tests of the workbook: menus, two formulas, and whatever functions a test brings along. */
export function fixtureFiles(functions = ''): DistFiles {
  return {
    'Code.js': `
var loads = (typeof loads === 'undefined' ? 0 : loads) + 1;

/**
 * Half of the share of a big client.
 * @param {number} revenue_share - Share of the business, 0.7 or 70%.
 * @param {string} client_kind (optional, default "existing")
 *     existing or new
 * @return {number}
 * @customfunction
 */
function TIME_SHARE(revenue_share, client_kind) {
  if (typeof revenue_share !== 'number') throw new Error('revenue_share: write 70% or 0.7.');
  return revenue_share / 2;
}

/**
 * Tells what arrived.
 * @param {any} value What to look at.
 * @customfunction
 */
function ARRIVED(value) {
  if (arguments.length === 0 || value === undefined) return 'nothing';
  if (value instanceof Date) return 'Date ' + value.getFullYear() + '-' + (value.getMonth() + 1) + '-' + value.getDate();
  if (value instanceof Array) return 'rows ' + value.length + 'x' + value[0].length + ' ' + JSON.stringify(value);
  return typeof value + ' ' + JSON.stringify(value);
}

/**
 * Gives back what was asked for.
 * @param {string} kind Which result.
 * @customfunction
 */
function RESULT(kind) {
  return { nan: NaN, infinity: 1 / 0, nothing: null, empty: '', grid: [[1, 2], [3, 4]], day: new Date(2017, 11, 30), yes: true }[kind];
}

/**
 * Tells the size of a range.
 * @param {any[][]} rows Any range.
 * @customfunction
 */
function SIZE(rows) {
  return rows.length + 'x' + rows[0].length + ', last ' + rows[rows.length - 1][rows[0].length - 1];
}

/** Not a formula. */
function helper_() {}

function onOpen(e) {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Start', 'start')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Help', 'start'))
    .addToUi();
}

function start() {}
${functions}`,
    'Sidebar.html': '<!DOCTYPE html><body lang="<?= language ?>"><script>var x = "<?= language ?>";</script></body>',
    'appsscript.json': '{"timeZone":"Europe/Warsaw","runtimeVersion":"V8"}',
  };
}
