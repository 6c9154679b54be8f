import type { HandOverPreview } from '../../contract/team';
import { usePage } from '../PageContext';

/** What goes over, counted, with the first names of each kind. */
export function HandOverCounts({ preview }: { readonly preview: HandOverPreview }) {
  const { texts, numbers } = usePage();
  const { team } = texts;
  return (
    <section aria-labelledby="goes">
      <h2 id="goes">{team.handing.goes}</h2>
      <ul class="plain">
        {(['clients', 'referrals', 'steps'] as const).map(kind => {
          const { count, names } = preview[kind];
          return (
            count > 0 && (
              <li key={kind} class="entry goes">
                <strong>{numbers.counted(team[kind], count)}</strong>
                <span class="note clamp">
                  {names.join(', ')}
                  {count > names.length && ' …'}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
