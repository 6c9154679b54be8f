import { describe, expect, test } from 'vitest';
import { errorOf, resultOf, scripted } from './scripted';

describe('A sheet', () => {
  test('knows its last row and column by content, not by looks', () => {
    expect(
      resultOf(`
        sheet.getRange('C4').setValue('x');
        sheet.getRange('E9').setBackground('#ff0000');
        sheet.getRange('D8').setValue('');
        return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getDataRange().getA1Notation()];
      `),
    ).toEqual([4, 3, 1000, 26, 'A1:C4']);
  });

  test('counts a formula that shows nothing as content', () => {
    expect(
      resultOf(`sheet.getRange('B7').setFormula('=""'); return [sheet.getLastRow(), sheet.getLastColumn()];`),
    ).toEqual([7, 2]);
  });

  test('grows and shrinks, and its formulas follow', () => {
    expect(
      resultOf(`
        sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
        sheet.insertRowsAfter(1, 3);
        sheet.insertColumnsAfter(26, 4);
        var grown = [sheet.getRange('A6').getFormula(), sheet.getMaxRows(), sheet.getMaxColumns()];
        sheet.deleteRows(2, 3);
        sheet.deleteColumns(27, 4);
        return grown.concat([sheet.getRange('A3').getFormula(), sheet.getMaxRows(), sheet.getMaxColumns()]);
      `),
    ).toEqual(['=SUM(A1:A5)', 1003, 30, '=SUM(A1:A2)', 1000, 26]);
    expect(errorOf('sheet.deleteRows(999, 5);')).toBe('Those rows are out of bounds.');
  });

  test('keeps panes, widths, heights, gridlines and its tab', () => {
    expect(
      resultOf(`
        sheet.setFrozenRows(2);
        sheet.setFrozenColumns(1);
        sheet.setColumnWidth(1, 210).setColumnWidths(2, 2, 90).setRowHeight(1, 40).setRowHeights(2, 2, 30);
        sheet.setHiddenGridlines(true).setTabColor('#1A73E8');
        return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(1), sheet.getColumnWidth(3),
          sheet.getRowHeight(1), sheet.getRowHeight(3), sheet.hasHiddenGridlines()];
      `),
    ).toEqual([2, 1, 210, 90, 40, 30, true]);
    const workbook = scripted("sheet.setFrozenRows(2); sheet.setFrozenRows(0); sheet.setTabColor('#1a73e8');");
    workbook.run('main');
    const { getters } = workbook.model;
    expect([getters.getPaneDivisions('0').ySplit, getters.getSheet('0').color]).toEqual([0, '#1a73e8']);
  });

  test('does not freeze a part of a merged cell', () => {
    const workbook = scripted('sheet.setFrozenColumns(1);');
    workbook.model.dispatch('ADD_MERGE', { sheetId: '0', target: [{ left: 0, right: 2, top: 0, bottom: 0 }] });
    const outcome = workbook.run('main');
    expect(outcome.ok ? '' : outcome.error.message).toContain(
      "you can't freeze columns which contain only part of a merged",
    );
  });

  test('cannot be hidden if it is the only one to see', () => {
    expect(errorOf('sheet.hideSheet();')).toBe("You can't hide all the sheets in a document.");
    expect(
      resultOf(`spreadsheet.insertSheet('Other'); sheet.hideSheet(); var hidden = sheet.isSheetHidden(); sheet.showSheet();
        return [hidden, sheet.isSheetHidden()];`),
    ).toEqual([true, false]);
  });

  test('sets its conditional formats as a whole and reads them back', () => {
    expect(
      resultOf(`
        var low = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0).setBackground('#f4c7c3').setBold(true)
          .setRanges([sheet.getRange('A1:A5')]).build();
        var own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=IF($A1>2;TRUE;FALSE)').setFontColor('#ff0000')
          .setRanges([sheet.getRange('B:B')]).build();
        var scale = SpreadsheetApp.newConditionalFormatRule()
          .setGradientMinpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '-5')
          .setGradientMidpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, '0')
          .setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.NUMBER, '5')
          .setRanges([sheet.getRange('C2:C9')]).build();
        sheet.setConditionalFormatRules([low, own, scale]);
        sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
        var rules = sheet.getConditionalFormatRules();
        var told = rules.map(function (rule) {
          var condition = rule.getBooleanCondition();
          return [rule.getRanges()[0].getA1Notation(), condition && [String(condition.getCriteriaType()), condition.getCriteriaValues()]];
        });
        sheet.clearConditionalFormatRules();
        return told.concat([sheet.getConditionalFormatRules().length]);
      `),
    ).toEqual([
      ['A1:A5', ['NUMBER_LESS_THAN', [0]]],
      ['B:B', ['CUSTOM_FORMULA', ['=IF($A1>2,TRUE,FALSE)']]],
      ['C2:C9', null],
      0,
    ]);
  });

  test('colours the cells that satisfy a rule', () => {
    const workbook = scripted(`
      sheet.getRange('A1:A2').setValues([[-1], [1]]);
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0).setBackground('#f4c7c3')
        .setRanges([sheet.getRange('A1:A5')]).build()]);
    `);
    workbook.run('main');
    const fill = (row: number) => workbook.model.getters.getCellComputedStyle({ sheetId: '0', col: 0, row }).fillColor;
    expect([fill(0), fill(1)]).toEqual(['#f4c7c3', undefined]);
  });

  test('draws charts over its columns and can change and remove them', () => {
    expect(
      resultOf(`
        sheet.getRange('A1:B3').setValues([['Client', 'Score'], ['Alfa', 5], ['Beta', -1]]);
        sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3'))
          .setOption('title', 'Scores').setNumHeaders(1).setPosition(5, 2, 0, 0).build());
        var chart = sheet.getCharts()[0];
        var told = [chart.getRanges().map(function (range) { return range.getA1Notation(); }), chart.getContainerInfo().getAnchorRow()];
        sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange('A1:B2')).setNumHeaders(1).build());
        told.push(sheet.getCharts().length, sheet.getCharts()[0].getRanges().length);
        sheet.removeChart(sheet.getCharts()[0]);
        return told.concat(sheet.getCharts().length);
      `),
    ).toEqual([['A1:A3', 'B1:B3'], 5, 1, 2, 0]);
  });

  test('ties metadata to itself, to columns and to rows, and finds it after they moved', () => {
    expect(
      resultOf(`
        sheet.addDeveloperMetadata('polecam.template', 'clients');
        sheet.getRange('C:C').addDeveloperMetadata('polecam.column', 'revenue', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        sheet.getRange('5:5').addDeveloperMetadata('polecam.row');
        sheet.insertColumnsAfter(1, 2);
        var column = sheet.createDeveloperMetadataFinder().withKey('polecam.column').withValue('revenue').find()[0];
        var own = sheet.getDeveloperMetadata();
        return [own.length, own[0].getKey(), own[0].getValue(), String(own[0].getLocation().getLocationType()),
          own[0].getLocation().getSheet().getName(), column.getLocation().getColumn().getA1Notation(), String(column.getVisibility()),
          spreadsheet.createDeveloperMetadataFinder().find().length,
          sheet.createDeveloperMetadataFinder().withKey('polecam.row').find()[0].getValue()];
      `),
    ).toEqual([1, 'polecam.template', 'clients', 'SHEET', 'Sheet1', 'E:E', 'PROJECT', 3, null]);
  });

  test('ties metadata to whole rows and columns only', () => {
    expect(errorOf("sheet.getRange('A1:B2').addDeveloperMetadata('key');")).toContain('arbitrary ranges');
  });

  test('loses its metadata when a script removes it or the sheet goes', () => {
    expect(
      resultOf(`
        spreadsheet.addDeveloperMetadata('version', '1');
        var other = spreadsheet.insertSheet('Other').addDeveloperMetadata('key', 'a');
        spreadsheet.deleteSheet(other);
        var left = spreadsheet.createDeveloperMetadataFinder().find();
        left[0].setValue('2');
        var value = spreadsheet.getDeveloperMetadata()[0].getValue();
        left[0].remove();
        return [left.length, value, spreadsheet.getDeveloperMetadata().length];
      `),
    ).toEqual([1, '2', 0]);
  });
});

describe('A filter', () => {
  const make = "sheet.getRange('A2:C5').createFilter();";

  test('is the only one of its sheet, follows its cells, and can be removed', () => {
    expect(
      resultOf(`
        var none = sheet.getFilter();
        ${make}
        sheet.insertRowsAfter(1, 2);
        sheet.insertRowsAfter(5, 1);
        sheet.insertColumnsAfter(1, 1);
        var place = sheet.getFilter().getRange().getA1Notation();
        var second;
        try { sheet.getRange('A1:B2').createFilter(); } catch (error) { second = error.message; }
        sheet.getFilter().remove();
        return [none, place, second, sheet.getFilter()];
      `),
    ).toEqual([null, 'A4:D8', "You can't create a filter in a sheet that already has a filter.", null]);
  });

  test('is saved with the workbook', () => {
    const workbook = scripted(make);
    workbook.run('main');
    const look = 'return sheet.getFilter().getRange().getA1Notation();';
    expect(resultOf(look, { snapshot: workbook.snapshot() })).toBe('A2:C5');
  });

  test('that a person has made in the grid is the one of the sheet', () => {
    const workbook = scripted('');
    const { model } = workbook;
    const sheetId = model.getters.getActiveSheetId();
    const zone = { left: 0, top: 1, right: 2, bottom: 4 };
    const ranges = [model.getters.getRangeDataFromZone(sheetId, zone)];
    const looks = { totalRow: false, firstColumn: false, lastColumn: false, bandedRows: false, styleId: 'None' };
    const config = { ...looks, hasFilters: true, numberOfHeaders: 1 };
    model.dispatch('CREATE_TABLE', { sheetId, tableType: 'static', ranges, config } as never);
    expect(
      resultOf(
        `var place = sheet.getFilter().getRange().getA1Notation();
         sheet.getFilter().remove();
         return [place, sheet.getFilter()];`,
        { snapshot: workbook.snapshot() },
      ),
    ).toEqual(['A2:C5', null]);
  });

  test('is refused to an editor over protected cells', () => {
    const workbook = scripted("sheet.getRange('A1:B2').protect().addEditor('owner@example.com');");
    workbook.run('main');
    expect(errorOf(make, { role: 'editor', snapshot: workbook.snapshot() })).toMatch(
      /^You are trying to edit a protected cell/,
    );
  });
});

describe('A list of ranges', () => {
  test('is written together, by one call', () => {
    expect(
      resultOf(`
        var list = sheet.getRangeList(['A1', 'C2:C3']).setNumberFormat('@').setValue('01');
        return [
          sheet.getRange('A1:C3').getValues(),
          sheet.getRange('A1:C1').getNumberFormats()[0],
          list.getRanges().map(function (range) { return range.getA1Notation(); }),
        ];
      `),
    ).toEqual([
      [
        ['01', '', ''],
        ['', '', '01'],
        ['', '', '01'],
      ],
      ['@', 'General', 'General'],
      ['A1', 'C2:C3'],
    ]);
  });

  test('takes a list of texts', () => {
    expect(errorOf(`sheet.getRangeList('A1');`)).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.getRangeList.",
    );
  });
});
