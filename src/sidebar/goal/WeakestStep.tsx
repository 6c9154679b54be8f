import { GOAL_STEPS, type StepsSeen, type WeakStep } from '../../core/referral/goalSteps';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** The step whose norm, if reached, gains most, and whether there is enough on record to say so. */
export function WeakestStep({ weak, steps }: { readonly weak: WeakStep | null; readonly steps: StepsSeen }) {
  const { texts, numbers } = usePage();
  const { goal: said } = texts;
  const in100 = (rate: number) => (rate < 0.01 ? numbers.decimal(100 * rate) : numbers.whole(100 * rate));
  return (
    <section class="card" aria-labelledby="weakest">
      <h2 id="weakest">{said.weakest}</h2>
      {weak === null ? (
        <p>{GOAL_STEPS.some(step => steps[step].tries > 0) ? said.noneWeak : said.nothingSeen}</p>
      ) : (
        <>
          <p>
            {fill(said.steps[weak.step], {
              rate: in100(weak.rate),
              norm: in100(weak.norm),
              tries: numbers.whole(weak.tries),
            })}
          </p>
          <p>{fill(said.gain, { more: numbers.percent(weak.times - 1) })}</p>
          {!weak.isBehind && <p class="note">{said.mayBeChance}</p>}
        </>
      )}
      <p class="note">{said.norms}</p>
    </section>
  );
}
