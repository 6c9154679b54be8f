import { describe, expect, test } from 'vitest';
import { errorOf, resultOf, scripted } from './scripted';

describe('A spreadsheet', () => {
  test('knows its locale, its time zone and the person’s language', () => {
    const body =
      'return [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone(), Session.getActiveUserLocale(), Session.getScriptTimeZone(), sheet.getName()];';
    expect(resultOf(body, { locale: 'pl_PL', userLocale: 'ru', timeZone: 'Europe/Moscow' })).toEqual([
      'pl_PL',
      'Europe/Moscow',
      'ru',
      'Europe/Warsaw',
      'Arkusz1',
    ]);
  });

  test('makes a new sheet the active one, after the one that was', () => {
    const workbook = scripted(`
      spreadsheet.insertSheet('Third');
      spreadsheet.setActiveSheet(sheet);
      var second = spreadsheet.insertSheet('Second');
      spreadsheet.insertSheet('First', 0);
      return [spreadsheet.getSheets().map(function (each) { return each.getName(); }), spreadsheet.getActiveSheet().getName(),
        second.getIndex(), second.getMaxRows(), second.getMaxColumns(), Number.isInteger(second.getSheetId())];
    `);
    const outcome = workbook.run('main');
    expect(outcome.ok && outcome.result).toEqual([['First', 'Sheet1', 'Second', 'Third'], 'First', 3, 1000, 26, true]);
    expect(outcome.effects.activated?.range).toBeNull();
  });

  test('copies a sheet that it is given as a template: cells, notes, looks, rules and metadata, without its protections', () => {
    const workbook = scripted(`
      sheet.getRange('A1:B2').setValues([['Name', 2], ['=A1', '=SUM(B1;Other!A1)']]).setNumberFormat('0.0');
      spreadsheet.insertSheet('Other').getRange('A1').setValue(5);
      sheet.getRange('B2').setFormula('=B1+Other!A1+' + sheet.getName() + '!B1').setNote('a note');
      sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 3).build());
      sheet.getRange('A:A').addDeveloperMetadata('column', 'a');
      sheet.addDeveloperMetadata('polecam.template', 'clients').getRange('A1:A2').protect();
      var copy = spreadsheet.insertSheet('Copy', sheet.getIndex(), { template: sheet });
      sheet.getRange('B1').setValue(3);
      copy.getRange('A1').setNote('of the copy');
      return [spreadsheet.getSheets().map(function (each) { return each.getName(); }), spreadsheet.getActiveSheet().getName(),
        copy.getRange('B2').getFormula(), copy.getRange('B2').getValue(), sheet.getRange('B2').getValue(),
        copy.getRange('B2').getNote(), sheet.getRange('A1').getNote(), copy.getRange('B1').getDataValidation() !== null,
        copy.getRange('A2').getNumberFormat(), copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
        copy.getDeveloperMetadata().map(function (each) { return [each.getKey(), each.getValue(), each.getId() > 0]; }),
        copy.createDeveloperMetadataFinder().withKey('column').find()[0].getLocation().getColumn().getA1Notation()];
    `);
    const outcome = workbook.run('main');
    expect(outcome.ok ? '' : outcome.error.message).toBe('');
    const [sheets, ...rest] = (outcome.ok ? outcome.result : []) as unknown[];
    expect(sheets).toEqual(['Sheet1', 'Copy', 'Other']);
    expect(rest).toEqual([
      'Copy',
      '=B1+Other!A1+Sheet1!B1',
      10,
      11,
      'a note',
      '',
      true,
      '0.0',
      0,
      [['polecam.template', 'clients', true]],
      'A:A',
    ]);
  });

  test('finds sheets by name and by number, null where there is none', () => {
    expect(
      resultOf(`
        var made = spreadsheet.insertSheet("Ola sheet");
        made.setName('Renamed');
        return [spreadsheet.getSheetById(made.getSheetId()).getName(), spreadsheet.getSheetByName('Renamed').getSheetId() === made.getSheetId(),
          spreadsheet.getSheetByName("Ola sheet"), spreadsheet.getSheetById(5)];
      `),
    ).toEqual(['Renamed', true, null, null]);
  });

  test('has no two sheets of one name', () => {
    const taken = 'A sheet with the name "Sheet1" already exists. Please enter another name.';
    expect(errorOf("spreadsheet.insertSheet('Sheet1');")).toBe(taken);
    expect(errorOf("spreadsheet.insertSheet('Other').setName('Sheet1');")).toBe(taken);
  });

  test('keeps its last sheet', () => {
    expect(errorOf('spreadsheet.deleteSheet(sheet);')).toBe("You can't remove all the sheets in a document.");
  });

  test('moves the active sheet', () => {
    expect(
      resultOf(`
        spreadsheet.insertSheet('Last');
        spreadsheet.moveActiveSheet(1);
        return spreadsheet.getSheets().map(function (each) { return each.getName(); });
      `),
    ).toEqual(['Last', 'Sheet1']);
  });

  test('names ranges that formulas can use and that follow their cells', () => {
    expect(
      resultOf(`
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        spreadsheet.setNamedRange('polecam_scores', sheet.getRange('A1:A2'));
        sheet.getRange('C1').setFormula('=SUM(polecam_scores)');
        sheet.insertRowsAfter(1, 1);
        var named = spreadsheet.getNamedRanges()[0];
        var told = [sheet.getRange('C1').getValue(), named.getName(), named.getRange().getA1Notation()];
        spreadsheet.setNamedRange('polecam_scores', sheet.getRange('A:A'));
        told.push(spreadsheet.getRangeByName('polecam_scores').getA1Notation());
        spreadsheet.removeNamedRange('polecam_scores');
        return told.concat([spreadsheet.getRangeByName('polecam_scores'), spreadsheet.getNamedRanges().length]);
      `),
    ).toEqual([3, 'polecam_scores', 'A1:A3', 'A1:A1001', null, 0]);
  });

  test('names, notes and marks cells of a sheet that is larger than the one the person looks at', () => {
    expect(
      resultOf(`
        sheet.deleteRows(11, 990);
        var large = spreadsheet.insertSheet('Large');
        spreadsheet.setNamedRange('far', large.getRange('A900:A950'));
        large.getRange('C900').setNote('here').protect();
        large.getRange('D:D').addDeveloperMetadata('key');
        large.getRange('E12:E20').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
        return [spreadsheet.getRangeByName('far').getA1Notation(), large.getRange('C900').getNote(),
          large.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, large.createDeveloperMetadataFinder().find().length];
      `),
    ).toEqual(['A900:A950', 'here', 1, 1]);
  });

  test('shows toasts and alerts to the person', () => {
    const { effects } = scripted(`
      spreadsheet.toast('Done', 'Clients', 3);
      var pressed = SpreadsheetApp.getUi().alert('Sure?', 'Nothing is lost.', SpreadsheetApp.getUi().ButtonSet.YES_NO);
      console.log('pressed', String(pressed));
    `).run('main');
    expect(effects.toasts).toEqual([{ message: 'Done', title: 'Clients', seconds: 3 }]);
    expect(effects.alerts).toEqual([{ title: 'Sure?', prompt: 'Nothing is lost.' }]);
    expect(effects.log).toEqual(['pressed OK']);
  });

  test('starts where the person is', () => {
    const workbook = scripted(
      'return [sheet.getName(), SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getActive().getActiveSheet().getName()];',
    );
    workbook.model.dispatch('CREATE_SHEET', { sheetId: 'orders', name: 'Orders', position: 1 });
    const outcome = workbook.run('main', [], { activeSheetId: 'orders', activeRange: 'B2:C3' });
    expect(outcome.ok && outcome.result).toEqual(['Orders', 'B2:C3', 'Orders']);
  });
});

test('A sheet without a name gets a free one', () => {
  expect(resultOf('return [spreadsheet.insertSheet().getName(), spreadsheet.insertSheet().getName()];')).toEqual([
    'Sheet2',
    'Sheet3',
  ]);
});

test('A name over an open range is kept for the rows that are there, and does not grow with its sheet', () => {
  expect(
    resultOf(`
      spreadsheet.setNamedRange('open', sheet.getRange('A2:A'));
      spreadsheet.setNamedRange('column', sheet.getRange('B:B'));
      var before = sheet.getMaxRows();
      sheet.insertRowsAfter(before, 5);
      return ['open', 'column'].map(function (name) {
        var range = spreadsheet.getRangeByName(name);
        return [range.getA1Notation(), range.getLastRow() - before];
      });
    `),
  ).toEqual([
    ['A2:A1000', 0],
    ['B1:B1000', 0],
  ]);
});
