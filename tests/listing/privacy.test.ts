import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FILTER, ROWS } from '../../src/addon/book/formulaPrints';
import { named, sideSheets, templates } from '../../src/templates';
import { cellsName } from '../../src/templates/cellsName';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { annotationsOf } from '../../src/workbook/engine/annotationsOf';
import { callServer } from '../addon/callServer';
import { builtFiles } from '../addon/openFile';
import { demoOf } from '../workbook/demo/openDemo';

const read = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const [code, sidebar, manifest] = [read('Code.js'), read('Sidebar.html'), JSON.parse(read('appsscript.json'))];
const page = readFileSync('docs/privacy.md', 'utf8');
const demo = demoOf('pl');
const sections = page.split(/^## /m).slice(1);

it('the privacy page names the add-on’s two permissions, and no third, in every language', () => {
  expect(manifest.oauthScopes).toHaveLength(2);
  for (const section of sections) {
    const named = [...section.matchAll(/`(https:\/\/www\.googleapis\.com\/auth\/[^`]+)`/g)].map(([, scope]) => scope);
    expect(named).toEqual(manifest.oauthScopes);
  }
});

it('nothing is loaded and nothing sent: no address but of the calendar that a person may click, and nothing that could call one', () => {
  // Names of the formats that Preact draws in; browsers never load them.
  const scopes = /https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g;
  // The link beside a next step, off at first; the privacy page says that a name goes into it.
  const calendar = 'https://calendar.google.com/calendar/render';
  expect(sidebar.split(calendar)).toHaveLength(2);
  for (const section of sections) expect(section).toContain('`calendar.google.com`');
  const formats = /http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg|1998\/Math\/MathML)/g;
  expect(
    Object.values(builtFiles())
      .join('')
      .replaceAll('\\u002f', '/')
      .replaceAll(scopes, '')
      .replaceAll(formats, '')
      .replace(calendar, '')
      .match(/\b(https?|wss?):\/\/[^\s"']*/g),
  ).toBeNull();
  const callers =
    /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|\bimport\s*\(|new Image\b/;
  expect(sidebar.match(callers)).toBeNull();
  expect(sidebar.match(/<(iframe|img|link|object|embed|form)\b|\ssrc=|url\(/)).toBeNull();
});

it('no service of Google reaches beyond the document, or says who the person is', () => {
  const services = new Set(code.match(/\b[A-Z][A-Za-z]*(?:App|Service)\b/g));
  const known = ['CacheService', 'HtmlService', 'LockService', 'PropertiesService', 'ScriptApp', 'SpreadsheetApp'];
  expect([...services].filter(service => !known.includes(service))).toEqual([]);
  expect(code.match(/getActiveUser\b|getEffectiveUser|getOAuthToken|getIdentityToken|\bopenBy|newTrigger/)).toBeNull();
});

it('what is kept is kept with the document: beside a person only a random number, nothing in the script or the browser', () => {
  expect(new Set(code.match(/PropertiesService\.\w+/g))).toEqual(
    new Set(['PropertiesService.getDocumentProperties', 'PropertiesService.getUserProperties']),
  );
  // How far an action is, for six minutes at most, as the page says.
  expect(new Set(code.match(/CacheService\.\w+/g))).toEqual(new Set(['CacheService.getDocumentCache']));
  for (const section of sections) expect(section).toMatch(/six minutes|sześciu minutach|шесть минут/);
  expect(sidebar.match(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open/)).toBeNull();
  const workbook = createWorkbook({ files: builtFiles(), newSheetRows: 60 });
  const draft = {
    step: 1,
    best: ['Alfa'],
    worst: [],
    bestTraits: [],
    worstTraits: [],
    chosen: [],
    scored: [],
  } as const;
  callServer(workbook, 'saveDraft', { draft, revision: null });
  callServer(workbook, 'addSheets', { sheets: ['clients'] });
  expect(workbook.properties).toMatchObject({
    script: {},
    user: { 'polecam.person': expect.stringMatching(/^[\da-f-]{36}$/) },
  });
  expect(Object.keys(workbook.properties.user)).toHaveLength(1);
});

it('after the main job only sheets are left and what takes the last actions back, and their marks hold no word or number of the person’s', () => {
  const workbook = createWorkbook({ files: builtFiles(), snapshot: demo });
  callServer(workbook, 'addSheets', { sheets: Object.keys(templates) as TemplateId[] });
  const { document, ...others } = workbook.properties;
  expect(others).toEqual({ user: {}, script: {} });
  // By what the last actions wrote they are taken back, as the page says.
  expect(Object.keys(document).filter(key => !/^polecam\.done(\.\d){0,2}$/.test(key))).toEqual([]);
  const { getters } = workbook.model;
  const marks = annotationsOf(workbook.model)
    .getAnnotations()
    .filter(({ kind }) => kind === 'metadata');
  const keys = Object.values({ ...templates, ...sideSheets }).flatMap(({ id, columns, summary = [] }) => [
    id,
    'hint',
    'history',
    FILTER,
    ...[...columns, ...summary].map(({ key }) => key),
  ]);
  const names = Object.entries(named).flatMap(([id, cells]) => cells.map(key => cellsName(id, key)));
  const isOurs = (mark: string) => keys.includes(mark.replace(/^(header|figure)\./, '')) || names.includes(mark);
  const held = marks.flatMap(({ sheetId, content }) => {
    const text = String(content.value);
    if (!text.startsWith('{')) return [text];
    // Beside each key stands a print of the formula that we wrote there, and once how many rows the sheet itself has.
    const { [ROWS]: rows, ...prints } = JSON.parse(text) as Record<string, string>;
    expect(rows).toBe(String(getters.getNumberRows(sheetId!)));
    return Object.entries(prints).flatMap(([key, print]) => (/^[0-9a-z]{0,14}$/.test(print) ? [key] : [key, print]));
  });
  expect(held.length).toBeGreaterThan(50);
  expect(held.filter(word => !isOurs(word))).toEqual([]);
});

it('Google is told to keep no log of what fails, so that the page has none to tell of', () => {
  expect(manifest.exceptionLogging).toBe('NONE');
  expect(page).not.toMatch(/into a log|w dzienniku|в журнал/);
});
