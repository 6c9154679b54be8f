import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import type { Profile } from '../profile/Profile';
import { traitVerdicts } from '../profile/traitVerdicts';
import { Judged } from './Judged';

/** What each trait says of the best and the worst clients: the verdict first, the numbers behind it. */
export function Verdicts(props: { readonly profile: Profile; readonly onOtherTraits: () => void }) {
  const { texts, numbers } = usePage();
  const { idealClient } = texts;
  const verdicts = traitVerdicts(props.profile);
  if (verdicts.length === 0) return null;
  const isWeak = verdicts.some(({ verdict }) => verdict === 'noDifference' || verdict === 'otherWay');
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{idealClient.verdicts}</h2>
      <ul class="plain">
        {verdicts.map(judged => (
          <Judged
            key={judged.trait}
            trait={judged.trait}
            judged={judged}
            means={fill(idealClient.means, { best: numbers.score(judged.best), worst: numbers.score(judged.worst) })}
            tooFew={idealClient}
          />
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
