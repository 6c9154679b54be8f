import { readFile } from 'node:fs/promises';
import { functionHelp } from '../i18n/functions';
import { layOutExample } from '../i18n/functions/layOutExample';
import { LANGUAGES } from '../i18n/language';
import { orderWords } from '../i18n/orderWords';
import { serverTexts } from '../i18n/server';
import { templateTexts } from '../i18n/templates';
import { named, sideSheets, templates } from '../templates';
import type { Catalogue } from '../templates/Catalogue';
import { bundle } from './bundle';
import { root } from './root';
import { version } from './version';

/** Sidebar.html: style and script inlined, because Apps Script serves no other files. */
export async function buildSidebar(): Promise<string> {
  const [html, css, script] = await Promise.all([
    readFile(`${root}src/sidebar/sidebar.html`, 'utf8'),
    bundle('src/sidebar/sidebar.css', { minify: true }),
    bundle('src/sidebar/sidebar.tsx', {
      format: 'iife',
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { POLECAM_VERSION: JSON.stringify(version) },
      // HtmlService is reported to cut template literals at "//".
      supported: { 'template-literal': false },
    }),
  ]);
  const page = inline(
    inline(html, '<link rel="stylesheet" href="sidebar.css">', `<style>${css.trim()}</style>`),
    '<script src="sidebar.tsx"></script>',
    `${serverTextsTag()}<script>${script.trim()}</script>`,
  );
  refuseStrayScriptlets(page, html);
  return page;
}

/** What the server looks up here: see addon/book/catalogue. */
function serverTextsTag(): string {
  const json = JSON.stringify({
    templates,
    sideSheets,
    named,
    sheets: templateTexts,
    server: serverTexts,
    orderWords,
    examples: examples(),
  } satisfies Catalogue).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="server-texts">${json}</script>\n`;
}

/** The example of every formula, laid out, by language and name. */
function examples() {
  const layouts = LANGUAGES.map(language => {
    const byName = Object.entries(functionHelp[language]).map(([name, { example }]) => [name, layOutExample(example)]);
    return [language, Object.fromEntries(byName)];
  });
  return Object.fromEntries(layouts);
}

function inline(html: string, tag: string, content: string): string {
  if (!html.includes(tag)) throw new Error(`sidebar.html has no ${tag}`);
  return html.replace(tag, () => content);
}

/** The page is an Apps Script template: a "<?" in the script or the style would be run on the server. */
function refuseStrayScriptlets(page: string, html: string): void {
  if (page.split('<?').length !== html.split('<?').length) throw new Error('The sidebar’s script or style holds "<?"');
}
