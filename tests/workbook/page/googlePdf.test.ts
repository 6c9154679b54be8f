import { expect, it } from 'vitest';
import { googlePdf } from '../../../src/workbook/page/googlePdf';

const link = (query: string) => `https://docs.google.com/spreadsheets/d/polecam-workbook/export?${query}`;

it('reads which cells a link to a PDF is about, and how they lie on the page', () => {
  expect(googlePdf(link('format=pdf&gid=7&size=letter&range=A1%3AK73&portrait=false&scale=4'))).toEqual({
    spreadsheetId: 'polecam-workbook',
    gid: 7,
    range: 'A1:K73',
    onePage: true,
    paper: 'Letter',
    landscape: true,
  });
  expect(googlePdf(link('format=pdf&gid=0&size=A4&range=A1%3AB2&portrait=true&fitw=true'))).toMatchObject({
    onePage: false,
    paper: 'A4',
    landscape: false,
  });
});

it('takes no other address for one', () => {
  for (const address of [
    link('format=csv&gid=7&range=A1'),
    link('format=pdf&gid=7'),
    'https://calendar.google.com/calendar/render?format=pdf&gid=7&range=A1',
    `https://example.com/?${link('format=pdf&gid=7&range=A1')}`,
    '',
  ]) {
    expect(googlePdf(address)).toBeUndefined();
  }
});
