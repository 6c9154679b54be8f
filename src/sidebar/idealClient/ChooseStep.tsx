import { TRAIT_COUNT } from '../../core/ideal/limits';
import { usePage } from '../PageContext';
import { AddName } from '../parts/AddName';
import { candidateTraits } from '../profile/candidateTraits';
import { Candidate } from './Candidate';
import { ChosenTraits } from './ChosenTraits';
import type { StepProps } from './StepProps';

/** Step 5: good traits and the opposites of bad ones in one column; five are chosen and put in order. */
export function ChooseStep({ profile, act }: StepProps) {
  const { idealClient } = usePage().texts;
  const candidates = candidateTraits(profile);
  const full = profile.chosen.length === TRAIT_COUNT;
  return (
    <>
      <p class="lead">{idealClient.oppositesLead}</p>
      <section aria-labelledby="candidates">
        <h2 id="candidates">{idealClient.candidates}</h2>
        {candidates.length === 0 && <p class="note">{idealClient.noTraits}</p>}
        <ul class="plain candidates">
          {candidates.map(candidate => (
            <Candidate
              key={candidate.oppositeOf ?? candidate.trait}
              candidate={candidate}
              profile={profile}
              act={act}
              full={full}
            />
          ))}
        </ul>
        <AddName
          label={idealClient.ownTrait}
          onAdd={trait => {
            act({ type: 'addTrait', trait });
            act({ type: 'choose', trait });
          }}
        />
        {full && <p class="hint">{idealClient.fiveChosen}</p>}
      </section>
      <ChosenTraits profile={profile} act={act} />
    </>
  );
}
