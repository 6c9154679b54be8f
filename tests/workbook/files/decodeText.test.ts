import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/workbook/files/decodeText';
import { encode } from './encode';

const POLISH =
  'Data sprzedaży;Nabywca;Wartość\n05.01.2024;Gęś i Źrebię Sp. z o.o.;1 000,50 zł\n06.01.2024;ŻÓŁTY DOM;20 zł\n';
const RUSSIAN = '№;Контрагент;Сумма\n1;ООО «Ромашка»;1200,50\n2;ИП Щукин;20\n'.replace(/[№«»]/g, '');

function decoded(bytes: Uint8Array) {
  const result = decodeText(bytes);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result;
}

describe('the letters tell the encoding', () => {
  it.each([
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['ibm852', POLISH],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['x-mac-cyrillic', RUSSIAN],
    ['windows-1252', 'Client;Montant\nSociété Générale;100 €\nForêt & Crème;20 €\nHôtel Élysée;7 €\n'],
    ['windows-1252', 'Kunde;Betrag\nMüller & Söhne Straße;100 €\nGrün;20 €\n'],
    ['windows-1252', 'Cliente;Importe\nPeña y Muñoz;100\nLeón Española;20\n'],
    ['windows-1250', 'Zákazník;Částka\nDvořák s.r.o.;100 Kč\nŽižka a Čapek;20 Kč\n'],
  ])('%s', (encoding, text) => {
    const result = decoded(encode(text, encoding));
    expect(result.text).toBe(text);
    expect(result.guessed).toBe(false);
  });

  it('reads one name in the middle of a long file', () => {
    const text = `client;amount\n${'Alfa;1\n'.repeat(50_000)}Żółta Łódź i Świerszcz;2\n`;
    for (const encoding of ['windows-1250', 'iso-8859-2']) {
      expect(decoded(encode(text, encoding)).text.endsWith('Żółta Łódź i Świerszcz;2\n')).toBe(true);
    }
  });
});

describe('where a letter or two tell, it is a guess', () => {
  it.each([
    ['windows-1250', 'Data;Klient;Kwota\n05.01.2024;Świt;100\n'],
    ['iso-8859-2', 'Data;Klient;Kwota\n05.01.2024;Świt;100\n'],
    ['windows-1251', 'Date;Client;Sum\n05.01.2024;Заря;1200\n'],
    ['koi8-r', 'Date;Client;Sum\n05.01.2024;Заря;1200\n'],
    ['windows-1252', 'Date,Customer,Amount\n2024-01-05,Crème SA,100\n'],
    ['windows-1252', 'Date,Customer,Amount\n2024-01-05,Peña,100\n'],
    ['windows-1252', 'Date,Customer,Amount\n2024-01-05,Smith,£100\n'],
  ])('%s: %j', (encoding, text) => {
    expect(decoded(encode(text, encoding))).toMatchObject({ text, guessed: true });
  });

  it.each(['Ёлка;1\n', 'Ёлка;1\n'.repeat(7), 'ИП Щукин;1\nЁлка;2\nЁлка;3\nЁлка;4\n'])(
    'is not taken in by words of CP866 that are letters of UTF-8: %j',
    list => {
      expect(decoded(encode(list, 'ibm866')).text).toBe(list);
    },
  );

  it('never is sure of a wrong reading', () => {
    const names = {
      'windows-1250': ['Żółw', 'Świt', 'Łódź', 'Kraków', 'Gęś', 'Źrebię', 'Krąg', 'Mężyk', 'Ćma', 'Wróbel', 'Żuk'],
      'iso-8859-2': ['Żółw', 'Świt', 'Łódź', 'Kraków', 'Gęś', 'Źrebię', 'Krąg', 'Mężyk', 'Ćma', 'Wróbel', 'Żuk'],
      'windows-1252': ['Peña', 'Crème', 'Forêt', 'Müller', 'Société', 'Sørensen', 'Gonçalves', 'José', 'Åberg'],
      'windows-1251': ['Заря', 'ООО Ромашка', 'ИП Щукин', 'СТРОЙГАРАНТ', 'Ёлка', 'Мир', 'ЗАО Юг', 'Чайка'],
      'koi8-r': ['Заря', 'ООО Ромашка', 'ИП Щукин', 'СТРОЙГАРАНТ', 'Ёлка', 'Мир', 'ЗАО Юг', 'Чайка'],
      ibm866: ['Заря', 'ООО Ромашка', 'ИП Щукин', 'СТРОЙГАРАНТ', 'Ёлка', 'Мир', 'ЗАО Юг', 'Чайка'],
    };
    const lists = fc
      .constantFrom(...Object.keys(names))
      .chain(encoding =>
        fc.tuple(
          fc.constant(encoding),
          fc.array(fc.constantFrom(...names[encoding as keyof typeof names]), { minLength: 1, maxLength: 6 }),
        ),
      );
    fc.assert(
      fc.property(lists, ([encoding, clients]) => {
        const text = `Day;Client;Amount\n${clients.map(client => `05.01.2024;${client};100\n`).join('')}`;
        const result = decoded(encode(text, encoding));
        return result.guessed || result.text === text;
      }),
      { numRuns: 400 },
    );
  });
});

describe('UTF-16 without its mark', () => {
  it.each([
    ['Polish', POLISH],
    ['Russian', RUSSIAN],
  ])('%s, of both orders of bytes', (_, text) => {
    expect(decoded(Buffer.from(text, 'utf16le'))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decoded(Buffer.from(text, 'utf16le').swap16())).toMatchObject({ text, encoding: 'utf-16be' });
  });
});

describe('broken bytes', () => {
  it('keep the rest of a UTF-8 file right, wherever they are', () => {
    const whole = Buffer.from(POLISH.repeat(3));
    for (const byte of [0x80, 0xc5, 0xe2, 0xff]) {
      const { text, encoding } = decoded(Buffer.concat([whole.subarray(0, 40), Buffer.of(byte, 0x3b), whole]));
      expect(encoding).toBe('utf-8');
      expect(text.endsWith(POLISH.repeat(3))).toBe(true);
      expect(text).toContain('\ufffd');
    }
  });

  it('of a list with a single letter beyond ASCII', () => {
    const list = Buffer.concat([Buffer.from('Client,Amount\nCafé,1\nSmith'), Buffer.of(0xe2), Buffer.from(',2\n')]);
    expect(decoded(list).text).toBe('Client,Amount\nCafé,1\nSmith\ufffd,2\n');
    const capitals = 'Klient;Kwota\nKOŚCIÓŁ;1\n';
    expect(decoded(encode(capitals, 'windows-1250')).text).toBe(capitals);
  });

  it('of a file whose end is filled with NULs', () => {
    expect(decodeText(Buffer.concat([Buffer.from('Klient;Kwota\nAlfa;1\n'), Buffer.alloc(512)])).ok).toBe(true);
  });

  it('of a file that ends in the middle of a letter', () => {
    const cut = Buffer.from('Klient;Kwota\nŻółw;1\nŁódź;2\nŻ').subarray(0, -1);
    expect(decoded(cut).text).toBe('Klient;Kwota\nŻółw;1\nŁódź;2\n\ufffd');
  });
});

it('refuses a web page and a workbook as XML, whatever they are called', () => {
  expect(decodeText(Buffer.from('<html><table><tr><td>Klient</td></tr></table></html>'))).toEqual({
    ok: false,
    reason: 'office',
  });
  expect(decodeText(Buffer.from('<?xml version="1.0"?><Workbook></Workbook>'))).toEqual({
    ok: false,
    reason: 'office',
  });
});
