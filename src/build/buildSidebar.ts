import { readFile } from 'node:fs/promises';
import { bundle } from './bundle';
import { root } from './root';
import { site as published, version } from './version';

/** Sidebar.html, whose panels link to their pages of the users' site: style and script inlined, because Apps Script serves no other files. */
export async function buildSidebar(site: string = published): Promise<string> {
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
  return inline(
    inline(
      inline(html, 'data-site=""', `data-site="${escaped(site)}"`),
      '<link rel="stylesheet" href="sidebar.css">',
      `<style>${css.trim()}</style>`,
    ),
    '<script src="sidebar.tsx"></script>',
    `<script>${script.trim()}</script>`,
  );
}

function inline(html: string, tag: string, content: string): string {
  if (!html.includes(tag)) throw new Error(`sidebar.html has no ${tag}`);
  return html.replace(tag, () => content);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
