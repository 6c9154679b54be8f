import { usePage } from '../PageContext';

/** The formulas to know, each with its line of help. */
export function FormulaList() {
  const { home } = usePage().texts;
  return (
    <section aria-labelledby="formulas">
      <h2 id="formulas">{home.formulas}</h2>
      <dl class="formulas">
        {Object.entries(home.formulaHelp).map(([name, help]) => (
          <div key={name}>
            <dt>={name}()</dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
