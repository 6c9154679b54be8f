import { describe, expect, test } from 'vitest';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { RunOutcome, ServiceCall } from '../../src/workbook/workbook';
import { fixtureFiles } from './fixtureFiles';
import { errorOf, resultOf, scripted } from './services/scripted';

const given = (outcome: RunOutcome): unknown => (outcome.ok ? outcome.result : outcome.error.message);

describe('Menus', () => {
  test('are what onOpen adds', () => {
    expect(createWorkbook({ files: fixtureFiles() }).menus).toEqual([
      {
        caption: 'Polecam',
        items: [
          { kind: 'item', label: 'Start', functionName: 'start' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { caption: 'More', items: [{ kind: 'item', label: 'Help', functionName: 'start' }] },
          },
        ],
      },
    ]);
  });

  test('call top-level functions only', () => {
    const files = {
      'Code.js': "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('x', 'nowhere').addToUi(); }",
    };
    expect(() => createWorkbook({ files })).toThrow('Script function not found: nowhere');
  });

  test.each([
    ['NONE', 'SpreadsheetApp.getActiveSpreadsheet();', 'You do not have permission to call getActiveSpreadsheet'],
    ['NONE', 'PropertiesService.getDocumentProperties();', 'You do not have permission to call getDocumentProperties'],
    ['LIMITED', "SpreadsheetApp.getUi().alert('x');", 'You do not have permission to call alert'],
  ] as const)('in mode %s may not come with %s', (openMode, code, message) => {
    expect(() => createWorkbook({ openMode, files: { 'Code.js': `function onOpen(e) { ${code} }` } })).toThrow(message);
  });

  test('come with the model, which is made only when it is asked for where it opens later', () => {
    const { files, snapshot } = {
      files: fixtureFiles(),
      snapshot: createWorkbook({ files: fixtureFiles() }).snapshot(),
    };
    const later = createWorkbook({ files, snapshot: structuredClone(snapshot), opensLater: true });
    expect(JSON.parse(later.join().spreadsheet)).toEqual(JSON.parse(JSON.stringify(snapshot.spreadsheet)));
    expect(later.menus).toEqual(createWorkbook({ files, snapshot }).menus);
    const broken = { 'Code.js': "function onOpen() { throw new Error('opened'); }" };
    const waiting = createWorkbook({ files: broken, snapshot: structuredClone(snapshot), opensLater: true });
    expect(waiting.join().messages).toEqual([]);
    for (const _ of ['first', 'again']) expect(() => waiting.menus).toThrow('opened');
    expect(() => createWorkbook({ files: broken, snapshot })).toThrow('opened');
  });

  test('know the mode they are made in, and the language', () => {
    const code = `function onOpen(e) {
      var ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem(Session.getActiveUserLocale() + (e.authMode === ScriptApp.AuthMode.NONE), 'onOpen').addToUi();
    }`;
    const { menus } = createWorkbook({ openMode: 'NONE', userLocale: 'ru', files: { 'Code.js': code } });
    expect(menus[0]?.items).toEqual([{ kind: 'item', label: 'rutrue', functionName: 'onOpen' }]);
  });
});

describe('A run', () => {
  test('starts from a fresh script', () => {
    const workbook = scripted('loads += 10; return loads;');
    expect([given(workbook.run('main')), given(workbook.run('main'))]).toEqual([11, 11]);
  });

  test('has nothing but the language and the services', () => {
    expect(
      resultOf(`return ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'process', 'require', 'atob', 'crypto', 'performance', 'window']
        .filter(function (name) { return eval('typeof ' + name) !== 'undefined'; });`),
    ).toEqual([]);
  });

  test('cannot be of a function that is private or not there', () => {
    const workbook = scripted('');
    expect(given(workbook.run('helper_'))).toBe('Script function not found: helper_');
    expect(given(workbook.run('nowhere'))).toBe('Script function not found: nowhere');
  });

  test('gets copies and gives copies: undefined in a list is null, a Date does not cross', () => {
    const workbook = scripted('argument.list.push(undefined); return { list: argument.list, gone: undefined };');
    const argument = { list: [1, 'ż', null, true] };
    expect(given(workbook.run('main', [argument]))).toEqual({ list: [1, 'ż', null, true, null] });
    expect(argument.list).toHaveLength(4);
    expect(errorOf('return { day: new Date() };')).toBe('Failed due to illegal value in property: day');
    expect(errorOf('return [function () {}];')).toBe('Failed due to illegal value in property: 0');
    expect(given(workbook.run('main', [new Date()]))).toBe('Failed due to illegal value in property: 0');
    expect(resultOf('')).toBeNull();
  });

  test('gives arguments of the script’s own world', () => {
    const workbook = scripted('return [argument instanceof Object, argument.list instanceof Array];');
    expect(given(workbook.run('main', [{ list: [] }]))).toEqual([true, true]);
  });

  test('throws errors that the script knows as errors', () => {
    expect(
      resultOf("try { sheet.getRange('A1').setNote(5); } catch (e) { return [e instanceof Error, e.name]; }"),
    ).toEqual([true, 'Exception']);
  });

  test('keeps what it wrote before it failed', () => {
    const workbook = scripted("sheet.getRange('A1').setValue('kept'); throw new Error('half-way');");
    expect(given(workbook.run('main'))).toBe('half-way');
    expect(workbook.cell('Sheet1', 'A1')).toBe('kept');
  });

  test('writes nothing before something is read or flushed', () => {
    const seen: string[] = [];
    const workbook = scripted(
      `
      sheet.getRange('A1').setValue('x'); sheet.getRange('A2').setValue('y');
      SpreadsheetApp.getUi();
      sheet.getRange('A1').getValue();
      SpreadsheetApp.getUi();
    `,
      {
        intercept: ({ method }) => {
          if (method === 'getUi') seen.push(`${workbook.cell('Sheet1', 'A1')}${workbook.cell('Sheet1', 'A2')}`);
        },
      },
    );
    const { length } = workbook.join().messages;
    workbook.run('main');
    expect(seen).toEqual(['', 'xy']);
    expect(workbook.join().messages).toHaveLength(length + 1);
  });

  test('tells every call of a service, which may be made to fail', () => {
    const calls: ServiceCall[] = [];
    const failure = 'Service Spreadsheets failed while accessing document with id polecam-workbook.';
    const workbook = scripted("sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2);", {
      intercept: call => {
        calls.push(call);
        if (call.index === 5) throw new Error(failure);
      },
    });
    expect(given(workbook.run('main'))).toBe(failure);
    expect(calls.map(({ service, method }) => `${service}.${method}`)).toEqual([
      'SpreadsheetApp.getActiveSpreadsheet',
      'Spreadsheet.getActiveSheet',
      'Sheet.getRange',
      'Range.setValue',
      'Sheet.getRange',
    ]);
    expect(workbook.cell('Sheet1', 'A1')).toBe(1);
  });

  test('has local times in the time zone of the manifest', () => {
    expect(resultOf('return new Date(Date.UTC(2017, 5, 1, 12)).getHours();')).toBe(14);
  });
});

describe('A custom function', () => {
  const workbookWith = (body: string) => {
    const files = { 'Code.js': `/** @customfunction */ function TRY() { ${body} }` };
    const workbook = createWorkbook({ locale: 'en_US', files });
    workbook.type('Sheet1', 'A1', '=TRY()');
    return workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 0, row: 0 });
  };

  test.each([
    [
      "SpreadsheetApp.getActive().getRangeByName('x'); SpreadsheetApp.getActiveSheet().getRange('B1').setValues([[1]]);",
      'You do not have permission to call setValues',
    ],
    ['SpreadsheetApp.getUi();', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ["SpreadsheetApp.getActive().insertSheet('x');", 'You do not have permission to call insertSheet'],
  ])('may not call %s', (body, message) => {
    expect(workbookWith(body)).toMatchObject({ value: '#ERROR!', message });
  });

  test('may ask for the locale of the spreadsheet', () => {
    expect(workbookWith('return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();').value).toBe('en_US');
  });
});

describe('A snapshot', () => {
  test('keeps where a cell stands into which a number spills', () => {
    const aligned = scripted(
      "sheet.getRange('A1:B1').setHorizontalAlignment('left'); sheet.getRange('A1').setFormula('={1,2}')",
    );
    aligned.run('main');
    const { model } = createWorkbook({ files: fixtureFiles(), snapshot: aligned.snapshot() });
    const [sheetId] = model.getters.getSheetIds();
    const styles = [0, 1].map(col => model.getters.getCell({ sheetId: sheetId!, col, row: 0 })?.style?.align);
    expect(styles).toEqual(['left', 'left']);
  });

  test('opens as what it was', () => {
    const workbook = scripted(
      `
      sheet.getRange('A1:B2').setValues([['Klient', 'Udział'], ['=Alfa', '70%']]);
      sheet.getRange('C2').setFormula('=TIME_SHARE(B2)');
      sheet.getRange('A1').setNote('Kto');
      sheet.getRange('A2').setNumberFormat('@').setValue('=Alfa');
      sheet.getRange('D1:D2').setValues([['30.12.2017'], ['']]);
      sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).setHelpText('0–1').build());
      sheet.getRange('C:C').protect();
    `,
      { locale: 'pl_PL', name: 'Moi klienci', timeZone: 'Europe/Moscow' },
    );
    expect(given(workbook.run('main'))).toBeNull();
    const again = scripted(
      `return [spreadsheet.getName(), spreadsheet.getSpreadsheetTimeZone(), sheet.getRange('A2:D2').getDisplayValues()[0],
        sheet.getRange('A2').getFormula(), sheet.getRange('A1').getNote(), sheet.getRange('B2').getDataValidation().getHelpText(),
        sheet.getRange('D1').getDisplayValue(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`,
      { snapshot: JSON.parse(JSON.stringify(workbook.snapshot())) },
    );
    expect(given(again.run('main'))).toEqual([
      'Moi klienci',
      'Europe/Moscow',
      ['=Alfa', '70%', '0,35', ''],
      '',
      'Kto',
      '0–1',
      '30.12.2017',
      1,
    ]);
  });
});

describe('Tabs', () => {
  test('hear of what the script writes, and may only follow the last revision', () => {
    const workbook = scripted("sheet.getRange('A1').setValue(1);");
    const heard: string[] = [];
    const stop = workbook.subscribe(message => heard.push(message.type));
    workbook.run('main');
    stop();
    workbook.run('main');
    const { spreadsheet, messages } = workbook.join();
    expect([heard, JSON.parse(spreadsheet).revisionId]).toEqual([['REMOTE_REVISION'], messages[0]?.serverRevisionId]);
    const message = {
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'tab',
      commands: [{ type: 'UPDATE_CELL', sheetId: '0', col: 1, row: 0, content: '=A1+1' }],
      serverRevisionId: messages.at(-1)?.nextRevisionId ?? '',
      nextRevisionId: 'next',
    } as const;
    expect(workbook.receive({ ...message, serverRevisionId: 'stale' })).toBe(false);
    expect(workbook.receive(message)).toBe(true);
    expect(workbook.cell('Sheet1', 'B1')).toBe(2);
  });
});

test('A person types by the locale, and what they may not type is refused', () => {
  const workbook = scripted(
    "sheet.getRange('A1:A5').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(-5, 5).setAllowInvalid(false).build());",
    { locale: 'ru_RU' },
  );
  workbook.run('main');
  workbook.type('Лист1', 'B1', '0,5');
  workbook.type('Лист1', 'B2', '=TIME_SHARE(B1)');
  expect([workbook.cell('Лист1', 'B2'), workbook.display('Лист1', 'B2'), workbook.formula('Лист1', 'B2')]).toEqual([
    0.25,
    '0,25',
    '=TIME_SHARE(B1)',
  ]);
  expect(() => workbook.type('Лист1', 'A1', '7')).toThrow('Лист1!A1');
});
