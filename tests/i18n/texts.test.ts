import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n/fill';
import { LANGUAGES, toLanguage } from '../../src/i18n/language';
import { menuTexts } from '../../src/i18n/menu';
import { plural } from '../../src/i18n/plural';
import { serverTexts } from '../../src/i18n/server';
import { templateTexts } from '../../src/i18n/templates';

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(hole => hole[1]).sort();

describe.each([
  ['sheets', templateTexts],
  ['server', serverTexts],
  ['menu', menuTexts],
] as const)('the texts of the %s', (_, texts) => {
  it.each(['pl', 'ru'] as const)('have the same keys and holes in %s as in English', language => {
    const translated: Readonly<Record<string, string>> = texts[language];
    expect(Object.keys(translated)).toEqual(Object.keys(texts.en));
    for (const [key, text] of Object.entries(texts.en))
      expect([key, holes(translated[key]!)]).toEqual([key, holes(text)]);
  });

  it('are translated', () => {
    for (const [key, text] of Object.entries(texts.en)) {
      if (key === 'sidebar') continue;
      const all = LANGUAGES.map(language => (texts[language] as Readonly<Record<string, string>>)[key]);
      expect([key, new Set(all).size]).toEqual([key, text === all[1] ? 0 : 3]);
    }
  });
});

it('names of sheets fit into Sheets, in every language', () => {
  for (const language of LANGUAGES) {
    const titles = Object.entries(templateTexts[language]).filter(([key]) => key.endsWith('.title'));
    expect(new Set(titles.map(([, title]) => title)).size).toBe(titles.length);
    for (const [, title] of titles) expect(title).toMatch(/^[^'!:\\/?*[\]]{1,60}$/);
  }
});

it('takes the language from a locale, English for the unknown', () => {
  expect(['pl', 'pl_PL', 'ru-RU', 'en_GB', 'de', ''].map(toLanguage)).toEqual(['pl', 'pl', 'ru', 'en', 'en', 'en']);
});

it('fills holes and leaves those it knows nothing of', () => {
  expect(fill('{count} z {all}', { count: 3 })).toBe('3 z {all}');
});

it('counts as each language does', () => {
  const clients = { one: '{count} klient', few: '{count} klienci', many: '{count} klientów' };
  expect([1, 2, 5, 12, 22, 25, 112].map(count => plural('pl', clients, count))).toEqual([
    '1 klient',
    '2 klienci',
    '5 klientów',
    '12 klientów',
    '22 klienci',
    '25 klientów',
    '112 klientów',
  ]);
  const klienty = { one: '{count} клиент', few: '{count} клиента', many: '{count} клиентов' };
  expect([1, 3, 11, 21, 24, 111, 121].map(count => plural('ru', klienty, count))).toEqual([
    '1 клиент',
    '3 клиента',
    '11 клиентов',
    '21 клиент',
    '24 клиента',
    '111 клиентов',
    '121 клиент',
  ]);
  expect([0, 1, 2].map(count => plural('en', { one: '{count} client', other: '{count} clients' }, count))).toEqual([
    '0 clients',
    '1 client',
    '2 clients',
  ]);
});

it('counts what is not whole as the number that it is shown as', () => {
  const clients = { one: 'klient', few: 'klienci', many: 'klientów' };
  expect([0.6, 1.2, 2.4, 4.6].map(count => plural('pl', clients, count))).toEqual([
    'klient',
    'klient',
    'klienci',
    'klientów',
  ]);
});
