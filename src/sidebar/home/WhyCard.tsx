import { usePage } from '../PageContext';

/** The way to what is behind a number in the sheet. */
export function WhyCard() {
  const { texts, goTo } = usePage();
  return (
    <section class="card" aria-labelledby="why">
      <h2 id="why">{texts.why.title}</h2>
      <p>{texts.why.why}</p>
      <button type="button" onClick={() => goTo('why')}>
        {texts.why.open}
      </button>
    </section>
  );
}
