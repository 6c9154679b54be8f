import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as functions from '../src/functions';
import { argumentName } from '../src/functions/argumentName';
import { en } from '../src/i18n/functions/en';
import { LANGUAGES } from '../src/i18n/language';
import { templateTexts } from '../src/i18n/templates';
import { templates } from '../src/templates';

const readme = readFileSync('README.md', 'utf8');

it.each(Object.entries(functions))('the README lists %s with its arguments and what its help says', (name, formula) => {
  const names = Object.entries(formula.parameters).map(([key, parameter]) =>
    parameter.required ? argumentName(key) : `[${argumentName(key)}]`,
  );
  const { summary } = en[name as keyof typeof en];
  expect(readme).toContain(`| \`${name}(${names.join(', ')})\` | ${summary} |`);
});

it('the README lists no formula that is not there', () => {
  const listed = [...readme.matchAll(/^\| `([A-Z_]+)\(/gm)].map(row => row[1]!);
  expect(listed).toEqual(Object.keys(functions));
});

it.each(Object.values(templates))('the README lists the sheet $id by its name in every language', ({ title }) => {
  const [english, ...others] = LANGUAGES.map(language => templateTexts[language][title]);
  expect(readme).toContain(`| **${english}** (${others.join(', ')}) |`);
});

it('the README gives the two commands in one line each', () => {
  expect(readme).toMatch(/^npm ci && npm start$/m);
  expect(readme).toMatch(/^npm ci && npm test$/m);
});

it('the README has at most 100 lines', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
});
