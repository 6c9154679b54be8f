import { useId, useState } from 'preact/hooks';
import { LONGEST_NAME } from '../../contract/request';
import { tidyName } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import type { CandidateTrait } from '../profile/candidateTraits';
import { hasName } from '../profile/Profile';
import type { StepProps } from './StepProps';

/** A trait one may choose. The opposite of a bad trait can be worded anew. */
export function Candidate(
  props: Pick<StepProps, 'profile' | 'act'> & {
    readonly candidate: CandidateTrait;
    /** Five are chosen already. */
    readonly full: boolean;
  },
) {
  const { candidate, profile, act, full } = props;
  const { trait, oppositeOf } = candidate;
  const { idealClient } = usePage().texts;
  const id = useId();
  // Kept by the page until the field is left: half a word must not rename a chosen trait.
  const [typed, setTyped] = useState<string | null>(null);
  const wording = tidyName(typed ?? trait);
  const chosen = hasName(profile.chosen, trait);
  const checkbox = (
    <input
      id={id}
      type="checkbox"
      checked={chosen}
      disabled={!chosen && (full || wording === '')}
      {...(oppositeOf === null ? {} : { 'aria-label': wording || idealClient.oppositeMissing })}
      onChange={() => act({ type: chosen ? 'unchoose' : 'choose', trait: wording })}
    />
  );
  if (oppositeOf === null) {
    return (
      <li>
        {checkbox}
        <label for={id}>{trait}</label>
      </li>
    );
  }
  return (
    <li>
      {checkbox}
      <div class="grow">
        <label class="note" for={`${id}-opposite`}>
          {fill(idealClient.opposite, { trait: oppositeOf })}
        </label>
        <textarea
          id={`${id}-opposite`}
          rows={2}
          maxLength={LONGEST_NAME}
          value={typed ?? trait}
          onInput={event => setTyped(event.currentTarget.value)}
          onChange={event => {
            act({ type: 'rewordOpposite', trait: oppositeOf, opposite: event.currentTarget.value });
            setTyped(null);
          }}
        />
        {wording === '' && <p class="hint">{idealClient.oppositeMissing}</p>}
      </div>
    </li>
  );
}
