import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildSidebar } from '../../src/build/buildSidebar';
import { site } from '../../src/build/version';
import { toLanguage } from '../../src/i18n/language';
import { pageWords } from '../../src/i18n/pageWords';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { callServer } from '../addon/callServer';
import { builtFiles } from '../addon/openFile';

const html = readFileSync('dist/Sidebar.html', 'utf8');

it('is one page without outside resources', () => {
  expect(html.startsWith('<!DOCTYPE html>')).toBe(true);
  expect(html).not.toMatch(/<link|<script[^>]+src=|@import|url\(\s*["']?http/);
});

it('holds no template literal, which HtmlService is reported to cut at "//"', () => {
  expect(html).not.toContain('`');
});

it('has one place each for the language, its words, the panel and what the workbook has', () => {
  for (const place of ['lang="{language}"', 'data-panel="{panel}"', '>"{words}"<', '>"{workbook}"<', '>"{running}"<']) {
    expect(html.split(place)).toHaveLength(2);
  }
  expect(html).not.toContain('<?');
});

it('brings along what the workbook has to Home only, and no name of a sheet ends the script that it is in', () => {
  const workbook = createWorkbook({ files: builtFiles(), newSheetRows: 60 });
  workbook.run('addSheets', [{ sheets: ['clients'] }]);
  const name = '<!--<script>$& & x';
  const { model } = workbook;
  const sheetId = model.getters.getSheetIdByName('Clients')!;
  model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Clients', newName: name });
  const pageOf = (panel: string) => workbook.run(panel).effects.sidebar!.html;
  const brought = /<script type="application\/json" id="workbook">([^<]*)<\/script>/;
  const state = JSON.parse(brought.exec(pageOf('openHome'))![1]!);
  expect(state.ours.clients.sheetName).toBe(name);
  expect(state).toEqual(callServer(workbook, 'openWorkbook'));
  expect(brought.exec(pageOf('openOrders'))![1]).toBe('null');
});

it('sends nothing anywhere', () => {
  expect(html).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
});

it('stays light for people: the words of one language are sent, and nothing that the server looks up', () => {
  for (const locale of ['en_US', 'pl_PL', 'ru_RU']) {
    const workbook = createWorkbook({ files: builtFiles(), locale });
    const { sidebar } = workbook.run('openHome').effects;
    const words = /<script type="application\/json" id="words">([^<]*)<\/script>/.exec(sidebar!.html)![1]!;
    expect(JSON.parse(words)).toEqual(pageWords[toLanguage(locale)]);
    expect(sidebar!.html).toContain('</html>');
    expect(sidebar!.html).not.toContain('guard.computed');
    expect(Buffer.byteLength(sidebar!.html)).toBeLessThan(350_000);
  }
  // A run reads the sheets, and the words of one language or two.
  for (const [name, text] of Object.entries(builtFiles())) {
    if (/^(Sheets|Words)/.test(name)) expect(Buffer.byteLength(text), name).toBeLessThan(205_000);
  }
});

it('bears the address of the users’ site, which stands in package.json alone', async () => {
  expect(html).toContain(`data-site="${site}"`);
  expect(await buildSidebar('https://polecam.example/"x')).toContain('data-site="https://polecam.example/&quot;x"');
});
