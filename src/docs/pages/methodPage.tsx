import { fill } from '../../i18n/fill';
import { functionHelp } from '../../i18n/functions';
import type { Example, FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import type { PageContent } from '../Layout';
import { AnswerList } from '../parts/AnswerList';
import { Contents } from '../parts/Contents';
import { Prose } from '../parts/Prose';
import { Section } from '../parts/Section';
import { ARTICLES, type ArticleId, CRV_PUBLICATIONS, SOURCES, type SourceId } from '../sources';
import { docsTexts } from '../texts';

/** What the articles say, what the product makes of it, what is its own, and what none of it can do. */
export function methodPage(language: Language): PageContent {
  const { method } = docsTexts[language];
  const articles = (Object.keys(ARTICLES) as ArticleId[]).map(article => ({
    article,
    id: `a${article}`,
    title: method.articles[article].name,
  }));
  const sections = [
    ...articles,
    { id: 'crv', title: method.crv.name },
    { id: 'own', title: method.ownTitle },
    { id: 'limits', title: method.limitsTitle },
  ];
  return {
    language,
    file: 'method.html',
    title: method.title,
    description: method.lead,
    body: (
      <>
        <h1>{method.title}</h1>
        <p class="lead">{method.lead}</p>
        <Contents language={language} sections={sections} />
        {articles.map(({ article, id, title }) => (
          <Section key={id} id={id} title={title}>
            <Byline id={article} language={language} />
            <Account account={method.articles[article]} source={article} language={language} />
          </Section>
        ))}
        <Section id="crv" title={method.crv.name}>
          {CRV_PUBLICATIONS.map(publication => (
            <p key={publication} class="note" lang="en">
              {publication}
            </p>
          ))}
          <Account account={method.crv} source="crv" language={language} />
        </Section>
        <Section id="own" title={method.ownTitle}>
          <p>{method.ownLead}</p>
          <dl class="own">
            {Object.entries(method.own).map(([name, text]) => (
              <div key={name}>
                <dt>
                  <Prose text={name} />
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="limits" title={method.limitsTitle}>
          <PlainList texts={method.limitsText} />
        </Section>
      </>
    ),
  };
}

interface AccountProps {
  readonly account: {
    readonly says: string;
    readonly makes: string;
    readonly numbers?: readonly string[];
    readonly limits: string;
  };
  readonly source: SourceId;
  readonly language: Language;
}

/** What a source says and what became of it, by question. */
function Account({ account: { says, makes, numbers = [], limits }, source, language }: AccountProps) {
  const { method } = docsTexts[language];
  const answers = [
    [method.says, says],
    [method.makes, <Prose key="makes" text={makes} />],
    [method.numbers, numbers.length > 0 && <PlainList texts={numbers} />],
    [method.limits, limits],
    [method.formulas, <Formulas key="formulas" source={source} language={language} />],
  ] as const;
  return <AnswerList answers={answers.filter(([, answer]) => answer !== false)} />;
}

function PlainList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** The article as its copy names it, in its own language. */
function Byline({ id, language }: { readonly id: ArticleId; readonly language: Language }) {
  const { method } = docsTexts[language];
  const { title, author, language: original } = ARTICLES[id];
  return (
    <p class="note">
      {title === undefined ? method.noTitle : <cite lang={original}>{title}</cite>} ·{' '}
      {author === undefined ? method.noAuthor : fill(method.by, { author })}
      {original !== language && ` · ${method.writtenIn[original]}`}
    </p>
  );
}

/** The formulas that rest on a source; those with a short example show it. */
function Formulas({ source, language }: { readonly source: SourceId; readonly language: Language }) {
  const names = (Object.keys(SOURCES) as FormulaName[]).filter(name => SOURCES[name].includes(source));
  return (
    <ul class="examples">
      {names.map(name => (
        <li key={name}>
          <Prose text={name} />
          {shortExample(functionHelp[language][name].example)}
        </li>
      ))}
    </ul>
  );
}

function shortExample({ formula, cells, result }: Example) {
  const isShort = cells === undefined && result[0]!.length === 1 && formula.length <= 40;
  return (
    isShort && (
      <>
        {' '}
        <span class="note">
          {formula} → {result[0]![0]}
        </span>
      </>
    )
  );
}
