import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { sideSheets, templates } from '../../src/templates';
import { type CellContent, type Column, isColumn } from '../../src/templates/sheetTemplate';

/** What Sheets leaves free at both sides of a cell's text. */
const MARGIN = 6;
/** What the button of a filter takes at the end of a header; of one in the middle, as much at its other side. */
const BUTTON = 20;
const CENTRED: readonly CellContent[] = ['day', 'month', 'score', 'check'];
/**
 * What is seen of the line below the title on a screen 1366 pixels wide, beside the numbers of the rows and Google's side
 * panel, with the currency that a hint of money ends in: the rest runs out of view.
 */
const VIEW = 1160;

/** Of a row of headers, which keeps its height when it is translated. */
const LINES = 2;

const sheets = [...Object.values(templates), ...Object.values(sideSheets)];

describe.each(LANGUAGES)('the heading of each sheet, in %s', language => {
  const texts = templateTexts[language];

  it('breaks no word of a column header', () => {
    const broken = sheets.flatMap(sheet =>
      sheet.columns.filter(isColumn).flatMap(column => {
        const { key, header, width, hidden } = column;
        if (typeof header !== 'string' || hidden) return [];
        const words = texts[header].split(/[\s/−-]+/);
        const room = roomOf(column, sheet);
        return words.filter(word => widthOf(word, 'bold') > room).map(word => `${sheet.id}.${key}: ${word} (${width})`);
      }),
    );
    expect(broken).toEqual([]);
  });

  it('shows each column header in the two lines that the row has room for', () => {
    const tall = sheets.flatMap(sheet =>
      sheet.columns.filter(isColumn).flatMap(column => {
        const { key, header, width, hidden } = column;
        if (typeof header !== 'string' || hidden) return [];
        const lines = linesOf(texts[header], roomOf(column, sheet));
        return lines > LINES ? [`${sheet.id}.${key}: ${texts[header]} (${width})`] : [];
      }),
    );
    expect(tall).toEqual([]);
  });

  it('has a hint that does not run out of view', () => {
    const long = sheets.map(({ id, hint }) => [id, Math.round(widthOf(texts[hint], 'plain'))] as const);
    expect(long.filter(([, width]) => width > VIEW)).toEqual([]);
  });
});

/** The width that is left to the text of a header. */
function roomOf({ width, content }: Column, { hasFilter }: { readonly hasFilter?: true }): number {
  if (hasFilter === undefined) return width - MARGIN;
  return width - MARGIN - (CENTRED.includes(content) ? 2 : 1) * BUTTON;
}

/** In how many lines a header is wrapped at its blanks. */
function linesOf(text: string, room: number): number {
  let [lines, line] = [1, ''];
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, 'bold') <= room) line = longer;
    else [lines, line] = [lines + (line === '' ? 0 : 1), word];
  }
  return lines;
}

/** About how many pixels a text takes in Arial of 10 points; letters that are as wide as each other are one group. */
function widthOf(text: string, weight: 'bold' | 'plain'): number {
  const em = 40 / 3;
  const widths = [...text].map(letter => WIDTHS.find(([letters]) => letters.test(letter))![1]);
  return widths.reduce((sum, width) => sum + width, 0) * em * (weight === 'bold' ? 1.08 : 1);
}

/** In parts of the font's height. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlıІ|.,:;!'’"“”„«»()[\]/ \u00a0tfrr-]/u, 0.3],
  [/[mwMW%@—…ЖШЩЮФМжшщюфыЫ]/u, 0.84],
  [/[A-ZĄĆĘŁŃÓŚŹŻА-ЯЁ]/u, 0.68],
  [/[ckszxyvćśźżгс]/u, 0.5],
  [/./u, 0.556],
];
