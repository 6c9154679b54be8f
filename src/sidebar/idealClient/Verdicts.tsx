import { MOST_CHANCE } from '../../core/ideal/limits';
import { fill } from '../../i18n/fill';
import type { Numbers } from '../numbersIn';
import { usePage } from '../PageContext';
import type { Profile } from '../profile/Profile';
import { type ChosenVerdict, traitVerdicts } from '../profile/traitVerdicts';

/** What each trait says of the best and the worst clients: the verdict first, the numbers behind it. */
export function Verdicts(props: { readonly profile: Profile; readonly onOtherTraits: () => void }) {
  const { idealClient } = usePage().texts;
  const verdicts = traitVerdicts(props.profile);
  if (verdicts.length === 0) return null;
  const isWeak = verdicts.some(({ verdict }) => verdict === 'noDifference' || verdict === 'otherWay');
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{idealClient.verdicts}</h2>
      <ul class="plain">
        {verdicts.map(judged => (
          <Judged key={judged.trait} {...judged} />
        ))}
      </ul>
      {isWeak && (
        <p class="below">
          <button type="button" onClick={props.onOtherTraits}>
            {idealClient.otherTraits}
          </button>
        </p>
      )}
    </section>
  );
}

function Judged({ trait, verdict, best, worst, chance, scored, enough }: ChosenVerdict) {
  const { texts, numbers } = usePage();
  const { idealClient } = texts;
  const means = fill(idealClient.means, { best: numbers.score(best), worst: numbers.score(worst) });
  const tells = verdict === 'tellsApart' || verdict === 'tooFew';
  return (
    <li class="below">
      <span class="clamp" title={trait}>
        {trait}
      </span>
      <strong>{idealClient.verdict[verdict]}</strong>
      <p class="note">
        {means}
        {tells && ` ${fill(idealClient.byChance, { chance: inHundred(chance, numbers) })}`}
      </p>
      {verdict === 'tooFew' && (
        <p class="note">
          {fill(Number.isNaN(enough) ? idealClient.fewWithoutEnd : idealClient.few, { ...scored, enough })}
        </p>
      )}
    </li>
  );
}

/** So many of 100; never on the other side of the limit than the verdict, for being rounded. */
function inHundred(chance: number, { whole, decimal }: Numbers): string {
  const cases = 100 * chance;
  const limit = 100 * MOST_CHANCE;
  if (cases < 1) return '<1';
  return cases > limit && Math.round(cases) <= limit ? decimal(cases) : whole(cases);
}
