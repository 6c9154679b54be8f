import type { ComponentChildren } from 'preact';
import * as functions from '../../functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { serverTexts } from '../../i18n/server';
import { sidebarTexts } from '../../i18n/sidebar';
import { templateTexts } from '../../i18n/templates';
import { nativeFormulas } from '../../native';
import { templates } from '../../templates';
import type { PageContent } from '../Layout';
import type { Pictures } from '../Picture';
import { AnswerList } from '../parts/AnswerList';
import { Contents } from '../parts/Contents';
import { MenuPath } from '../parts/MenuPath';
import { PairTable } from '../parts/PairTable';
import { type Holes, Prose } from '../parts/Prose';
import { ProseList } from '../parts/ProseList';
import { Section } from '../parts/Section';
import { SheetPicture } from '../parts/SheetPicture';
import { StepList } from '../parts/StepList';
import { docsTexts } from '../texts';

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
        {sections.map(({ id, title, body }) => (
          <Section key={id} id={id} title={title}>
            {body}
          </Section>
        ))}
      </>
    ),
  };
}

interface TeamSection {
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChildren;
}

function togetherSections(language: Language, pictures: Pictures): readonly TeamSection[] {
  const { team: texts } = docsTexts[language];
  const { team, sources } = sidebarTexts[language];
  const names = namesIn(language);
  const together = texts.together.map(
    ({ happens, does }) => [happens, <Prose key={happens} text={does} holes={names} />] as const,
  );
  return [
    { id: 'one', title: texts.oneTitle, body: <StepList steps={texts.one} holes={[names, names, names]} /> },
    {
      id: 'daily',
      title: texts.dailyTitle,
      body: (
        <>
          <ProseList texts={texts.daily} holes={names} />
          <SheetPicture template={templates.channel} language={language} pictures={pictures} />
        </>
      ),
    },
    {
      id: 'leaving',
      title: texts.leavingTitle,
      body: (
        <>
          <ProseList texts={texts.leaving} holes={names} />
          <p>{team.handing.stays}</p>
        </>
      ),
    },
    {
      id: 'together',
      title: texts.togetherTitle,
      body: <PairTable label="together" heads={[texts.happens, texts.does]} rows={together} />,
    },
    { id: 'owner', title: texts.ownerTitle, body: <ProseList texts={texts.owner} holes={names} /> },
    { id: 'several', title: sources.title, body: <Paragraph text={texts.several} holes={names} /> },
  ];
}

function sharingSections(language: Language): readonly TeamSection[] {
  const { team: texts } = docsTexts[language];
  const { share } = sidebarTexts[language];
  const names = namesIn(language);
  const ways = [
    [share.native, share.nativeWhy],
    [share.values, share.valuesWhy],
  ] as const;
  const scopes = [
    [share.allSheets, texts.onSheets],
    [share.oneSheet, texts.onSheet],
    [share.copy, `${share.copyWhy} ${texts.onCopy}`],
  ] as const;
  return [
    {
      id: 'share',
      title: share.title,
      body: (
        <>
          <p>{share.lead}</p>
          <Paragraph text={texts.share} holes={names} />
          <AnswerList
            answers={[
              [share.way, <Choices key="ways" choices={ways} />],
              [share.scope, <Choices key="scopes" choices={scopes} />],
            ]}
          />
          <p>{texts.left}</p>
        </>
      ),
    },
    {
      id: 'equal',
      title: texts.equalTitle,
      body: (
        <>
          <AnswerList
            answers={[
              [share.native, <FormulaNames key="native" hasNative={true} />],
              [share.values, <FormulaNames key="values" hasNative={false} />],
            ]}
          />
          <Paragraph text={texts.partly} />
        </>
      ),
    },
    { id: 'back', title: share.bringBack, body: <ProseList texts={texts.back} holes={names} /> },
    {
      id: 'seen',
      title: texts.seenTitle,
      body: <ProseList texts={[texts.unprepared, share.caution, ...texts.seen]} holes={names} />,
    },
  ];
}

function Paragraph({ text, holes }: { readonly text: string; readonly holes?: Holes }) {
  return (
    <p>
      <Prose text={text} holes={holes} />
    </p>
  );
}

function Choices({ choices }: { readonly choices: readonly (readonly [string, string])[] }) {
  return (
    <ul>
      {choices.map(([label, meaning]) => (
        <li key={label}>
          <strong>{label}.</strong> {meaning}
        </li>
      ))}
    </ul>
  );
}

/** Our formulas that Sheets can say in its own words, or those that it cannot. */
function FormulaNames({ hasNative }: { readonly hasNative: boolean }) {
  const names = (Object.keys(functions) as FormulaName[]).filter(name => name in nativeFormulas === hasNative);
  return (
    <ul class="examples names">
      {names.map(name => (
        <li key={name}>
          <Prose text={name} />
        </li>
      ))}
    </ul>
  );
}

/** Sheets, columns, panels, buttons and a sentence, in the add-on's own words. */
function namesIn(language: Language): Holes {
  const { team, share, asking, sources } = sidebarTexts[language];
  const words = templateTexts[language];
  const menu = menuTexts[language];
  const strong = (text: string) => <strong>{text.replace('…', '')}</strong>;
  return {
    readOnly: serverTexts[language].readOnly,
    home: <MenuPath language={language} item={menu.home} />,
    menu: <MenuPath language={language} item={menu.share} />,
    settings: strong(words['settings.title']),
    salespeople: strong(words['settings.salespeople']),
    clients: strong(words['clients.title']),
    referrals: strong(words['referrals.title']),
    scorecard: strong(words['scorecard.title']),
    keeping: strong(words['keeping.title']),
    channel: strong(words['channel.title']),
    salesperson: strong(words['clients.salesperson']),
    history: strong(words['history.title']),
    team: strong(team.title),
    week: strong(team.week),
    handOver: strong(team.handOver),
    save: strong(team.handing.save),
    lock: strong(team.lock.close),
    showHistory: strong(team.history.show),
    asking: strong(asking.title),
    prepare: strong(share.prepare),
    bringBack: strong(share.bringBack),
    keeper: strong(serverTexts[language]['share.keeper']),
    several: <a href="sources.html">{sources.title}</a>,
  };
}
