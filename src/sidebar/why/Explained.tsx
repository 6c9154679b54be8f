import type { ExplainedCell } from '../../contract/explain';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { EffectList } from './EffectList';
import { GivenArguments } from './GivenArguments';

/** An explained cell: its result as a sentence first, then what moves it, then what it was computed from. */
export function Explained({ explained, sentence }: { readonly explained: ExplainedCell; readonly sentence: string }) {
  const { why } = usePage().texts;
  const { name, address, filledFrom, nested, shown, fault } = explained;
  return (
    <>
      <section class="because" aria-labelledby="because">
        <p class="kicker">{fill(why.where, { name, address })}</p>
        <h2 id="because">{fault === null ? sentence : why.noAnswer}</h2>
        {filledFrom !== null && <p class="note">{fill(why.filledFrom, { address: filledFrom })}</p>}
        {nested && <p class="note">{fill(why.nested, { shown: shown || '–' })}</p>}
      </section>
      {fault !== null && (
        <Notice alert>
          <p>{fault}</p>
        </Notice>
      )}
      <EffectList explained={explained} />
      <GivenArguments explained={explained} />
    </>
  );
}
