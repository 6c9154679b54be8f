import { expect, it } from 'vitest';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import { headerNote } from '../../src/templates/headerNote';
import { isColumn } from '../../src/templates/sheetTemplate';

const noteOf = (key: string) =>
  headerNote(templates.clients.columns.filter(isColumn).find(column => column.key === key)!, templateTexts.en);

it('the header of a column that our formula answers says what people without the add-on see there', () => {
  expect(noteOf('stage').split('\n')).toEqual([
    templateTexts.en['clients.stage.note'],
    expect.stringContaining('#NAME?'),
  ]);
});

it('the header of a column that Google Sheets’ own formula answers does not, nor one that people fill', () => {
  expect(noteOf('revenueShare')).toBe(templateTexts.en['clients.revenueShare.note']);
  expect(noteOf('client')).toBe(templateTexts.en['clients.client.note']);
});
