import { HOMES } from '../../bigquery/homes';
import { VIEWS_TO_WRITE } from '../../bigquery/VIEWS_TO_WRITE';
import type { Language } from '../../i18n/language';
import { templateTexts } from '../../i18n/templates';
import { templates } from '../../templates';
import type { PageContent } from '../Layout';
import { PairTable } from '../parts/PairTable';
import { Prose } from '../parts/Prose';
import { ProseList } from '../parts/ProseList';
import { Section } from '../parts/Section';
import { SheetPicture } from '../parts/SheetPicture';
import { StepList } from '../parts/StepList';
import type { Pictures } from '../pictureName';
import { docsTexts } from '../texts';

/** The same rules in BigQuery: how, what comes back, where each formula is, what differs and what it costs. */
export function bigqueryPage(language: Language, pictures: Pictures): PageContent {
  const { bigquery: texts, frame } = docsTexts[language];
  const words = templateTexts[language];
  const code = (text: string) => <code>{text}</code>;
  const holes = {
    dataset: code('polecam'),
    orders: code('polecam.orders'),
    facts: code('polecam.client_facts'),
    script: <a href="../polecam.sql">polecam.sql</a>,
    project: <a href="../polecam-dataform.zip">polecam-dataform.zip</a>,
    refresh: code('CALL polecam.refresh()'),
    menu: <strong>{texts.menu.join(' → ')}</strong>,
    sheet: code('polecam.clients_sheet'),
    view: code('polecam.settings'),
    check: code('polecam.referral_check'),
    clients: <strong>{words['clients.title']}</strong>,
  };
  const returned = [
    ...VALUES.map(key => [words[`clients.${key}`], texts.value] as const),
    [texts.pareto, texts.value] as const,
    ...FORMULAS.map(key => [words[`clients.${key}`], texts.formula] as const),
  ];
  const homes = Object.entries(HOMES).map(
    ([name, { kind, name: home }]) =>
      [<Prose key={name} text={name} />, <HomeOf key={name} home={home} kind={texts.kinds[kind]} />] as const,
  );
  return {
    language,
    file: 'bigquery.html',
    within: 'sheets',
    title: texts.title,
    description: texts.lead,
    body: (
      <>
        <p class="way">
          <a href="sheets.html">{frame.sheets}</a>
        </p>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <Section id="steps" title={texts.stepsTitle}>
          <StepList steps={texts.steps} holes={[holes, holes, holes]} />
        </Section>
        <Section id="views" title={texts.viewsTitle}>
          <pre>
            <code>{VIEWS_TO_WRITE}</code>
          </pre>
          <ProseList texts={[texts.views, texts.settings]} holes={holes} />
        </Section>
        <Section id="back" title={texts.backTitle}>
          <SheetPicture template={templates.clients} language={language} pictures={pictures} />
          <ProseList texts={texts.back} holes={holes} />
          <PairTable label="back" heads={[texts.column, texts.how]} rows={returned} />
        </Section>
        <Section id="homes" title={texts.homesTitle}>
          <p>{texts.homesLead}</p>
          <PairTable label="homes" heads={[texts.formulaName, texts.home]} rows={homes} />
        </Section>
        <Section id="differs" title={texts.differsTitle}>
          <ProseList texts={texts.differs} holes={holes} />
        </Section>
        <Section id="cost" title={texts.costTitle}>
          <ProseList texts={texts.cost} />
        </Section>
        <Section id="not" title={texts.notTitle}>
          <ProseList texts={texts.not} />
        </Section>
      </>
    ),
  };
}

/** Columns of the sheet Clients that are of all clients at once, and those that are of each by themselves. */
const VALUES = ['revenueShare', 'direct', 'chain', 'shared', 'quadrant'] as const;
const FORMULAS = ['stage', 'margin', 'value'] as const;

function HomeOf({ home, kind }: { readonly home: string; readonly kind: string }) {
  return (
    <>
      <code>{`polecam.${home}`}</code> ({kind})
    </>
  );
}
