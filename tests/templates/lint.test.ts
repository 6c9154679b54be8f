import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { named, sideSheets, templates } from '../../src/templates';
import { numberFormats } from '../../src/templates/numberFormats';
import { planSheet } from '../../src/templates/planSheet';
import { isColumn } from '../../src/templates/sheetTemplate';
import { registries } from '../../src/workbook/engine/odoo';
import { registerPlugins } from '../../src/workbook/engine/registerPlugins';
import { allNodes } from './lint/FormulaNode';
import { keyFaults } from './lint/keyFaults';
import { lintFormula } from './lint/lintFormula';
import { nativeFunctions } from './lint/nativeFunctions';
import { parseFormula } from './lint/parseFormula';
import { refusedFunctions } from './lint/refusedFunctions';
import { templateFormulas } from './lint/templateFormulas';
import { writtenFaults } from './lint/writtenFaults';
import { asOther } from './plannedWorkbook';

const sheets = [...Object.values(templates), ...Object.values(sideSheets)];
const { clients } = templates;
const { sources } = sideSheets;

describe.each(sheets.map(template => [template.id, template] as const))('the formulas of %s', (id, template) => {
  it('mean the same in Google Sheets as here', () => {
    const faults = templateFormulas(template).flatMap(({ place, key, formula }) =>
      lintFormula(formula, place, template).map(fault => `${id}.${key} (${place}): ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('find one thing under each key', () => {
    expect(keyFaults(template)).toEqual([]);
  });
});

describe('the functions that templates may call', () => {
  it('are those that they call, and no more', () => {
    const called = new Set(
      sheets
        .flatMap(templateFormulas)
        .flatMap(({ formula }) => allNodes(parseFormula(formula)))
        .flatMap(node => (node.kind === 'call' ? [node.name] : [])),
    );
    expect(Object.keys(nativeFunctions).filter(name => !called.has(name))).toEqual([]);
  });

  it('are known to the workbook on this computer', () => {
    registerPlugins();
    const names = Object.keys(nativeFunctions);
    expect(names.filter(name => !registries.functionRegistry.contains(name))).toEqual([]);
  });

  it('are never refused at the same time', () => {
    expect(Object.keys(nativeFunctions).filter(name => name in refusedFunctions)).toEqual([]);
  });
});

describe('the lint', () => {
  it.each([
    'IF([@client]="";"";[@revenueInAll]/SUM([revenueInAll]))',
    'IF([@client]="";"";IFERROR(COUNTIFS([referrals.from];[@client];[referrals.date];">="&DATE(YEAR([settings.today]);1;1));0))',
    'ARRAYFORMULA(IF([profit]="";"";[profit]))',
    'IFERROR(XLOOKUP([@nameKey];[scorecard.nameKey];ROW([scorecard.nameKey]);-1);0)',
    'CLIENT_STAGE(IF([#];"";[@purchases]);IF([#];"";[@usualGapDays]))',
    'VSTACK([settings.tierHigh];[settings.tierLow])',
    'CLIENT_VALUE([margin];IF([@retention]="";[settings.retention];[@retention]))',
    '(-[@profit])^2*(1/2)',
    'IF([@client]="";"";ROW([@client])-MIN(ROW([client])))',
    'IFERROR(FILTER([client];ISNUMBER([value]);[value]>0);"")',
    'SUMPRODUCT(([client]<>"")*([#]=FALSE)*([stage]=[settings.stageLost]))',
    'IF([@client]="";"";{settings.quadrants.miser})',
  ])('takes %s', formula => {
    expect(lintFormula(formula, 'column', clients)).toEqual([]);
  });

  it.each([
    ['=SUM([profit])', 'not expected'],
    ['SUM([profit]', 'The end'],
    ['IF([@profit]>0,1,0)', 'separated by ";"'],
    ['[@profit]*0.5', 'a decimal mark differs by locale'],
    ['[@profit]*50%', 'a decimal mark differs by locale'],
    ['SUM({1;2})', 'array literal'],
    ['SUM(K5:K)', 'cells are called by their keys'],
    ['[Profit per client]', 'A reference is'],
    ['COUNTIF([client];"[x]")', 'brackets in a text'],
    ['-2^2', 'read in two ways'],
    ['2^2^3', 'read in two ways'],
    ...['NOW()', 'TODAY()', 'RAND()', 'RANDBETWEEN(1;2)', 'INDIRECT("A1")', 'OFFSET([client];1;0)'].map(
      formula => [formula, 'anew at any time'] as const,
    ),
    // LET and LAMBDA name cells of their own, which the notation does not know at all.
    ['LET(x;1;x)', 'called by their keys'],
    ['MAP([profit];LAMBDA(x;x))', 'called by their keys'],
    ...['LET(1;1;1)', 'QUERY([client];"A")', 'REGEXMATCH([@client];"a")', 'SPARKLINE([profit])', 'N([@profit])'].map(
      formula => [formula, 'missing in the workbook'] as const,
    ),
    ['IMPORTRANGE("a";"b")', 'as only the sheet of the sources does'],
    ...['MROUND([@profit];5)', 'T([@client])'].map(formula => [formula, 'missing in the workbook'] as const),
    ['AND([@profit]>0;[@value]>0)', 'not row by row'],
    ['OR([@profit]>0;[@value]>0)', 'not row by row'],
    ['SUMIFS([profit];[client];[@referredBy])', 'not row by row'],
    ['AVERAGEIFS([profit];[client];[@referredBy])', 'not row by row'],
    ['IFS([@profit]>0;1)', 'outside Google Sheets'],
    ['SWITCH([@kind];"a";1)', 'outside Google Sheets'],
    ['PROFIT([@profit])', 'not among the functions'],
    ['MIN([@profit];0)', 'taken together with all rows'],
    ['SUM([@profit])', 'taken together with all rows'],
    ['COUNT([@profit];[@value])', 'taken together with all rows'],
    ['INDEX([profit];[@purchases])', 'taken together with all rows'],
    ['SUM(COUNTIF([client];[@referredBy]))', 'taken together with all rows'],
    ['COUNTIF([@client];"a")', 'taken together with all rows'],
    ['[@profit]/[revenueInAll]', 'a whole column in a formula that is answered row by row'],
    ['IF([@client]="";"";[profit])', 'a whole column in a formula that is answered row by row'],
    ['IF([client]="";"";1)', 'needs ARRAYFORMULA'],
    ['SUM([profit]*2)', 'needs ARRAYFORMULA'],
    ['CLIENT_VALUE([margin]*2;[settings.retention])', 'needs ARRAYFORMULA'],
    ['ARRAYFORMULA([@profit]*2)', 'put around this formula anyway'],
    ['COUNTIF(ROUND([profit];0);1)', 'never computed'],
    ['TEXT([@lastDay];"yyyy-mm")', 'mean the same in all locales'],
    ['SUM()', 'does not take 0 arguments'],
    ['IF([@profit]>0;1)', 'does not take 2 arguments'],
    ['ROUND([@profit];0;1)', 'does not take 3 arguments'],
    ['[@gone]', 'is not on this sheet'],
    ['SUM([gone])', 'is not on this sheet'],
    ['[@gapLists]', 'is not on this sheet'],
    ['IF([#];1;[profit])', '[#] needs ARRAYFORMULA'],
    ['[#header]', 'A reference is'],
    ['IDEAL_SCORE([@value:margin])', 'is not on this sheet'],
    ['[settings.gone]', 'is on no sheet'],
    ['IFERROR(SUM([gone.profit]);0)', 'is on no sheet'],
    ['IFERROR(XLOOKUP([@client];[scorecard.client];[scorecard.gone];"");"")', 'is on no sheet'],
    ['[@settings.hours]', 'not of this row'],
    ['SUM([referrals.profit])', 'may not be there yet'],
    ['IFERROR([@profit];SUM([referrals.profit]))', 'may not be there yet'],
    ['{clients.gone}', 'is no text of the templates'],
    ['CLIENT_VALUE([margin])', 'takes 2 to 5 arguments, not 1'],
    ['REFERRAL_CHECK([client];[referredBy];[profit])', 'takes 2 to 2 arguments, not 3'],
    ['CLIENT_WORTH([margin])', 'not among the functions'],
  ] as const)('refuses %s: %s', (formula, fault) => {
    expect(lintFormula(formula, 'column', clients).join(' ')).toContain(fault);
  });

  it.each([
    ['header', '[@client]', 'a header has none'],
    ['figure', '[@client]', 'a figure has none'],
    ['rule', '[@profit]>[settings.discount]', 'a rule cannot see'],
    ['rule', '[@profit]>MEDIAN([profit])', 'a whole column'],
    ['rule', '[@stage]={settings.clientStages.lost}', 'knows no texts'],
    ['rule', 'TIME_SHARE([@profit])>0', 'cannot call a function of ours'],
    ['rule', '[@value:margin]=1', 'is not on this sheet'],
    ['rule', '([@profit]>0)*([#]=FALSE)', 'a rule has but one row'],
    ['header', 'IF([#];1;0)', 'a header has but one row'],
  ] as const)('refuses in a %s %s: %s', (place, formula, fault) => {
    expect(lintFormula(formula, place, clients).join(' ')).toContain(fault);
  });

  it.each([
    ['row', 'IMPORTRANGE([@link];"[settings.currency]")'],
    ['row', 'IF(ISERROR(IMPORTRANGE([@link];"A1"));0;SUM([logProfit]))'],
    ['row', 'IFERROR(XLOOKUP([@salesperson];[logSalesperson];[logDate];"");"")'],
    ['row', 'MAX([@clients];[@received])'],
    [
      'stack',
      'ARRAYFORMULA(IFERROR(IF(IMPORTRANGE([@link];"[referrals.from]")="";"";[@salesperson]);{sources.nothing}))',
    ],
  ] as const)('takes in a %s: %s', (place, formula) => {
    expect(lintFormula(formula, place, sources)).toEqual([]);
  });

  it.each([
    ['row', 'IFERROR(IMPORTRANGE("https://docs.google.com/x";"A1");0)', 'the link is that of the row'],
    ['row', 'IFERROR(IMPORTRANGE([link];"A1");0)', 'the link is that of the row'],
    ['row', 'IFERROR(IMPORTRANGE([@gone];"A1");0)', 'is not on this sheet'],
    ['row', 'IFERROR(IMPORTRANGE([@link];[@salesperson]);0)', 'named by a text'],
    ['row', 'IFERROR(IMPORTRANGE([@link]);0)', 'does not take 1 arguments'],
    ['row', 'IFERROR(IMPORTRANGE([@link];"[clients.gone]");0)', 'is on no sheet'],
    ['row', 'IFERROR(IMPORTRANGE([@link];"Clients!A:A");0)', 'names no cells'],
    ['row', 'IFERROR(IMPORTRANGE([@link];"[settings.currency]"),0)', 'separated by ";"'],
    ['row', 'SUM(IMPORTRANGE([@link];"[channel.meetings]"))', 'may not answer'],
    ['row', 'IMPORTRANGE([@link];"[clients.client]")', 'needs ARRAYFORMULA'],
    ['row', 'IFERROR(SUM((IMPORTRANGE([@link];"[clients.client]")<>"")*1);0)', 'needs ARRAYFORMULA'],
    ['row', 'SUM([logProfit]*2)', 'needs ARRAYFORMULA'],
    ['row', 'SUM([@clients:received])', 'more than a formula for one row'],
    ['row', '[clientsInAll]', 'more than a formula for one row'],
    ['row', '"[clients.client]"', 'for IMPORTRANGE only'],
    ['row', '[@clients]*0.5', 'a decimal mark differs by locale'],
    ['row', 'REFERRAL_PACE([@received];[@receivedNorm])', 'all rows at once'],
    ['row', 'HSTACKS([@clients];1)', 'not among the functions'],
    ['stack', 'IFERROR(VSTACK(IMPORTRANGE([@link];"A1"));"")', 'may not answer'],
    ['stack', 'HSTACK({1;2})', 'array literal'],
    ['stack', 'SORT([logDate];[logDate])', 'does not take 2 arguments'],
  ] as const)('refuses in a %s %s: %s', (place, formula, fault) => {
    expect(lintFormula(formula, place, sources).join(' ')).toContain(fault);
  });

  it('refuses neighbouring columns that run over a gap', () => {
    expect(lintFormula('IDEAL_SCORE([@side:salespeople])', 'column', templates.lists).join(' ')).toContain(
      'runs over a gap',
    );
  });

  it('reads a key that is given twice as a fault', () => {
    const [first] = clients.columns;
    expect(keyFaults({ ...clients, columns: [...clients.columns, first!] })).toEqual(['[client] is given twice.']);
    expect(keyFaults({ ...clients, start: [{ id: 'profit', cells: {} }] })).toEqual(['[profit] is given twice.']);
  });
});

const others = new Map(Object.values(templates).map(template => [template.id, asOther(template)]));

describe.each(sheets.map(template => [template.id, template] as const))('what is written into %s', (id, template) => {
  it.each(LANGUAGES)('lives through sorting, inserting and deleting rows, in %s', language => {
    const plan = planSheet(
      template,
      { texts: templateTexts[language], formats: numberFormats('pl_PL'), others, named: named[id] },
      [],
    );
    const faults = plan.heading.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (typeof cell !== 'object' || cell === null) return [];
        const computed = template.columns[column]!;
        // One that answers the row of headers and no other has no word to give.
        const isWorded = isColumn(computed) && typeof computed.header === 'string';
        const isHeader = row + 1 === plan.headerRow && plan.roles[column] === 'computed' && isWorded;
        return writtenFaults(cell.formula, { ...plan, isHeader, others }).map(fault => `${cell.formula}: ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('the lint of what is written', () => {
  const place = { headerRow: 4, figuresRow: 3, isHeader: true, others };
  const right = `=ARRAYFORMULA(IF(ROW(A4:A)=ROW(A4);"Due, 0.5 {x}";IFERROR(A4:A/SUM('channel'!C6:C)+$B$3;"")))`;

  it('takes what is right', () => {
    expect(writtenFaults(right, place)).toEqual([]);
    expect(writtenFaults('=VSTACK("Name";SORT(A4:A;B4:B;FALSE))', place)).toEqual([]);
    expect(writtenFaults("=IFERROR('channel'!$L$4;POLECAM_SETTINGS_HOURS)", { ...place, isHeader: false })).toEqual([]);
  });

  it.each([
    ['=ARRAYFORMULA(IF(A4:A="";"";A4:A))', 'gives its header first'],
    ['=ARRAYFORMULA(IF(ROW(A4:A)=ROW(B4);"Due";A4:A))', 'gives its header first'],
    ['=SORT(A4:A;B4:B;FALSE)', 'gives its header first'],
    ['=VSTACK("Due",A4:A)', 'separated by ";"'],
    ['=VSTACK("Due";{1;2})', 'no array literals'],
    ['=VSTACK("Due";A4:A*0.5)', 'decimal mark'],
    ['=VSTACK("Due";A4:A*50%)', 'decimal mark'],
    ['=VSTACK("Due";A5:A)', 'A5:A is bound to a row'],
    ['=VSTACK("Due";A3:A)', 'A3:A is bound to a row'],
    ['=VSTACK("Due";A4:A90)', 'A4:A90 is bound to a row'],
    ['=VSTACK("Due";$A$4:$A$90)', '$A$4:$A$90 is bound to a row'],
    ['=VSTACK("Due";A7)', 'A7 is bound to a row'],
    ['=VSTACK("Due";SUM(A4))', 'A4 is bound to a row'],
    ['=VSTACK("Due";$A$9)', '$A$9 is bound to a row'],
    ['=VSTACK("Due";\'channel\'!A4:A)', "'channel'!A4:A is bound to a row"],
    ['=VSTACK("Due";\'channel\'!$A$7)', "'channel'!$A$7 is bound to a row"],
    ['=VSTACK("Due";\'Orders\'!A6:A)', 'none of ours'],
    ['=VSTACK("Due";Orders!A6:A)', 'none of ours'],
  ])('refuses %s: %s', (formula, fault) => {
    expect(writtenFaults(formula, place).join(' ')).toContain(fault);
  });
});
