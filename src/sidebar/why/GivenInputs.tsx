import type { ExplainedInput } from '../../contract/explain';
import { usePage } from '../PageContext';

/** What is read at a glance; a formula that chooses among words of the Settings reads many. */
const SHOWN = 8;

/** What a cell of a sheet of ours rests on: what the sheet calls it, where it stands, what it is. */
export function GivenInputs({ inputs }: { readonly inputs: readonly ExplainedInput[] }) {
  const { texts, numbers } = usePage();
  const { why } = texts;
  if (inputs.length === 0) return null;
  return (
    <section aria-labelledby="given">
      <h2 id="given">{why.given}</h2>
      <InputList inputs={inputs.slice(0, SHOWN)} />
      {inputs.length > SHOWN && (
        <details>
          <summary>{numbers.counted(why.more, inputs.length - SHOWN)}</summary>
          <InputList inputs={inputs.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function InputList({ inputs }: { readonly inputs: readonly ExplainedInput[] }) {
  const { why } = usePage().texts;
  return (
    <dl class="arguments">
      {inputs.map(({ label, place, text }) => (
        <div key={place}>
          <dt>
            <span class="name">{label}</span>
            <span class={text ? 'value' : 'value quiet'}>{text === null ? why.column : text || why.nothing}</span>
          </dt>
          <dd class="note">{place.replace(/'/g, '')}</dd>
        </div>
      ))}
    </dl>
  );
}
