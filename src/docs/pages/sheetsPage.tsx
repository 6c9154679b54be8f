import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { templateTexts } from '../../i18n/templates';
import { templates } from '../../templates';
import type { PageContent } from '../Layout';
import { ColumnTable } from '../parts/ColumnTable';
import { Contents } from '../parts/Contents';
import { MenuPath } from '../parts/MenuPath';
import { Prose } from '../parts/Prose';
import { Section } from '../parts/Section';
import { SheetPicture } from '../parts/SheetPicture';
import type { Pictures } from '../pictureName';
import { docsTexts } from '../texts';

/** Every sheet: what it is for, what it looks like, what each column holds. */
export function sheetsPage(language: Language, pictures: Pictures): PageContent {
  const { sheets, bigquery } = docsTexts[language];
  const texts = templateTexts[language];
  const all = Object.values(templates);
  return {
    language,
    file: 'sheets.html',
    title: sheets.title,
    description: sheets.lead,
    body: (
      <>
        <h1>{sheets.title}</h1>
        <p class="lead">{sheets.lead}</p>
        <p>{sheets.refill}</p>
        <p>
          <Prose
            text={sheets.print}
            holes={{ menu: <MenuPath language={language} item={menuTexts[language].print} /> }}
          />
        </p>
        <p>
          <Prose text={sheets.tooSmall} holes={{ page: <a href="bigquery.html">{bigquery.title}</a> }} />
        </p>
        <Contents language={language} sections={all.map(({ id, title }) => ({ id, title: texts[title] }))} />
        {all.map(template => (
          <Section key={template.id} id={template.id} title={texts[template.title]}>
            <p>
              <Prose text={texts[template.hint]} />
            </p>
            <SheetPicture template={template} language={language} pictures={pictures} />
            <ColumnTable template={template} language={language} />
          </Section>
        ))}
      </>
    ),
  };
}
