import { describe, expect, it } from 'vitest';
import { repairXml } from '../../../src/workbook/export/repairXml';

const repaired = (path: string, xml: string, named = {}) => repairXml({ path, xml }, named).xml;

describe('What the engine writes as xlsx', () => {
  it('gets the names of cells, as absolute references', () => {
    const named = { HOURS: 'Settings!D8', LIST: "'A & B'!A5:B1000" };
    expect(repaired('xl/workbook.xml', '<workbook><sheets></sheets></workbook>', named)).toBe(
      '<workbook><sheets></sheets><definedNames><definedName name="HOURS">Settings!$D$8</definedName>' +
        `<definedName name="LIST">'A &amp; B'!$A$5:$B$1000</definedName></definedNames></workbook>`,
    );
    expect(repaired('xl/workbook.xml', '<sheets></sheets>')).toBe('<sheets></sheets>');
  });

  it('loses the apostrophe that made a text of what was typed, and keeps one that is meant', () => {
    expect(
      repaired('xl/sharedStrings.xml', '<si><t>&apos;=1+1</t></si><si><t>&apos;&apos;x</t></si><si><t> y</t></si>'),
    ).toBe(
      '<si><t xml:space="preserve">=1+1</t></si><si><t xml:space="preserve">&apos;x</t></si><si><t xml:space="preserve"> y</t></si>',
    );
  });

  it('compares cells with texts in quotes, with numbers as they are', () => {
    const rule = (compared: string) =>
      `<cfRule priority="1" type="cellIs" operator="equal"><formula>${compared}</formula></cfRule>`;
    const sheet = ['Steady &quot;A&quot;', '-2.5', '=$A1'].map(rule).join('');
    const rules = repaired('xl/worksheets/sheet0.xml', sheet);
    expect([...rules.matchAll(/<formula>(.*?)<\/formula>/g)].map(([, compared]) => compared)).toEqual([
      '&quot;Steady &quot;&quot;A&quot;&quot;&quot;',
      '-2.5',
      '$A1',
    ]);
    expect([...rules.matchAll(/priority="(\d+)"/g)].map(([, rank]) => rank)).toEqual(['1', '2', '3']);
  });

  it('loses what XML cannot hold', () => {
    expect(repaired('xl/charts/chart1.xml', '<a>x\ufffey\uffffz\ud800 \u{1f642}</a>')).toBe('<a>xyz \u{1f642}</a>');
  });

  it('has no validation with an empty style', () => {
    expect(repaired('xl/worksheets/sheet3.xml', '<dataValidation errorStyle="" type="list"/>')).toBe(
      '<dataValidation type="list"/>',
    );
  });
});
