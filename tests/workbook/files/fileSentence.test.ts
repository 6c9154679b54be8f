import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import type { FileNote, FileRefusal } from '../../../src/workbook/files/fileNote';
import { fileSentence } from '../../../src/workbook/files/fileSentence';

const MESSAGES: readonly (FileNote | FileRefusal)[] = [
  ...(['missing', 'unreadable', 'folder', 'empty', 'binary', 'office', 'broken'] as const).map(reason => ({ reason })),
  { reason: 'tooLarge', megabytes: 300, limit: 250 },
  { reason: 'tooManyCells', cells: 7_000_000, limit: 2_000_000 },
  { reason: 'tooManyForOpen', cells: 600_000, limit: 400_000 },
  { kind: 'encoding', encoding: 'windows-1250' },
  { kind: 'guessedEncoding', encoding: 'ibm866' },
  ...(['nuls', 'brokenBytes'] as const).flatMap(kind => [1, 3, 25].map(count => ({ kind, count, rows: [3, 9] }))),
  ...[1, 3, 25].map(count => ({ kind: 'linesAbove' as const, count })),
  { kind: 'noHeader' },
  { kind: 'oneColumn' },
  ...[1, 3, 25].map(count => ({ kind: 'ragged' as const, count, rows: [3, 9] })),
  { kind: 'unpairedQuote', row: 7 },
  { kind: 'assumedMark', columns: ['Kwota', 'Zysk'], mark: ',' },
  { kind: 'assumedMark', columns: ['Kwota'], mark: '.' },
  { kind: 'assumedOrder', columns: ['Data'], order: 'dmy' },
  { kind: 'assumedOrder', columns: ['Data'], order: 'mdy' },
  { kind: 'leftAsText', columns: ['Data'] },
];

describe.each(LANGUAGES)('in %s', language => {
  it.each(MESSAGES)('says %o in a whole sentence of its own', message => {
    const sentence = fileSentence(language, 'orders.csv', message);
    expect(sentence).toContain('orders.csv');
    expect(sentence).toMatch(/[.]$/);
    expect(sentence).not.toMatch(/[{}]|undefined/);
    for (const other of LANGUAGES) {
      if (other !== language) expect(fileSentence(other, 'orders.csv', message)).not.toBe(sentence);
    }
  });
});

it('counts rows as each language does', () => {
  const ragged = (language: 'en' | 'pl' | 'ru', count: number) =>
    fileSentence(language, 'a.csv', { kind: 'ragged', count, rows: [2] });
  expect(ragged('en', 1)).toMatch(/^1 row of a\.csv has another/);
  expect(ragged('pl', 3)).toMatch(/^3 wiersze pliku a\.csv mają/);
  expect(ragged('ru', 25)).toMatch(/^25 строк файла a\.csv/);
});
