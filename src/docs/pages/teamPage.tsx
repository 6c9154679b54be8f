import type { Language } from '../../i18n/language';
import { sidebarTexts } from '../../i18n/sidebar';
import { templates } from '../../templates';
import type { PageContent } from '../Layout';
import { Contents } from '../parts/Contents';
import { PairTable } from '../parts/PairTable';
import { Prose } from '../parts/Prose';
import { ProseList } from '../parts/ProseList';
import { Section, type SectionProps } from '../parts/Section';
import { SheetPicture } from '../parts/SheetPicture';
import { StepList } from '../parts/StepList';
import type { Pictures } from '../pictureName';
import { docsTexts } from '../texts';
import { sharingSections } from './sharingSections';
import { teamNames } from './teamNames';

/** What a team does with one workbook, and how to share it with people who do not have Polecam. */
export function teamPage(language: Language, pictures: Pictures): PageContent {
  const { team: texts } = docsTexts[language];
  const { team } = sidebarTexts[language];
  const sections = [...togetherSections(language, pictures), ...sharingSections(language)];
  return {
    language,
    file: 'team.html',
    title: team.title,
    description: texts.lead,
    body: (
      <>
        <h1>{team.title}</h1>
        <p class="lead">{texts.lead}</p>
        <Contents language={language} sections={sections} />
        {sections.map(section => (
          <Section key={section.id} {...section} />
        ))}
      </>
    ),
  };
}

/** What everyone has, and what happens when they work at once. */
function togetherSections(language: Language, pictures: Pictures): readonly SectionProps[] {
  const { team: texts } = docsTexts[language];
  const { team, sources } = sidebarTexts[language];
  const names = teamNames(language);
  const together = texts.together.map(
    ({ happens, does }) => [happens, <Prose key={happens} text={does} holes={names} />] as const,
  );
  return [
    { id: 'one', title: texts.oneTitle, children: <StepList steps={texts.one} holes={[names, names, names]} /> },
    {
      id: 'daily',
      title: texts.dailyTitle,
      children: (
        <>
          <ProseList texts={texts.daily} holes={names} />
          <SheetPicture template={templates.channel} language={language} pictures={pictures} />
        </>
      ),
    },
    {
      id: 'leaving',
      title: texts.leavingTitle,
      children: (
        <>
          <ProseList texts={texts.leaving} holes={names} />
          <p>{team.handing.stays}</p>
        </>
      ),
    },
    {
      id: 'together',
      title: texts.togetherTitle,
      children: <PairTable label="together" heads={[texts.happens, texts.does]} rows={together} />,
    },
    { id: 'owner', title: texts.ownerTitle, children: <ProseList texts={texts.owner} holes={names} /> },
    {
      id: 'several',
      title: sources.title,
      children: (
        <p>
          <Prose text={texts.several} holes={names} />
        </p>
      ),
    },
  ];
}
