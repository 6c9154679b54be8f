import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { builtFiles } from '../addon/openFile';

const html = readFileSync('dist/Sidebar.html', 'utf8');

it('is one page without outside resources', () => {
  expect(html.startsWith('<!DOCTYPE html>')).toBe(true);
  expect(html).not.toMatch(/<link|<script[^>]+src=|@import|url\(\s*["']?http/);
});

it('holds no template literal, which HtmlService is reported to cut at "//"', () => {
  expect(html).not.toContain('`');
});

it('prints only the language and the panel, escaped', () => {
  expect(html.match(/<\?[^>]*\?>/g)).toEqual(['<?= language ?>', '<?= panel ?>']);
});

it('sends nothing anywhere', () => {
  expect(html).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
});

it('stays light for people: what the server looks up there is not sent', () => {
  const workbook = createWorkbook({ files: builtFiles() });
  const { sidebar } = workbook.run('openHome').effects;
  expect(sidebar!.html).toContain('</html>');
  expect(sidebar!.html).not.toContain('server-texts');
  expect(Buffer.byteLength(sidebar!.html)).toBeLessThan(365_000);
  expect(Buffer.byteLength(html)).toBeLessThan(800_000);
});
