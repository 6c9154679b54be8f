import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language } from '../i18n/language';
import { sidebarTexts } from '../i18n/sidebar';
import { Head } from './parts/Head';
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
  readonly body: ComponentChildren;
}

/** The frame of every page: where one is, where one can go, and the same page in the other languages. */
export function Layout({ language, file, within, title, description, body }: PageContent) {
  const { frame } = docsTexts[language];
  const labels = { ...frame, team: sidebarTexts[language].team.title };
  const currentOf = (page: (typeof PAGES)[number]) => {
    if (page.file === file) return 'page';
    return page.name === within ? 'true' : undefined;
  };
  return (
    <html lang={language}>
      <Head title={file === 'index.html' ? 'Polecam' : `${title} · Polecam`} description={description} root="../" />
      <body>
        <a class="skip" href="#text">
          {frame.skip}
        </a>
        <header>
          <a class="brand" href="index.html">
            Polecam
          </a>
          <nav aria-label={frame.pages}>
            <ul>
              {PAGES.map(page => (
                <li key={page.name}>
                  <a href={page.file} aria-current={currentOf(page)}>
                    {labels[page.name]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav class="languages" aria-label={frame.languages}>
            <ul>
              {LANGUAGES.map(other => (
                <li key={other}>
                  <a
                    href={`../${other}/${file}`}
                    lang={other}
                    hreflang={other}
                    aria-current={other === language ? 'true' : undefined}
                  >
                    {docsTexts[other].language}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="text">{body}</main>
        <footer>
          <p>{frame.footer}</p>
        </footer>
      </body>
    </html>
  );
}

const PAGES = [
  { name: 'home', file: 'index.html' },
  { name: 'formulas', file: 'formulas.html' },
  { name: 'sheets', file: 'sheets.html' },
  { name: 'team', file: 'team.html' },
  { name: 'method', file: 'method.html' },
] as const;
