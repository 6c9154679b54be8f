import { LANGUAGES } from '../../i18n/language';
import { html } from '../html';
import { docsTexts } from '../texts';

/** The page at the top of the site: a choice of language, each in its own words. */
export function languagePage(): string {
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Polecam</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="style.css">
</head>
<body class="choice">
<main>
<img src="icon.svg" width="64" height="64" alt="">
<h1>Polecam</h1>
<ul class="cards">
${LANGUAGES.map(language => {
  const { start, languagePage } = docsTexts[language];
  return html`<li lang="${language}"><a href="${language}/index.html">${languagePage.choose}</a><p>${start.title}</p></li>\n`;
})}</ul>
</main>
</body>
</html>
`.markup
  }`;
}
