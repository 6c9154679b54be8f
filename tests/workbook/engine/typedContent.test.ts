import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../src/workbook/engine/localeOf';
import { asText, typedContent } from '../../../src/workbook/engine/typedContent';

const typed = (text: string, locale: string, format?: string) =>
  typedContent(text, { locale: localeOf(locale), format });

describe('What is typed into a cell', () => {
  test.each([
    ['12', 'en_US', { content: '12' }],
    ['1,200.50', 'en_US', { content: '1200.5' }],
    ['12,5', 'pl_PL', { content: '12.5' }],
    ['1 200,50', 'pl_PL', { content: '1200.5' }],
    ['1\u00a0200,50', 'ru_RU', { content: '1200.5' }],
    ['-1.5e3', 'en_US', { content: '-1500' }],
    ['70%', 'en_US', { content: '0.7', format: '0%' }],
    ['12,5%', 'pl_PL', { content: '0.125', format: '0.00%' }],
    ['true', 'en_US', { content: 'TRUE' }],
    ['2017-12-30', 'en_US', { content: '43099', format: 'yyyy-mm-dd' }],
    ['12/30/2017', 'en_US', { content: '43099', format: 'm/d/yyyy' }],
    ['30.12.2017', 'pl_PL', { content: '43099', format: 'dd.mm.yyyy' }],
    ['30/12/2017', 'ru_RU', { content: '43099', format: 'dd.mm.yyyy' }],
    ['30.12.2017 12:00', 'pl_PL', { content: '43099.5', format: 'dd.mm.yyyy hh:mm:ss' }],
    ['31.02.2017', 'pl_PL', { content: "'31.02.2017" }],
    ['Alfa', 'pl_PL', { content: 'Alfa' }],
    ["'=1", 'en_US', { content: "'=1" }],
    ['=SUM(1;2,5)', 'pl_PL', { content: '=SUM(1,2.5)' }],
    ['=SUM(1;2)', 'en_US', { content: '=SUM(1,2)' }],
    ['+SUM(1;2)', 'en_US', { content: '=SUM(1,2)' }],
    ['+5', 'en_US', { content: '5' }],
    ['=', 'en_US', { content: "'=" }],
  ])('%s in %s', (text, locale, content) => {
    expect(typed(text, locale)).toEqual(content);
  });

  test('is left alone in a plain text cell', () => {
    expect(typed('01234', 'en_US', '@')).toEqual({ content: '01234', format: '@' });
    expect(typed('=1+1', 'en_US', '@').content).toBe("'=1+1");
  });
});

describe('A text as a text', () => {
  test.each(['12', '=1', "'x", '1/2', 'TRUE', '', '#N/A', '5%', '12:30'])('%j gets an apostrophe', text => {
    expect(asText(text)).toBe(`'${text}`);
  });

  test.each(['Alfa', '#12', '@x', '<b>', '12 pieces'])('%j needs none', text => {
    expect(asText(text)).toBe(text);
  });
});
