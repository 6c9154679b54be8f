import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyParts, type FormulaPart, formulaParts } from '../../../src/addon/formulaText/formulaParts';
import { formulaTokens } from '../../../src/addon/formulaText/formulaTokens';
import { printParts } from '../../../src/addon/formulaText/printParts';
import { LANGUAGES } from '../../../src/i18n/language';
import { templateTexts } from '../../../src/i18n/templates';
import { sideSheets, templates } from '../../../src/templates';
import { layOut } from '../../../src/templates/layOut';
import { formulasOf } from '../../../src/templates/namedKeys';
import { resolveFormula } from '../../../src/templates/resolveFormula';

const sheets = [...Object.values(templates), ...Object.values(sideSheets)];

/** All that our sheets say in a language. */
const writtenFormulas = (language: (typeof LANGUAGES)[number]): readonly string[] =>
  sheets.flatMap(sheet =>
    formulasOf(sheet).map(
      formula =>
        `=${resolveFormula(formula, { places: layOut(sheet).places, texts: templateTexts[language], others: new Map() })!}`,
    ),
  );

const referencesIn = (parts: readonly FormulaPart[]): string[] =>
  parts.flatMap(part =>
    part.kind === 'call' ? part.args.flatMap(referencesIn) : part.kind === 'reference' ? [part.text] : [],
  );

const sheetName = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).map(name => `'${name.replace(/'/g, "''")}'!`),
  fc.constantFrom('', 'Клиенты!', 'Sheet1!'),
);
const reference = fc
  .tuple(sheetName, fc.constantFrom('B2', '$AA$10', 'A2:A', 'B:D', '5:7', '$C3:$E$9'))
  .map(([sheet, cells]) => sheet + cells);
const value = fc.oneof(
  fc.string({ unit: 'grapheme' }).map(text => `"${text.replace(/"/g, '""')}"`),
  fc.constantFrom('12', '0.5', '.5', '1E-3', '7%', 'TRUE', 'my_range', '-2^2', '"("', ''),
);
const formulas = (separator: fc.Arbitrary<string>) =>
  fc.letrec<{ part: string }>(tie => ({
    part: fc.oneof(
      { maxDepth: 4 },
      value,
      reference,
      fc
        .tuple(fc.constantFrom('SUM(', 'time_share (', '(', 'НАШЕ.ИМЯ(', 'LOG10('), fc.array(tie('part')), separator)
        .map(([opening, args, between]) => `${opening}${args.join(between)})`),
      fc.tuple(tie('part'), fc.constantFrom('+', ' & ', '<=', '\n/ '), tie('part')).map(pieces => pieces.join('')),
    ),
  })).part;

describe('a formula that is taken apart', () => {
  it.each(LANGUAGES)('is the same again when it is printed: all formulas of our sheets in %s', language => {
    const written = writtenFormulas(language);
    expect(written.length).toBeGreaterThan(100);
    expect(written.map(formula => `=${printParts(formulaParts(formula, false)!)}`)).toEqual(written);
  });

  it('is the same again when it is printed, whatever it says', () => {
    fc.assert(
      fc.property(formulas(fc.constantFrom(';', ' ; ')), formula => {
        expect(printParts(formulaParts(`=${formula}`, false)!)).toBe(formula);
      }),
    );
  });

  it('loses nothing, even where it is no formula', () => {
    const mess = fc.array(fc.oneof(value, reference, fc.constantFrom(...'(){};,!\'" \n+=\\[]#😀')));
    fc.assert(
      fc.property(mess, pieces => {
        const text = pieces.join('');
        expect(
          formulaTokens(text)
            .map(token => token.text)
            .join(''),
        ).toBe(text);
        expect(printParts(anyParts(`=${text}`))).toBe(text);
      }),
    );
  });

  it('knows its references from its functions and texts', () => {
    const parts = formulaParts('=LOG10(A1)+LOG10 (B2:B)*1E3&"C3"&\'D "4\'!$D4&E5.x', false)!;
    expect(referencesIn(parts)).toEqual(['A1', 'B2:B', "'D \"4'!$D4"]);
  });

  it.each([
    ['pl_PL', '=IF(A1>0.5,SUM(B1,.25),"a, b.5")', 'IF(A1>0,5;SUM(B1;,25);"a, b.5")'],
    ['pl_PL', '=IF(A1>0,5;1;2)', 'IF(A1>0,5;1;2)'],
    ['en_US', '=IF(A1>0.5,1,2)', 'IF(A1>0.5;1;2)'],
  ])('is in the form in which Sheets takes it back in %s: %s', (locale, told, typed) => {
    expect(printParts(formulaParts(told, locale !== 'en_US')!)).toBe(typed);
  });

  it.each(['=SUM(A1', '=SUM(A1))', '=SUM({1;2})', '=TIME_SHARE(0,7)', '=1,5+A1'])(
    'is none where nobody can tell its arguments: %s',
    formula => {
      expect(formulaParts(formula, true)).toBeUndefined();
    },
  );
});
