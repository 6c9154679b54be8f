import { usePage } from '../PageContext';
import { clientGaps } from '../profile/clientResult';
import type { Profile } from '../profile/Profile';

/** Where a client differs most from the ideal: there begins the plan. */
export function Mismatches({ profile, client }: { readonly profile: Profile; readonly client: string }) {
  const { texts, numbers } = usePage();
  const gaps = clientGaps(profile, client);
  if (gaps.length === 0) return null;
  return (
    <>
      <p class="note below">{texts.idealClient.gaps}</p>
      <ol class="plain gaps">
        {gaps.map(({ trait, score }) => (
          <li key={trait} class="gap-line">
            <span class="clamp">{trait}</span>
            <strong>{numbers.score(score)}</strong>
          </li>
        ))}
      </ol>
    </>
  );
}
