import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFile } from '../../../src/workbook/files/readFile';
import { makeXlsx } from './makeXlsx';

const POLISH = { mark: ',', order: 'dmy' } as const;

it('gives a table or a reason for any bytes at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
      const reading = await readFile(bytes, POLISH);
      return reading.ok ? reading.sheets.length > 0 : reading.refusal.reason !== undefined;
    }),
    { numRuns: 300 },
  );
});

it('gives sheets or a reason for an .xlsx with any byte changed', async () => {
  const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>Klient</t></is></c><c r="B1" s="3"><v>7</v></c></row>';
  const whole = makeXlsx({ Orders: cell });
  const changes = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 3 }), async changed => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changed) bytes[at] = byte;
      const reading = await readFile(bytes, POLISH);
      return reading.ok ? reading.sheets.length > 0 : reading.refusal.reason !== undefined;
    }),
    { numRuns: 200 },
  );
});

it('loses no field of any list of names, whatever lines stand above it', async () => {
  const name = fc.stringMatching(/^[A-Za-zŻółćęśąźńĄŁ&" ,;|'-]{1,12}$/).filter(text => /\p{L}/u.test(text));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lists = fc.record({
    separator: fc.constantFrom(',', ';', '\t', '|'),
    titles: fc.array(fc.constantFrom('Raport sprzedaży', 'Okres 2024', 'ACME'), { maxLength: 3 }),
    names: fc.array(name, { minLength: 2, maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(lists, async ({ separator, titles, names }) => {
      const rows = names.map((text, at) => ['05.01.2024', quoted(text), String(at)]);
      const lines = [...titles.map(title => [title]), ['Data', 'Klient', 'Kwota'], ...rows];
      const list = lines.map(line => line.join(separator)).join('\r\n');
      const reading = await readFile(Buffer.from(list), POLISH);
      if (!reading.ok) return false;
      const { above, header, rows: read } = reading.sheets[0]!.table;
      expect(above.map(([title]) => title)).toEqual(titles);
      expect(header).toEqual(['Data', 'Klient', 'Kwota']);
      expect(read.map(row => [row[1], row[2]])).toEqual(names.map((text, at) => [text, at]));
      return true;
    }),
    { numRuns: 300 },
  );
});
