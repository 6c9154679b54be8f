import * as functions from '../../functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { sidebarTexts } from '../../i18n/sidebar';
import { nativeFormulas } from '../../native';
import { AnswerList } from '../parts/AnswerList';
import { Prose } from '../parts/Prose';
import { ProseList } from '../parts/ProseList';
import type { SectionProps } from '../parts/Section';
import { docsTexts } from '../texts';
import { teamNames } from './teamNames';

/** The sections of the page for teams about sharing with people who do not have Polecam. */
export function sharingSections(language: Language): readonly SectionProps[] {
  const { team: texts } = docsTexts[language];
  const { share } = sidebarTexts[language];
  const names = teamNames(language);
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
      children: (
        <>
          <p>{share.lead}</p>
          <p>
            <Prose text={texts.share} holes={names} />
          </p>
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
      children: (
        <>
          <AnswerList
            answers={[
              [share.native, <FormulaNames key="native" hasNative={true} />],
              [share.values, <FormulaNames key="values" hasNative={false} />],
            ]}
          />
          <p>
            <Prose text={texts.partly} />
          </p>
        </>
      ),
    },
    { id: 'back', title: share.bringBack, children: <ProseList texts={texts.back} holes={names} /> },
    {
      id: 'seen',
      title: texts.seenTitle,
      children: <ProseList texts={[texts.unprepared, share.caution, ...texts.seen]} holes={names} />,
    },
  ];
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
