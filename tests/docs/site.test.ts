import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nativeText } from '../../src/addon/features/share/nativeText';
import { formulaParts } from '../../src/addon/formulaText/formulaParts';
import { HOMES } from '../../src/bigquery/homes';
import { VIEWS_TO_WRITE } from '../../src/bigquery/VIEWS_TO_WRITE';
import { MISTAKES, type Mistake } from '../../src/docs/mistakes';
import { Head } from '../../src/docs/parts/Head';
import { Prose } from '../../src/docs/parts/Prose';
import { PICTURED } from '../../src/docs/pictured';
import { pictureName } from '../../src/docs/pictureName';
import { refusalOf } from '../../src/docs/refusalOf';
import { signature } from '../../src/docs/signature';
import { SOURCES } from '../../src/docs/sources';
import { docsTexts } from '../../src/docs/texts';
import { writeSite } from '../../src/docs/writeSite';
import * as functions from '../../src/functions';
import { argumentName } from '../../src/functions/argumentName';
import { fill } from '../../src/i18n/fill';
import { functionHelp } from '../../src/i18n/functions';
import type { Example, FormulaName } from '../../src/i18n/functions/FunctionHelp';
import { LANGUAGES } from '../../src/i18n/language';
import { serverTexts } from '../../src/i18n/server';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { templateTexts } from '../../src/i18n/templates';
import { HELP_PAGES } from '../../src/sidebar/helpPages';
import { templates } from '../../src/templates';
import { isColumn } from '../../src/templates/sheetTemplate';
import { MOST_SOURCES } from '../../src/templates/side/mostSources';
import { sources } from '../../src/templates/side/sources';
import { sheetFacts } from '../native/sheetFacts';

const names = Object.keys(functions) as FormulaName[];
const folder = mkdtempSync(join(tmpdir(), 'polecam-docs-'));
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  const paths = await writeSite(folder);
  pages = new Map(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const all = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map(([, found]) => found!);
const idsOf = (page: string) => all(page, /\sid="([^"]*)"/g);
/** What a reader sees: no markup, one space between words. */
const seen = (page: string) => plain(page.replace(/<wbr\/?>/g, '').replace(/<[^>]+>/g, ' '));
const plain = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;)”»])/g, '')
    .replace(/([(=„“«]) /g, '$1');

describe('the site', () => {
  it('has the same pages in every language, each leading to itself in the others', () => {
    const files = ['index', 'formulas', ...names, 'sheets', 'team', 'sources', 'bigquery', 'method']
      .map(name => `${name}.html`)
      .sort();
    for (const language of LANGUAGES) {
      const own = [...pages.keys()].filter(path => path.startsWith(`${language}/`));
      expect(own.map(path => path.slice(3)).sort()).toEqual(files);
      for (const path of own) {
        const page = pages.get(path)!;
        expect(page).toContain(`<html lang="${language}">`);
        expect(all(page, /href="([^"]*)"[^>]* hreflang=/g)).toEqual(
          LANGUAGES.map(other => `../${other}/${path.slice(3)}`),
        );
      }
    }
  });

  it('is what the command builds, into the folder that is named', () => {
    const named = join(folder, 'again');
    const said = execFileSync('node_modules/.bin/tsx', ['src/docs/buildDocs.ts', named], { encoding: 'utf8' });
    expect(said).toContain(`${pages.size} pages: open `);
    for (const [path, page] of pages) expect(readFileSync(join(named, path), 'utf8')).toBe(page);
  });

  it('has no link that leads nowhere', () => {
    for (const [path, page] of pages) {
      for (const link of all(page, /\s(?:href|src)="([^"]*)"/g)) {
        const [file, anchor] = link.split('#') as [string, string?];
        const target = file === '' ? path : normalize(join(dirname(path), file));
        expect([path, link, existsSync(join(folder, target))]).toEqual([path, link, true]);
        if (anchor !== undefined)
          expect([path, link, idsOf(pages.get(target)!)]).toContainEqual(expect.arrayContaining([anchor]));
      }
    }
  });

  it('names no part of a page twice, and whatever is labelled has its label', () => {
    for (const [path, page] of pages) {
      const ids = idsOf(page);
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
      for (const label of all(page, /aria-labelledby="([^"]*)"/g)) expect([path, ...ids]).toContain(label);
    }
  });

  it('closes every tag that it opens', () => {
    const single = ['meta', 'link', 'img', 'wbr'];
    for (const [path, page] of pages) {
      const open: string[] = [];
      for (const [, closing, tag] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
        if (closing) expect([path, open.pop()]).toEqual([path, tag]);
        else if (!single.includes(tag!)) open.push(tag!);
      }
      expect([path, open]).toEqual([path, []]);
    }
  });

  it('loads nothing from elsewhere, and runs nothing', () => {
    const style = readFileSync(join(folder, 'style.css'), 'utf8');
    expect(style).not.toMatch(/url\(|@import/);
    for (const page of pages.values()) {
      expect(page).not.toMatch(/<script|<iframe|javascript:|\son\w+=|\sstyle=/);
      expect(all(page, /\s(?:href|src)="([a-z]+:[^"]*|\/[^"]*)"/g)).toEqual([]);
    }
  });

  it('tells of nothing undefined', () => {
    for (const [path, page] of pages)
      expect([path, seen(page)]).toEqual([path, expect.not.stringMatching(/undefined|\[object|NaN|\{\w+\}/)]);
  });
});

describe.each(LANGUAGES)('the pages in %s', language => {
  it.each(names)('tell how %s is typed, its example with the answer, and every argument', name => {
    const page = seen(pages.get(`${language}/${name}.html`)!);
    const { summary, parameters, returns, example } = functionHelp[language][name];
    const { formula, result, cells = {} }: Example = example;
    for (const text of [summary, returns, formula, signature(name, language)]) expect(page).toContain(plain(text));
    for (const answer of result.flat()) expect(page).toContain(plain(answer));
    for (const cell of Object.values(cells).flat(2)) expect(page).toContain(plain(cell.toLocaleString(language)));
    for (const [key, text] of Object.entries(parameters)) {
      expect(page).toContain(argumentName(key));
      expect(page).toContain(plain(text.replace(/^\([^)]+\) /, '')));
    }
  });

  it.each(names)('show for %s mistakes that it really refuses, each for another reason', name => {
    const mistakes: readonly Mistake[] = MISTAKES[name];
    const page = seen(pages.get(`${language}/${name}.html`)!);
    const sentences = mistakes.map(mistake => refusalOf(name, mistake, language));
    for (const sentence of sentences) expect(page).toContain(plain(sentence!));
    expect(new Set(sentences).size).toBe(mistakes.length);
  });

  it.each(Object.values(templates))('tell of the sheet $id what it is for and what every column holds', template => {
    const page = seen(pages.get(`${language}/sheets.html`)!);
    const texts = templateTexts[language];
    for (const text of [texts[template.title], texts[template.hint]]) expect(page).toContain(plain(text));
    for (const { header, note } of template.columns.filter(isColumn).filter(({ hidden }) => !hidden)) {
      if (typeof header === 'string') expect(page).toContain(plain(texts[header]));
      expect(page).toContain(plain(texts[note]));
    }
  });

  it('tell how to collect from several workbooks, what each answer means, and what every column holds', () => {
    const page = seen(pages.get(`${language}/sources.html`)!);
    const texts = templateTexts[language];
    const { sources: panel } = sidebarTexts[language];
    const { answers, shared, limits } = docsTexts[language].sources;
    for (const state of ['answers', 'silent', 'noPolecam'] as const) {
      const [sentence] = answers[state].split('{');
      expect(page).toContain(plain(`${texts[`sources.state.${state}`]} ${sentence}`));
    }
    for (const text of [panel.unconnected, panel.badLink, panel.badName]) expect(page).toContain(plain(text));
    for (const text of [panel.add, panel.again, ...panel.theirSteps]) expect(page).toContain(plain(text));
    for (const text of [...shared, ...limits]) {
      const [sheet, connection] = [texts['sources.title'], texts['sources.connection']];
      expect(page).toContain(plain(fill(text, { sheet, connection, most: MOST_SOURCES })));
    }
    for (const { note } of sources.columns.filter(isColumn)) expect(page).toContain(plain(texts[note]));
  });

  it('tell how the same rules run in BigQuery, where each formula is, and lead there from the page of the sheets', () => {
    const html = pages.get(`${language}/bigquery.html`)!;
    const page = seen(html);
    const { bigquery } = docsTexts[language];
    for (const text of [bigquery.title, bigquery.lead, ...bigquery.cost, ...bigquery.not])
      expect(page).toContain(plain(text));
    expect(page).toContain(plain(VIEWS_TO_WRITE));
    for (const [name, { kind, name: home }] of Object.entries(HOMES)) {
      expect(page).toContain(`${name} polecam.${home} (${bigquery.kinds[kind]})`);
    }
    for (const column of ['direct', 'chain', 'shared', 'quadrant'] as const) {
      expect(page).toContain(plain(`${templateTexts[language][`clients.${column}`]} ${bigquery.value}`));
    }
    expect(html).toContain('href="../polecam.sql"');
    expect(pages.get(`${language}/sheets.html`)).toContain('href="bigquery.html"');
  });

  it('tell what a team does with one workbook, in the words of the panels, and lead to several workbooks', () => {
    const html = pages.get(`${language}/team.html`)!;
    const page = seen(html);
    const { team, share, asking } = sidebarTexts[language];
    const words = templateTexts[language];
    const said = [
      team.week,
      team.handOver,
      team.handing.save,
      team.handing.stays,
      team.lock.close,
      team.history.show,
      asking.title,
      words['lists.title'],
      words['lists.entry'],
      words['settings.list.salespeople'],
      words['channel.title'],
      words['history.title'],
      share.lead,
      share.nativeWhy,
      share.valuesWhy,
      share.copyWhy,
      share.caution,
      share.prepare,
      share.bringBack,
      serverTexts[language].readOnly,
      serverTexts[language]['share.keeper'],
    ];
    for (const text of said) expect(page).toContain(plain(text.replace('…', '')));
    expect(html).toContain('href="sources.html"');
  });

  it('name as replaceable by Google Sheets exactly the formulas whose examples are', () => {
    const page = pages.get(`${language}/team.html`)!;
    const [native, values] = all(page, /<ul class="examples names">(.*?)<\/ul>/gs).map(list =>
      all(list, /href="([^"]*)\.html"/g),
    );
    const hasEqual = (name: FormulaName) =>
      nativeText(
        formulaParts(functionHelp.en[name].example.formula, false)!,
        sheetFacts(() => 1),
      ) !== undefined;
    expect(native).toEqual(names.filter(hasEqual));
    expect(values).toEqual(names.filter(name => !hasEqual(name)));
  });

  it('show every picture of a sheet that there is', () => {
    const shown = ['sheets', 'sources'].flatMap(name =>
      all(pages.get(`${language}/${name}.html`)!, /src="\.\.\/pictures\/([^"]*)"/g),
    );
    const there = PICTURED.map(({ id }) => pictureName(language, id)).filter(file =>
      existsSync(join('docs/pictures', file)),
    );
    expect(shown).toEqual(there);
    expect(there).toEqual(expect.arrayContaining(['scorecard', 'sources'].map(id => `${language}-${id}.png`)));
  });

  it('refuse everything on the page of all formulas too', () => {
    expect(pages.get(`${language}/formulas.html`)).not.toMatch(/<td><\/td>/);
  });
});

it('some calls of replaceable formulas become values, as the page of the team says', () => {
  const native = (call: string, cell: string | number) =>
    nativeText(
      formulaParts(`=${call}`, false)!,
      sheetFacts(() => cell),
    );
  expect(native('REFERRAL_VALUE(A1;B1;C1;D1;E1;3;10%;0%;K1)', 1)).toBeDefined();
  expect(native('REFERRAL_VALUE(A1;B1;C1;D1;E1;3;10%;0%;K1)', 2)).toBeUndefined();
  expect(native('REFERRAL_FORECAST(A1)', 1)).toBeDefined();
  expect(native('REFERRAL_FORECAST(A1:A2)', 1)).toBeUndefined();
  expect(native('CLIENT_VALUE(A1;B1;10%;"end")', 1)).toBeDefined();
  expect(native('CLIENT_VALUE(A1;B1;10%;K1)', 'end')).toBeUndefined();
  expect(native('IDEAL_SCORE(A1:E1;;"percent")', 1)).toBeDefined();
  expect(native('IDEAL_SCORE(A1:E1;;K1)', 'percent')).toBeUndefined();
  expect(native('TIME_SHARE(A1)+REFERRAL_CREDIT(A1;B1;C1)', 1)).toBeUndefined();
});

it('a page that is reached from another shows in the navigation where one is', () => {
  const current = (path: string) => all(pages.get(path)!, /<a href="(\w+\.html)" aria-current/g);
  expect(current('en/team.html')).toEqual(['team.html']);
  expect(current('en/sources.html')).toEqual(['team.html']);
  expect(current('en/TIME_PLAN.html')).toEqual(['formulas.html']);
});

it('the site gives away what is pasted into BigQuery, and the project', () => {
  expect(readFileSync(join(folder, 'polecam.sql'), 'utf8')).toContain(
    'CREATE OR REPLACE PROCEDURE `polecam.refresh`()',
  );
  expect(readFileSync(join(folder, 'polecam-dataform.zip')).subarray(0, 2).toString()).toBe('PK');
});

describe('where a formula comes from', () => {
  it.each(names)('is what the help of %s says', name => {
    for (const language of LANGUAGES) {
      const { summary } = functionHelp[language][name];
      const articles = Object.entries(docsTexts[language].method.articles);
      const named = articles.filter(([, { mention }]) => summary.includes(mention)).map(([id]) => id);
      expect(SOURCES[name]).toEqual(expect.arrayContaining(named));
    }
  });

  it('is called alike by the help of formulas and the page on the method, in every language', () => {
    for (const language of LANGUAGES) {
      const help = names.map(name => functionHelp[language][name].summary).join(' ');
      const articles = Object.values(docsTexts[language].method.articles);
      expect(articles.filter(({ mention }) => !help.includes(mention))).toEqual([]);
    }
  });

  it('is told for all that is ours, in every language', () => {
    const ours = names.filter(name => SOURCES[name].includes('own'));
    for (const language of LANGUAGES) expect(Object.keys(docsTexts[language].method.own)).toEqual(ours);
  });
});

describe('the texts of the site', () => {
  /** Every text under its path; the plural forms of a phrase are one text, because languages have them in other numbers. */
  const leaves = (texts: unknown, path = ''): readonly (readonly [string, readonly string[]])[] => {
    if (typeof texts === 'string') return [[path, [texts]]];
    const entries = Object.entries(texts as object);
    if (entries.some(([key, text]) => key === 'one' && typeof text === 'string'))
      return [[path, entries.map(([, form]) => String(form))]];
    return entries.flatMap(([key, value]) => leaves(value, `${path}.${key}`));
  };
  const holes = (text: string) => all(text, /\{(\w+)\}/g).sort();
  /** Words that are the same. */
  const same = [
    '.sheets.by.addon',
    '.frame.home',
    '.formula.argument',
    '.method.articles.000.mention',
    '.method.articles.003.mention',
  ];

  it.each(['pl', 'ru'] as const)('are all there in %s, with the same holes', language => {
    const translated = new Map(leaves(docsTexts[language]));
    for (const [path, [text]] of leaves(docsTexts.en)) {
      const forms = translated.get(path) ?? [];
      expect([path, ...forms.map(holes)]).toEqual([path, ...forms.map(() => holes(text!))]);
      if (!same.includes(path)) expect([path, forms[0] ?? text]).not.toEqual([path, text]);
    }
  });
});

it('markup in a text is shown, not obeyed', () => {
  const hostile = '<img src=x onerror="alert(1)">&';
  const escaped = '&lt;img src=x onerror=&quot;alert(1)&quot;>&amp;';
  expect(renderToString(h(Prose, { text: `${hostile}{name}`, holes: { name: hostile } }))).toBe(escaped + escaped);
  const head = renderToString(h(Head, { title: hostile, description: hostile, root: '' }));
  expect(head).toContain(`<title>${escaped}</title>`);
  expect(head).toContain(`content="${escaped}"`);
});

it('each panel of the sidebar has its page here', () => {
  for (const language of LANGUAGES) {
    for (const file of Object.values(HELP_PAGES)) expect(pages.has(`${language}/${file}`), file).toBe(true);
  }
});
