import * as functions from '../../functions';
import { functionHelp } from '../../i18n/functions';
import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { type PluralForms, plural } from '../../i18n/plural';
import { sidebarTexts } from '../../i18n/sidebar';
import { templates } from '../../templates';
import type { PageContent } from '../Layout';
import { MenuPath } from '../parts/MenuPath';
import { Section } from '../parts/Section';
import { SheetPicture } from '../parts/SheetPicture';
import { StepList } from '../parts/StepList';
import type { Pictures } from '../pictureName';
import { ARTICLES } from '../sources';
import { docsTexts } from '../texts';

/** What Polecam is, for whom, and how to begin. */
export function startPage(language: Language, pictures: Pictures): PageContent {
  const { start } = docsTexts[language];
  const menu = menuTexts[language];
  const { formula, result } = functionHelp[language].TIME_SHARE.example;
  const path = (item: string) => <MenuPath language={language} item={item} />;
  const holes = [
    { menu: path(menu.enable), formula: <code>{formula}</code>, result: result[0]![0]! },
    { menu: path(menu.orders) },
    { menu: path(menu.idealClient) },
  ];
  const count = (forms: PluralForms, of: object) => plural(language, forms, Object.keys(of).length);
  const cards = [
    { file: 'formulas.html', title: count(start.formulas, functions), text: start.formulasText },
    { file: 'sheets.html', title: count(start.sheets, templates), text: start.sheetsText },
    { file: 'team.html', title: sidebarTexts[language].team.title, text: start.teamText },
    { file: 'method.html', title: count(start.articles, ARTICLES), text: start.articlesText },
  ];
  return {
    language,
    file: 'index.html',
    title: start.title,
    description: start.lead,
    body: (
      <>
        <h1>{start.title}</h1>
        <p class="lead">{start.lead}</p>
        <SheetPicture template={templates.scorecard} language={language} pictures={pictures} />
        <Section id="begin" title={start.beginTitle}>
          <StepList steps={start.begin} holes={holes} />
        </Section>
        <Section id="inside" title={start.insideTitle}>
          <ul class="cards">
            {cards.map(({ file, title, text }) => (
              <li key={file}>
                <a href={file}>{title}</a>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="who" title={start.whoTitle}>
          {start.who.map(text => (
            <p key={text}>{text}</p>
          ))}
        </Section>
        <Section id="privacy" title={start.privacyTitle}>
          <p>{start.privacy}</p>
        </Section>
      </>
    ),
  };
}
