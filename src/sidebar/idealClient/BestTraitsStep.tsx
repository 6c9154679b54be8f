import { usePage } from '../PageContext';
import { TraitPicker } from '../parts/TraitPicker';
import type { StepProps } from './StepProps';
import { TraitsLead } from './TraitsLead';

/** Step 3: what the best clients are like. */
export function BestTraitsStep({ profile, act }: StepProps) {
  const { texts, traits } = usePage();
  const { traitsLead, traitsLeadNobody } = texts.idealClient;
  return (
    <>
      <TraitsLead clients={profile.best} about={traitsLead} aboutNobody={traitsLeadNobody} />
      <TraitPicker
        suggested={traits.best}
        picked={profile.bestTraits}
        onPick={trait => act({ type: 'addTrait', trait })}
        onDrop={trait => act({ type: 'removeTrait', trait })}
      />
    </>
  );
}
