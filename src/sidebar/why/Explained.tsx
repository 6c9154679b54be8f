import type { ExplainedCell } from '../../contract/explain';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { EffectList } from './EffectList';
import { GivenArguments } from './GivenArguments';
import { GivenInputs } from './GivenInputs';

/** An explained cell: its result as a sentence first, then what moves it, then what it was computed from. */
export function Explained({ explained, sentence }: { readonly explained: ExplainedCell; readonly sentence: string }) {
  const { why } = usePage().texts;
  const { name, address, filledFrom, nested, shown, fault, sheet } = explained;
  return (
    <>
      <section class="because" aria-labelledby="because">
        <p class="kicker">{fill(why.where, { name: sheet?.header.text || name || '', address })}</p>
        <h2 id="because">{fault === null ? sentence : why.noAnswer}</h2>
        {/* What follows the first line is for whoever has no add-on. */}
        {sheet && <p class="note">{sheet.header.note.split('\n')[0]}</p>}
        {sheet?.standsAt && <p class="note">{fill(why.standsAt, { place: sheet.standsAt.replace(/'/g, '') })}</p>}
        {filledFrom !== null && <p class="note">{fill(why.filledFrom, { address: filledFrom })}</p>}
        {nested && <p class="note">{fill(why.nested, { shown: shown || '–' })}</p>}
      </section>
      {fault !== null && (
        <Notice alert>
          <p>{fault}</p>
        </Notice>
      )}
      <EffectList explained={explained} />
      {sheet ? <GivenInputs inputs={sheet.inputs} /> : name && <GivenArguments name={name} explained={explained} />}
    </>
  );
}
