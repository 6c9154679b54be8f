import type { ExplainedCell } from '../../contract/explain';
import { usePage } from '../PageContext';
import { answerTemplate } from './answerTemplate';
import { answerWriter } from './answerWriter';
import { EffectRow } from './EffectRow';
import { givenText } from './givenText';
import { rankEffects } from './rankEffects';
import { stepNames } from './stepNames';

/** What is read in ten seconds; the weaker ones are folded away. */
const SHOWN = 5;

/** What moves the result most, as bars from the strongest. */
export function EffectList({ explained }: { readonly explained: ExplainedCell }) {
  const page = usePage();
  const { texts, answers, numbers } = page;
  const { why } = texts;
  const { still, result, fault, effects } = explained;
  if (fault !== null || result === '' || still) return null;
  const write = answerWriter(answerTemplate(explained, answers), answers, numbers);
  const ranked = rankEffects(result, effects);
  const step = ranked.some(effect => effect.step === 'point') ? 'point' : 'fifth';
  const names = stepNames(step, page);
  const givenOf = (key: string) => {
    const input = explained.sheet?.inputs.find(({ place }) => place === key);
    if (input?.text) return input.text;
    const argument = explained.arguments.find(other => other.key === key && other.value !== null);
    return argument === undefined || argument.source === 'leftOut' ? '' : givenText(argument, why, numbers);
  };
  const rows = ranked.map((effect, i) => (
    <EffectRow key={i} effect={effect} given={givenOf(effect.key)} write={write} />
  ));
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{why.movesMost}</h2>
      <p class="note">{rows.length === 0 ? why.still : why[step]}</p>
      {rows.length > 0 && (
        <p class="effect head" aria-hidden="true">
          <span>{names.lower}</span>
          <b />
          <span>{names.higher}</span>
        </p>
      )}
      <ol class="plain effects">{rows.slice(0, SHOWN)}</ol>
      {rows.length > SHOWN && (
        <details>
          <summary>{numbers.counted(why.less, rows.length - SHOWN)}</summary>
          <ol class="plain effects">{rows.slice(SHOWN)}</ol>
        </details>
      )}
    </section>
  );
}
