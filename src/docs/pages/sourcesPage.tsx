import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { sidebarTexts } from '../../i18n/sidebar';
import { templateTexts } from '../../i18n/templates';
import { MOST_SOURCES } from '../../templates/side/mostSources';
import { sources as template } from '../../templates/side/sources';
import type { PageContent } from '../Layout';
import { ColumnTable } from '../parts/ColumnTable';
import { MenuPath } from '../parts/MenuPath';
import { PairTable } from '../parts/PairTable';
import { ProseList } from '../parts/ProseList';
import { Section } from '../parts/Section';
import { SheetPicture } from '../parts/SheetPicture';
import { StepList } from '../parts/StepList';
import type { Pictures } from '../pictureName';
import { docsTexts } from '../texts';

/** Collecting from the salespeople's own workbooks: how, what the answers mean, and who can read what from then on. */
export function sourcesPage(language: Language, pictures: Pictures): PageContent {
  const { sources, sheets } = docsTexts[language];
  const { sources: panel, team } = sidebarTexts[language];
  const words = templateTexts[language];
  const menu = menuTexts[language];
  const [sheet, connection] = [words['sources.title'], words['sources.connection']];
  const strong = (text: string) => <strong>{text}</strong>;
  const holes = [
    {
      menu: <MenuPath language={language} item={menu.home} />,
      team: strong(team.title),
      collect: strong(panel.collect.replace('…', '')),
      add: strong(panel.add),
    },
    { sheet: strong(sheet), connection: strong(connection) },
    { again: strong(panel.again) },
  ];
  const noPolecam = fill(sources.answers.noPolecam, { addSheet: menu.addSheet, referrals: menu.addReferrals });
  // What the sheet says comes first; the rest is said in the panel alone.
  const answers = [
    [words['sources.state.answers'], sources.answers.answers],
    [words['sources.state.silent'], sources.answers.silent],
    [words['sources.state.noPolecam'], noPolecam],
    [panel.unconnected, fill(sources.answers.unconnected, { connect: panel.connect })],
    [panel.badLink, sources.answers.badLink],
    [panel.badName, sources.answers.badName],
  ] as const;
  return {
    language,
    file: 'sources.html',
    within: 'team',
    title: panel.title,
    description: sources.lead,
    body: (
      <>
        <p class="way">
          <a href="team.html">{team.title}</a>
        </p>
        <h1>{panel.title}</h1>
        <p class="lead">{sources.lead}</p>
        <SheetPicture template={template} language={language} pictures={pictures} />
        <Section id="gives" title={sources.givesTitle}>
          <ProseList texts={sources.gives} />
        </Section>
        <Section id="yours" title={sources.yoursTitle}>
          <StepList steps={sources.yours} holes={holes} />
        </Section>
        <Section id="theirs" title={panel.theirPart}>
          <ol>
            {panel.theirSteps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
        <Section id="answers" title={sources.answersTitle}>
          <PairTable label="answers" heads={[sources.said, sources.meaning]} rows={answers} />
        </Section>
        <Section id="shared" title={sources.sharedTitle}>
          <ProseList texts={sources.shared} holes={{ sheet }} />
        </Section>
        <Section id="limits" title={sources.limitsTitle}>
          <ProseList texts={sources.limits} holes={{ most: MOST_SOURCES, connection }} />
        </Section>
        <Section id="columns" title={fill(sheets.columns, { name: sheet })}>
          <ColumnTable template={template} language={language} />
        </Section>
      </>
    ),
  };
}
