import { expect, test } from 'vitest';
import { errorOf, resultOf } from './scripted';

test('A finder of the spreadsheet finds what formulas say, not what cells show', () => {
  expect(
    resultOf(`
      sheet.getRange('B2').setFormula('=SUM(A1:A2)+1');
      sheet.getRange('C3').setValue('SUM(');
      sheet.getRange('D4').setFormula('=MAX(A1)');
      var found = spreadsheet.createTextFinder('(sum|MIN)\\\\s*\\\\(').useRegularExpression(true).matchFormulaText(true).findAll();
      return found.map(function (cell) { return cell.getSheet().getName() + ' ' + cell.getA1Notation(); });
    `),
  ).toEqual([expect.stringMatching(/ B2$/)]);
  expect(errorOf(`spreadsheet.createTextFinder('x').findAll();`)).toMatch(/regular expression/);
});
