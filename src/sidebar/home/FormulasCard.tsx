import { usePage } from '../PageContext';

/** What the formulas are for, and the way to them. */
export function FormulasCard() {
  const { texts, goTo } = usePage();
  return (
    <section class="card" aria-labelledby="formulas">
      <h2 id="formulas">{texts.home.formulas}</h2>
      <p>{texts.home.formulasWhy}</p>
      <button type="button" onClick={() => goTo('formulas')}>
        {texts.home.openFormulas}
      </button>
    </section>
  );
}
