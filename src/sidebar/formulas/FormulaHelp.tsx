import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { ArgumentList } from './ArgumentList';
import { ExampleGrid } from './ExampleGrid';
import { InsertHere } from './InsertHere';

/** One formula: what it gives, what it needs, an example, and the button that inserts it. */
export function FormulaHelp({ name, onBack }: { readonly name: FormulaName; readonly onBack: () => void }) {
  const { language, texts, help } = usePage();
  const { formulas } = texts;
  const { summary, parameters, returns, example } = help[name];
  return (
    <>
      <button type="button" class="link back" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {formulas.all}
      </button>
      <Heading>
        <span class="formula-name">{name}</span>
      </Heading>
      <p>{summary}</p>
      <section aria-labelledby="example">
        <h2 id="example">{formulas.example}</h2>
        <code class="typed">{example.formula}</code>
        <ExampleGrid example={example} language={language} label={formulas.grid} answerLabel={formulas.answer} />
        <InsertHere name={name} />
      </section>
      <section aria-labelledby="gives">
        <h2 id="gives">{formulas.gives}</h2>
        <p>{returns}</p>
      </section>
      <section aria-labelledby="needs">
        <h2 id="needs">{formulas.needs}</h2>
        <ArgumentList parameters={parameters} />
      </section>
    </>
  );
}
