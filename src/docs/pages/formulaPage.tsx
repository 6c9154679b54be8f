import { functionHelp } from '../../i18n/functions';
import type { Example, FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { sidebarTexts } from '../../i18n/sidebar';
import { ExampleGrid } from '../../sidebar/formulas/ExampleGrid';
import { TOPICS } from '../../sidebar/formulas/topics';
import type { PageContent } from '../Layout';
import { MISTAKES } from '../mistakes';
import { ArgumentTable } from '../parts/ArgumentTable';
import { ExampleArguments } from '../parts/ExampleArguments';
import { Prose } from '../parts/Prose';
import { RefusalTable } from '../parts/RefusalTable';
import { Section } from '../parts/Section';
import { SourceList } from '../parts/SourceList';
import { signature } from '../signature';
import { docsTexts } from '../texts';

/** One formula: what it gives, how it is typed, an example, its arguments, what it refuses, where it is from. */
export function formulaPage(name: FormulaName, language: Language): PageContent {
  const { formula: texts, formulas } = docsTexts[language];
  const { topics, meanings } = sidebarTexts[language].formulas;
  const { summary, returns, ...help } = functionHelp[language][name];
  const example: Example = help.example;
  const topic = topicOf(name);
  const typed = signature(name, language);
  return {
    language,
    file: `${name}.html`,
    within: 'formulas',
    title: name,
    description: meanings[name],
    body: (
      <>
        <p class="way">
          <a href="formulas.html">{formulas.title}</a> › <a href={`formulas.html#${topic}`}>{topics[topic]}</a>
        </p>
        <h1>
          <code>
            <Breakable text={name} after="_" />
          </code>
        </h1>
        <p class="lead">{meanings[name]}</p>
        <p>
          <Prose text={summary} />
        </p>
        <Section id="typed" title={texts.typed}>
          <Call text={typed} />
          {typed.includes('[') && <p class="note">{texts.optional}</p>}
        </Section>
        <Section id="example" title={texts.example}>
          <Call text={example.formula} />
          <ExampleArguments name={name} language={language} />
          <ExampleGrid example={example} language={language} label={texts.grid} />
          {/* A formula without cells has nothing to be told apart from its answer. */}
          {example.cells !== undefined && (
            <p class="note legend">
              <span class="swatch" /> {texts.given} <span class="swatch answer" /> {texts.answer}
            </p>
          )}
        </Section>
        <Section id="gives" title={texts.gives}>
          <p>{returns}</p>
        </Section>
        <Section id="arguments" title={texts.arguments}>
          <ArgumentTable name={name} language={language} />
        </Section>
        <Section id="refuses" title={texts.refuses}>
          <p>{texts.refusesLead}</p>
          <RefusalTable name={name} mistakes={MISTAKES[name]} language={language} />
        </Section>
        <Section id="source" title={texts.source}>
          <SourceList name={name} language={language} />
        </Section>
        <Neighbours name={name} language={language} />
      </>
    ),
  };
}

type Topic = keyof typeof TOPICS;

const inOrder: readonly FormulaName[] = Object.values(TOPICS).flat();

function topicOf(name: FormulaName): Topic {
  return (Object.keys(TOPICS) as Topic[]).find(topic => (TOPICS[topic] as readonly FormulaName[]).includes(name))!;
}

function Call({ text }: { readonly text: string }) {
  return (
    <p>
      <code class="typed">
        <Breakable text={text} after="(" />
      </code>
    </p>
  );
}

/** A long text may break after that sign, so that it fits on a phone. */
function Breakable({ text, after }: { readonly text: string; readonly after: string }) {
  const [first, ...rest] = text.split(after);
  return (
    <>
      {first}
      {rest.map(piece => (
        <>
          {after}
          <wbr />
          {piece}
        </>
      ))}
    </>
  );
}

function Neighbours({ name, language }: { readonly name: FormulaName; readonly language: Language }) {
  const { formula, formulas } = docsTexts[language];
  const at = inOrder.indexOf(name);
  const link = (side: 'previous' | 'next', other: FormulaName | undefined) =>
    other !== undefined && (
      <a class={side} href={`${other}.html`}>
        {formula[side]}: <code>{other}</code>
      </a>
    );
  return (
    <nav class="neighbours" aria-label={formulas.title}>
      {link('previous', inOrder[at - 1])}
      {link('next', inOrder[at + 1])}
    </nav>
  );
}
