import { usePage } from '../PageContext';
import { TraitPicker } from '../parts/TraitPicker';
import { sameName } from '../profile/Profile';
import type { StepProps } from './StepProps';
import { TraitsLead } from './TraitsLead';

/** Step 4: what the worst clients are like. A suggested trait brings its opposite along. */
export function WorstTraitsStep({ profile, act }: StepProps) {
  const { texts, traits } = usePage();
  const { worstTraitsLead, worstTraitsLeadNobody } = texts.idealClient;
  const { article, more } = traits.worst;
  const oppositeOf = (trait: string) => [...article, ...more].find(bad => sameName(bad.trait, trait))?.opposite ?? '';
  return (
    <>
      <TraitsLead clients={profile.worst} about={worstTraitsLead} aboutNobody={worstTraitsLeadNobody} />
      <TraitPicker
        suggested={{ article: article.map(bad => bad.trait), more: more.map(bad => bad.trait) }}
        picked={profile.worstTraits.map(bad => bad.trait)}
        onPick={trait => act({ type: 'addBadTrait', trait, opposite: oppositeOf(trait) })}
        onDrop={trait => act({ type: 'removeBadTrait', trait })}
      />
    </>
  );
}
