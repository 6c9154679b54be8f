import { usePage } from '../PageContext';

/** The calculators, each with its line of meaning. */
export function CalculatorList() {
  const { texts, goTo } = usePage();
  return (
    <section aria-labelledby="calculators">
      <h2 id="calculators">{texts.home.calculators}</h2>
      <ul class="plain">
        {CALCULATORS.map(panel => (
          <li key={panel} class="entry">
            <button type="button" class="entry-way" onClick={() => goTo(panel)}>
              <strong>{texts[panel].title}</strong>
              <span class="note">{texts[panel].why}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const CALCULATORS = ['time', 'bucket'] as const;
