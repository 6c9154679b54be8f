import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** Why nobody is listed, and the way on. */
export function NobodyToAsk({ sheetName }: { readonly sheetName: string | null }) {
  const { texts, goTo } = usePage();
  const { asking, home } = texts;
  return (
    <section class="card">
      <h2>{sheetName === null ? asking.noSheet : asking.nobody}</h2>
      <p>{sheetName === null ? asking.noSheetWhy : fill(asking.nobodyWhy, { sheet: sheetName })}</p>
      <button type="button" class="primary" onClick={() => goTo('orders')}>
        {sheetName === null ? home.orders : asking.countAgain}
      </button>
    </section>
  );
}
