import { describe, expect, test } from 'vitest';
import { errorOf, resultOf, scripted } from './scripted';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('Values that a script writes', () => {
  test('are read as if typed: formulas, numbers, percents and days', () => {
    expect(
      resultOf(`
        sheet.getRange('A1:F1').setValues([['=1+1', '01234', '5%', '1/2', 'TRUE', '+48 600 100 200']]);
        var values = sheet.getRange('A1:F1').getValues()[0];
        return [values[0], values[1], values[2], values[3] instanceof Date, values[4], values[5]];
      `),
    ).toEqual([2, 1234, 0.05, true, true, '+48 600 100 200']);
  });

  test('become days where they look like ISO days', () => {
    expect(
      resultOf(`
        sheet.getRange('A1').setValue('2017-12-30');
        var day = sheet.getRange('A1').getValue();
        return [day.getFullYear(), day.getMonth(), day.getDate(), day.getHours(), sheet.getRange('A1').getDisplayValue()];
      `),
    ).toEqual([2017, 11, 30, 0, '2017-12-30']);
  });

  test('follow the decimal mark of the spreadsheet', () => {
    const body = `sheet.getRange('A1:B1').setValues([['12,5', '12.5x']]); return sheet.getRange('A1:B1').getValues()[0];`;
    expect(resultOf(body, { locale: 'pl_PL' })).toEqual([12.5, '12.5x']);
    expect(resultOf(body, { locale: 'ru_RU' })).toEqual([12.5, '12.5x']);
    expect(resultOf(body, { locale: 'en_US' })).toEqual(['12,5', '12.5x']);
  });

  test('turn 12.5 into a day where points belong to days', () => {
    const body = `sheet.getRange('A1').setValue('12.5'); return sheet.getRange('A1').getValue() instanceof Date;`;
    expect(resultOf(body, { locale: 'pl_PL' })).toBe(true);
    expect(resultOf(body, { locale: 'en_US' })).toBe(false);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\n',
    '＝1',
    "'x",
    '01234',
    '1/2',
    '5%',
    'TRUE',
    '#N/A',
    '#12',
    '1 200,50',
  ])('stay as they are in a plain text cell: %j', text => {
    const body = `
        sheet.getRange('A1').setNumberFormat('@').setValue(${JSON.stringify(text)});
        return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula(), sheet.getRange('A1').getNumberFormat()];
      `;
    expect(resultOf(body, { apostropheInText: 'kept' })).toEqual([text, '', '@']);
  });

  test('lose a leading apostrophe outside plain text cells', () => {
    expect(
      resultOf(`
        sheet.getRange('A1:C1').setValues([["'=1+1", "'01234", "''quoted'"]]);
        return sheet.getRange('A1:C1').getValues()[0].concat(sheet.getRange('A1').getFormula());
      `),
    ).toEqual(['=1+1', '01234', "'quoted'", '']);
  });

  test('keep or lose a leading apostrophe in plain text cells, as the workbook was opened', () => {
    const body = `
      sheet.getRange('A1:B1').setNumberFormat('@').setValues([["'=1+1", "'01234"]]);
      return sheet.getRange('A1:B1').getDisplayValues()[0];
    `;
    expect(resultOf(body, { apostropheInText: 'consumed' })).toEqual(['=1+1', '01234']);
    expect(resultOf(body, { apostropheInText: 'kept' })).toEqual(["'=1+1", "'01234"]);
  });

  test('are text only if the cell was plain text before', () => {
    expect(
      resultOf(`
        sheet.getRange('A1').setValue('01234').setNumberFormat('@');
        sheet.getRange('B1').setNumberFormat('@').setValue('01234');
        return [sheet.getRange('A1').getDisplayValue(), sheet.getRange('B1').getDisplayValue()];
      `),
    ).toEqual(['1234', '01234']);
  });

  test('empty the cell when null or undefined', () => {
    expect(
      resultOf(`
        sheet.getRange('A1:B1').setValues([['x', 'y']]).setValues([[null, undefined]]);
        return [sheet.getRange('A1:B1').getValues()[0], sheet.getRange('A1:B1').isBlank(), sheet.getLastRow()];
      `),
    ).toEqual([['', ''], true, 0]);
  });

  test('keep moments: a Date comes back as the same Date', () => {
    for (const timeZone of ['Europe/Warsaw', 'Europe/Moscow', 'America/Los_Angeles']) {
      expect(
        resultOf(
          `
          var day = new Date(2017, 11, 30, 13, 45, 10);
          sheet.getRange('A1').setValue(day);
          return sheet.getRange('A1').getValue().getTime() - day.getTime();
        `,
          { timeZone },
        ),
      ).toBe(0);
    }
  });

  test('show a day in the manner of the locale', () => {
    const body = `sheet.getRange('A1').setValue(new Date(2017, 11, 30)); return sheet.getRange('A1').getDisplayValue();`;
    expect(resultOf(body, { locale: 'pl_PL' })).toBe('30.12.2017');
    expect(resultOf(body, { locale: 'en_US' })).toBe('12/30/2017');
  });

  test('read back a web address and a [link](x) as they were written', () => {
    const texts = ['http://example.com/a?b=1', '[name](http://example.com)', '<img src=x onerror=alert(1)>'];
    expect(
      resultOf(
        `sheet.getRange('A1:C1').setValues([${JSON.stringify(texts)}]); return sheet.getRange('A1:C1').getValues()[0];`,
      ),
    ).toEqual(texts);
  });

  test('must have the size of the range', () => {
    expect(errorOf(`sheet.getRange('A1:A3').setValues([[1], [2]]);`)).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
    expect(errorOf(`sheet.getRange('A1:B1').setValues([[1]]);`)).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('may have 50,000 characters and no more', () => {
    expect(
      resultOf(`sheet.getRange('A1').setValue('x'.repeat(50000)); return sheet.getRange('A1').getValue().length;`),
    ).toBe(50_000);
    expect(errorOf(`sheet.getRange('A1').setValue('x'.repeat(50001));`)).toContain('50000 characters');
  });

  test('give arrays of the script’s own world', () => {
    expect(
      resultOf(`
        var values = sheet.getRange('A1:B2').getValues();
        return [values instanceof Array, values[0] instanceof Array, spreadsheet.getSheets() instanceof Array];
      `),
    ).toEqual([true, true, true]);
  });
});

describe('Formulas that a script writes', () => {
  test('take semicolons in every locale', () => {
    for (const locale of ['en_US', 'pl_PL', 'ru_RU']) {
      expect(
        resultOf(`sheet.getRange('A1').setFormula('=SUM(1;2;IF(TRUE;3;4))'); return sheet.getRange('A1').getValue();`, {
          locale,
        }),
      ).toBe(6);
    }
  });

  test('fail with commas between arguments where the comma is the decimal mark', () => {
    const body = `sheet.getRange('A1').setFormula('=SUM(A2,A3)'); return sheet.getRange('A1').getValue();`;
    expect(resultOf(body, { locale: 'pl_PL' })).toBe('#ERROR!');
    expect(resultOf(body, { locale: 'en_US' })).toBe(0);
  });

  test('leave semicolons in texts alone', () => {
    expect(resultOf(`sheet.getRange('A1').setFormula('="a;b"&"c"'); return sheet.getRange('A1').getValue();`)).toBe(
      'a;bc',
    );
  });

  test('reach to the end of an open column', () => {
    expect(
      resultOf(`
        sheet.getRange('A5:A7').setValues([[1], [2], [4]]);
        sheet.getRange('C1').setFormula('=SUM(A5:A)');
        sheet.getRange('C2').setFormula('=COUNTA(A:A)');
        return [sheet.getRange('C1').getValue(), sheet.getRange('C2').getValue(), sheet.getRange('C1').getFormula()];
      `),
    ).toEqual([7, 3, '=SUM(A5:A)']);
  });

  test('do not spill over an empty text, and spill again once it is gone', () => {
    const spill = `sheet.getRange('A1').setFormula('=ARRAYFORMULA(C1:C3*2)'); sheet.getRange('C1:C3').setValues([[1], [2], [3]]);`;
    expect(resultOf(`${spill} sheet.getRange('A2').setValue(''); return sheet.getRange('A1:A3').getValues();`)).toEqual(
      [['#REF!'], [''], ['']],
    );
    expect(
      resultOf(`
        ${spill} sheet.getRange('A2').setValue(''); SpreadsheetApp.flush();
        sheet.getRange('A2').clearContent(); return sheet.getRange('A1:A3').getValues();
      `),
    ).toEqual([[2], [4], [6]]);
  });

  test('show Google’s names of errors', () => {
    expect(
      resultOf(`
        sheet.getRange('A1:D1').setFormulas([['=1/0', '=NA()', '=NO_SUCH_FORMULA(1)', '=SUM(']]);
        return sheet.getRange('A1:D1').getValues()[0];
      `),
    ).toEqual(['#DIV/0!', '#N/A', '#NAME?', '#ERROR!']);
  });
});

describe('A range', () => {
  test.each([
    ['B5', 'B5'],
    ['A1:C9', 'A1:C9'],
    ['A5:A', 'A5:A'],
    ['C:C', 'C:C'],
    ['5:7', '5:7'],
  ])('%s tells its notation as %s', (asked, told) => {
    expect(resultOf(`return sheet.getRange('${asked}').getA1Notation();`)).toBe(told);
  });

  test('knows its corner and size', () => {
    expect(
      resultOf(`
        var range = sheet.getRange(2, 3, 4, 5);
        return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(),
          range.getLastColumn(), range.getA1Notation(), range.offset(1, 1, 1, 1).getA1Notation(), range.getSheet().getName()];
      `),
    ).toEqual([2, 3, 4, 5, 5, 7, 'C2:G5', 'D3', 'Sheet1']);
  });

  test('beyond the grid is refused', () => {
    expect(errorOf('sheet.getRange(1, 27);')).toBe('Those columns are out of bounds.');
    expect(errorOf('sheet.getRange(1001, 1);')).toBe('Those rows are out of bounds.');
    expect(errorOf('sheet.getRange(1000, 1, 2, 1);')).toBe('Those rows are out of bounds.');
    expect(errorOf("sheet.getRange('A1001');")).toBe('Those rows are out of bounds.');
    expect(errorOf('sheet.getRange(0, 1);')).toBe('The starting row of the range is too small.');
  });

  test('refuses arguments of the wrong type with Google’s words', () => {
    expect(errorOf("sheet.getRange('A1').setNote(5);")).toBe(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setNote.",
    );
    expect(errorOf("sheet.getRange('A1').setValues('x');")).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(errorOf("sheet.getRange('A1').setValues([1]);")).toBe(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test('says what is not implemented here instead of being undefined', () => {
    expect(errorOf("sheet.getRange('A1').randomize();")).toBe('Range.randomize is not implemented here');
    expect(errorOf('return Object.keys(sheet.getFormUrl);')).toBe('Sheet.getFormUrl is not implemented here');
  });

  test('keeps number formats, colours as hex, weights and notes', () => {
    expect(
      resultOf(`
        var range = sheet.getRange('A1');
        range.setNumberFormat('0.0" h"').setBackground('#1A73E8').setFontColor('#FFF').setFontWeight('bold').setNote('Why');
        range.setValue(2.5);
        return [range.getNumberFormat(), range.getDisplayValue(), range.getBackground(), range.getFontColors()[0][0],
          range.getFontWeights()[0][0], range.getNote(), sheet.getRange('B1').getBackground(), sheet.getRange('B1').getNumberFormat()];
      `),
    ).toEqual(['0.0" h"', '2.5 h', '#1a73e8', '#ffffff', 'bold', 'Why', '#ffffff', 'General']);
  });

  test('refuses a number format that cannot be shown here', () => {
    expect(errorOf("sheet.getRange('A1').setNumberFormat('[RED]0');")).toBe(
      'The number format [RED]0 is not shown here.',
    );
  });

  test('cleared of everything keeps its validations; cleared of formats keeps its notes', () => {
    expect(
      resultOf(`
        var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(-5, 5).setAllowInvalid(false).build();
        var range = sheet.getRange('A1');
        range.setValue(3).setNote('Why').setBackground('#ff0000').setDataValidation(rule);
        range.clearFormat();
        var afterFormats = [range.getNote(), range.getBackground(), range.getValue()];
        range.clear();
        return afterFormats.concat([range.getValue(), range.getDataValidation() !== null]);
      `),
    ).toEqual(['Why', '#ffffff', 3, '', true]);
  });

  test('reads back its validations, one per cell', () => {
    expect(
      resultOf(`
        var scores = SpreadsheetApp.newDataValidation().requireNumberBetween(-5, 5).setAllowInvalid(false).setHelpText('From -5 to 5').build();
        var kinds = SpreadsheetApp.newDataValidation().requireValueInList(['new', 'existing'], true).build();
        sheet.getRange('A1:B2').setDataValidations([[scores, kinds], [scores, null]]);
        return sheet.getRange('A1:B2').getDataValidations().map(function (row) {
          return row.map(function (rule) {
            return rule && [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()];
          });
        });
      `),
    ).toEqual([
      [
        ['NUMBER_BETWEEN', [-5, 5], false, 'From -5 to 5'],
        ['VALUE_IN_LIST', [['new', 'existing'], true], true, null],
      ],
      [['NUMBER_BETWEEN', [-5, 5], false, 'From -5 to 5'], null],
    ]);
  });

  test('loses its validations on demand', () => {
    expect(
      resultOf(`
        sheet.getRange('A1:A5').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
        sheet.getRange('A2:A3').clearDataValidations();
        return sheet.getRange('A1:A5').getDataValidations().map(function (row) { return row[0] !== null; });
      `),
    ).toEqual([true, false, false, true, true]);
  });

  test('led to by activate() is where the person is taken', () => {
    expect(scripted("sheet.getRange('B5:C6').activate();").run('main').effects.activated).toEqual({
      sheetId: '0',
      range: 'B5:C6',
    });
  });
});

describe('A protected range', () => {
  const protect = "sheet.getRange('A1:B2').protect().setDescription('Formulas').addEditor('owner@example.com');";

  test('leaves everyone in until somebody is added or removed', () => {
    const workbook = scripted("sheet.getRange('A1').protect();");
    workbook.run('main');
    const editor = { role: 'editor', snapshot: workbook.snapshot() } as const;
    expect(resultOf("return sheet.getRange('A1').setValue(1).canEdit();", editor)).toBe(true);
  });

  test('refuses an editor and lets the owner write', () => {
    const workbook = scripted(`${protect} sheet.getRange('A1').setValue('mine');`);
    expect(workbook.run('main').ok).toBe(true);
    const editor = { role: 'editor', snapshot: workbook.snapshot() } as const;
    expect(errorOf("sheet.getRange('B2').setValue(1);", editor)).toBe(PROTECTED);
    expect(errorOf("sheet.getRange('A:A').setBackground('#ff0000');", editor)).toBe(PROTECTED);
    expect(
      resultOf("return [sheet.getRange('A1').canEdit(), sheet.getRange('C1').setValue(1).canEdit()];", editor),
    ).toEqual([false, true]);
  });

  test('that only warns refuses nobody', () => {
    const workbook = scripted(
      `${protect} sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setWarningOnly(true);`,
    );
    workbook.run('main');
    expect(
      resultOf("sheet.getRange('B2').setValue(1); return sheet.getRange('B2').canEdit();", {
        role: 'editor',
        snapshot: workbook.snapshot(),
      }),
    ).toBe(true);
  });

  test('follows its cells when rows come before it, and can be lifted', () => {
    expect(
      resultOf(`
        ${protect}
        sheet.insertRowsAfter(1, 2);
        var found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        var told = [found.length, found[0].getDescription(), found[0].getRange().getA1Notation()];
        found[0].remove();
        return told.concat(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length);
      `),
    ).toEqual([1, 'Formulas', 'A1:B4', 0]);
  });

  test('of a whole sheet leaves its unprotected cells open', () => {
    const workbook = scripted(
      `sheet.protect().addEditor('owner@example.com').setUnprotectedRanges([sheet.getRange('B:B')]);`,
    );
    workbook.run('main');
    expect(
      resultOf("return [sheet.getRange('A1').canEdit(), sheet.getRange('B7').canEdit()];", {
        role: 'editor',
        snapshot: workbook.snapshot(),
      }),
    ).toEqual([false, true]);
  });

  test('refuses a viewer everywhere', () => {
    expect(errorOf("sheet.getRange('C9').setValue(1);", { role: 'viewer' })).toBe(PROTECTED);
  });
});

describe('Nearer to Google', () => {
  test('a colour by its name reads back as hex, and what is none is refused', () => {
    expect(
      resultOf(`
        var range = sheet.getRange('A1').setBackground('Red').setFontColor('white');
        var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ABC').setRanges([range]).build();
        return [range.getBackground(), range.getFontColors()[0][0], rule.getBooleanCondition().getBackground()];
      `),
    ).toEqual(['#ff0000', '#ffffff', '#aabbcc']);
    expect(errorOf("sheet.getRange('A1').setBackground('reddish');")).toContain('Invalid argument: color');
  });

  test('criteria keep the type of their values: numbers are numbers, a text of digits is a text', () => {
    expect(
      resultOf(`
        var range = sheet.getRange('A1:A2');
        range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList([1, '2']).build());
        var rules = [
          SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 2.5).setRanges([range]).build(),
          SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('5').setRanges([range]).build(),
        ];
        sheet.setConditionalFormatRules(rules);
        return [range.getDataValidation().getCriteriaValues()[0]].concat(sheet.getConditionalFormatRules().map(function (rule) {
          return rule.getBooleanCondition().getCriteriaValues();
        }));
      `),
    ).toEqual([[1, '2'], [1, 2.5], ['5']]);
  });

  test('a cell is blank after setValue(""), and still stands in the way of an answer', () => {
    expect(
      resultOf(`
        sheet.getRange('A2').setValue('');
        sheet.getRange('A1').setFormula('=SEQUENCE(2;1)');
        sheet.getRange('B1').setFormula('=""');
        return [sheet.getRange('A2').isBlank(), sheet.getRange('A1').getValue(), sheet.getRange('B1').isBlank(),
          sheet.getRange('C1:C3').isBlank(), sheet.getRange('A1:C3').isBlank()];
      `),
    ).toEqual([true, '#REF!', false, true, false]);
  });

  test('sort() takes rows by several columns, and a formula goes with its row', () => {
    expect(
      resultOf(`
        sheet.getRange('A1:B4').setValues([['b', 2], ['a', 1], ['b', 1], ['a', 3]]);
        sheet.getRange('C1:C4').setFormulas([['=B1*10'], ['=B2*10'], ['=B3+100'], ['=$B$1']]);
        sheet.getRange('A1:C4').sort([{ column: 1, ascending: false }, 2]);
        return [sheet.getRange('A1:B4').getValues(), sheet.getRange('C1:C4').getFormulas()];
      `),
    ).toEqual([
      [
        ['b', 1],
        ['b', 2],
        ['a', 1],
        ['a', 3],
      ],
      [['=B1+100'], ['=B2*10'], ['=B3*10'], ['=$B$1']],
    ]);
    expect(errorOf("sheet.getRange('A1:C4').sort(4);")).toContain('within the range');
  });

  test('sort() in the grid does the same', () => {
    const workbook = scripted(`
      sheet.getRange('A1:A2').setValues([[2], [1]]);
      sheet.getRange('B1:B2').setFormulas([['=A1*10'], ['=A2+100']]);
      return sheet.getRange('B1:B2').getFormulas();
    `);
    workbook.run('main');
    const zone = { left: 0, right: 1, top: 0, bottom: 1 };
    const sort = { sheetId: '0', col: 0, row: 0, zone, sortDirection: 'asc', sortOptions: { sortHeaders: true } };
    workbook.model.dispatch('SORT_CELLS' as never, sort as never);
    expect(['B1', 'B2'].map(cell => workbook.formula('Sheet1', cell))).toEqual(['=A1+100', '=A2*10']);
  });
});
