import { functionHelp } from '../../i18n/functions';
import type { Language } from '../../i18n/language';
import { sidebarTexts } from '../../i18n/sidebar';
import { TOPICS } from '../../sidebar/formulas/topics';
import type { PageContent } from '../Layout';
import type { Mistake } from '../mistakes';
import { ProseList } from '../parts/ProseList';
import { RefusalTable } from '../parts/RefusalTable';
import { Section } from '../parts/Section';
import { docsTexts } from '../texts';

/** All formulas by topic, and what holds for all of them. */
export function formulasPage(language: Language): PageContent {
  const { formulas } = docsTexts[language];
  const { topics, meanings } = sidebarTexts[language].formulas;
  const example = <code>{functionHelp[language].CLIENT_BALANCE.example.formula}</code>;
  return {
    language,
    file: 'formulas.html',
    title: formulas.title,
    description: formulas.lead,
    body: (
      <>
        <h1>{formulas.title}</h1>
        <p class="lead">{formulas.lead}</p>
        {(Object.keys(TOPICS) as (keyof typeof TOPICS)[]).map(topic => (
          <Section key={topic} id={topic} title={topics[topic]}>
            <ul class="index">
              {TOPICS[topic].map(name => (
                <li key={name}>
                  <a href={`${name}.html`}>
                    <code>{name}</code>
                  </a>
                  <p>{meanings[name]}</p>
                </li>
              ))}
            </ul>
          </Section>
        ))}
        <Section id="rules" title={formulas.rulesTitle}>
          <ProseList texts={formulas.rules} holes={{ example }} />
        </Section>
        <Section id="refuses" title={formulas.refusedTitle}>
          <p>{formulas.refusedLead}</p>
          <RefusalTable name="TIME_SHARE" mistakes={COMMON_MISTAKES} language={language} />
        </Section>
      </>
    ),
  };
}

/** What every formula answers alike, shown by the one with the fewest arguments. */
const COMMON_MISTAKES: readonly Mistake[] = [
  { revenueShare: '?' },
  { revenueShare: 70 },
  { revenueShare: '1,234' },
  { revenueShare: '#N/A' },
];
