import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { menuTexts } from '../../src/i18n/menu';
import { MARKS } from '../../src/pictures/drawMarks';
import { SHOTS } from '../../src/pictures/shots';

const FOLDER = 'docs/listing';
const SHOT = { width: 1280, height: 800 };
const pictures = Object.fromEntries([
  ...Object.entries(MARKS).map(([name, { width, height }]) => [name, { width, height }] as const),
  ...LANGUAGES.flatMap(language => SHOTS.map(({ name }) => [`${language}-${name}.png`, SHOT] as const)),
]);

describe('the pictures of the listing', () => {
  it('are the icon in four sizes, the banner, and four screenshots per language', () => {
    const sizes = Object.values(pictures).map(({ width, height }) => `${width}×${height}`);
    expect(sizes).toEqual(['32×32', '48×48', '96×96', '128×128', '220×140', ...Array(12).fill('1280×800')]);
    const drawn = readdirSync(FOLDER).filter(name => name.endsWith('.png'));
    expect(drawn.sort()).toEqual(Object.keys(pictures).sort());
  });

  it.each(Object.entries(pictures))('%s has its size in pixels and is light', (name, size) => {
    const bytes = readFileSync(`${FOLDER}/${name}`);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual(size);
    expect(statSync(`${FOLDER}/${name}`).size).toBeLessThan(200_000);
  });
});

describe.each(LANGUAGES)('the listing in %s', language => {
  const text = readFileSync(`${FOLDER}/${language}.md`, 'utf8');
  const name = /^# (.*)$/m.exec(text)?.[1] ?? '';
  const short = /^> (.*)$/m.exec(text)?.[1] ?? '';
  const long = text.slice(text.indexOf(short) + short.length).trim();

  it('has one plain name, which is that in the menu', () => {
    expect(name).toBe('Polecam');
  });

  it('has a short description of at most 80 characters, and another, long one', () => {
    expect(short.length).toBeGreaterThan(20);
    expect(short.length).toBeLessThanOrEqual(80);
    expect(long.length).toBeGreaterThan(800);
    expect(long).not.toContain(short);
  });

  it('says that it is free, and what to choose after installing', () => {
    const [before, after] = text.split(/^## .*$/m);
    expect(before).toMatch(/\bFree\b|Bezpłatnie|Бесплатно/);
    expect(after).toContain(`**${menuTexts[language].home}**`);
    expect(after).toContain(`**${menuTexts[language].enable}**`);
  });

  it('keeps to its language', () => {
    const words = `${short} ${long}`.replaceAll(/Polecam|B2B/g, '');
    const foreign = { en: /[а-яąęłśżźćń]/i, pl: /[а-я]|\b(the|and|your)\b/i, ru: /[a-ząęł]/i }[language];
    expect(words.match(foreign)).toBeNull();
  });
});

describe.each(['privacy', 'support', 'terms'])('the page %s', page => {
  const text = readFileSync(`docs/${page}.md`, 'utf8');
  const sections = text.split(/^## /m).slice(1);
  const sizeOf = (section: string) => ({
    headings: section.split('\n### ').length,
    rows: section.split('\n|').length,
    points: section.split(/\n(?:- |\d\. )/).length,
  });

  it('says the same in English, Polish and Russian', () => {
    expect(sections.map(section => section.split('\n')[0])).toEqual(['English', 'Polski', 'Русский']);
    expect(sizeOf(sections[1]!)).toEqual(sizeOf(sections[0]!));
    expect(sizeOf(sections[2]!)).toEqual(sizeOf(sections[0]!));
  });
});

it('the support page calls the menu’s entries as the menu does', () => {
  const support = readFileSync('docs/support.md', 'utf8');
  for (const { enable, formulas, share } of LANGUAGES.map(language => menuTexts[language])) {
    expect(support).toContain(`**${enable}**`);
    expect(support).toContain(`**${formulas}**`);
    expect(support).toContain(`**${share}**`);
  }
});

it('the guide publishes in ten steps', () => {
  const [, publish = ''] = readFileSync('docs/publishing.md', 'utf8').split(/^## Publish$/m);
  const steps = publish.split(/^## /m)[0]!.match(/^\d+\. /gm);
  expect(steps).toEqual(Array.from({ length: 10 }, (_, step) => `${step + 1}. `));
});
