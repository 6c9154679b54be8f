import { LANGUAGES, type Language } from '../i18n/language';
import { sidebarTexts } from '../i18n/sidebar';
import { type Html, html } from './html';
import { docsTexts } from './texts';

/** One page in one language. */
export interface PageContent {
  readonly language: Language;
  /** The same in every language, such as 'method.html'. */
  readonly file: string;
  /** The page of the navigation that leads here. */
  readonly within?: (typeof PAGES)[number]['name'];
  readonly title: string;
  readonly description: string;
  readonly body: Html;
}

/** The frame of every page: where one is, where one can go, and the same page in the other languages. */
export function layout({ language, file, within, title, description, body }: PageContent): string {
  const { frame } = docsTexts[language];
  const labels = { ...frame, team: sidebarTexts[language].team.title };
  const currentOf = (page: (typeof PAGES)[number]) =>
    page.file === file ? 'page' : page.name === within ? 'true' : null;
  return `<!doctype html>\n${
    html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<title>${file === 'index.html' ? '' : `${title} · `}Polecam</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../style.css">
</head>
<body>
<a class="skip" href="#text">${frame.skip}</a>
<header>
<a class="brand" href="index.html">Polecam</a>
<nav aria-label="${frame.pages}"><ul>${PAGES.map(page => pageLink(page, labels[page.name], currentOf(page)))}</ul></nav>
<nav class="languages" aria-label="${frame.languages}"><ul>${LANGUAGES.map(other => languageLink(other, language, file))}</ul></nav>
</header>
<main id="text">
${body}
</main>
<footer><p>${frame.footer}</p></footer>
</body>
</html>
`.markup
  }`;
}

const PAGES = [
  { name: 'home', file: 'index.html' },
  { name: 'formulas', file: 'formulas.html' },
  { name: 'sheets', file: 'sheets.html' },
  { name: 'team', file: 'team.html' },
  { name: 'method', file: 'method.html' },
] as const;

function pageLink({ file }: (typeof PAGES)[number], label: string, current: 'page' | 'true' | null): Html {
  return html`<li><a href="${file}"${current && html` aria-current="${current}"`}>${label}</a></li>`;
}

function languageLink(other: Language, language: Language, file: string): Html {
  const label = docsTexts[other].language;
  return html`<li><a href="../${other}/${file}" lang="${other}" hreflang="${other}"${other === language && html` aria-current="true"`}>${label}</a></li>`;
}
