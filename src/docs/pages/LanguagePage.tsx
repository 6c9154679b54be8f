import { LANGUAGES } from '../../i18n/language';
import { Head } from '../parts/Head';
import { docsTexts } from '../texts';

/** The page at the top of the site: a choice of language, each in its own words. */
export function LanguagePage() {
  return (
    <html lang="en">
      <Head title="Polecam" root="" />
      <body class="choice">
        <main>
          <img src="icon.svg" width="64" height="64" alt="" />
          <h1>Polecam</h1>
          <ul class="cards">
            {LANGUAGES.map(language => (
              <li key={language} lang={language}>
                <a href={`${language}/index.html`}>{docsTexts[language].languagePage.choose}</a>
                <p>{docsTexts[language].start.title}</p>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
