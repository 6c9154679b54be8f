import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { clientResult } from '../profile/clientResult';
import type { Profile } from '../profile/Profile';

/** Chooses the client to score; a tick marks those who have a score. */
export function ClientToScore(props: {
  readonly profile: Profile;
  readonly everyone: readonly string[];
  readonly place: number;
  readonly onChoose: (client: string) => void;
}) {
  const { profile, everyone, place, onChoose } = props;
  const { idealClient } = usePage().texts;
  const hasResult = (client: string) => clientResult(profile, client) !== null;
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [idealClient.groupBest, profile.best],
    [idealClient.groupWorst, profile.worst],
    [idealClient.groupOthers, profile.others],
  ];
  return (
    <div class="field">
      <label for="client">{idealClient.scoreClient}</label>
      <select
        id="client"
        value={everyone[place] ?? ''}
        aria-describedby="scored"
        onChange={event => onChoose(event.currentTarget.value)}
      >
        {groups
          .filter(([, clients]) => clients.length > 0)
          .map(([title, clients]) => (
            <optgroup key={title} label={title}>
              {clients.map(client => (
                <option key={client} value={client}>
                  {hasResult(client) ? `✓ ${client}` : client}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
      <p class="hint" id="scored">
        {fill(idealClient.scoredSoFar, { scored: everyone.filter(hasResult).length, all: everyone.length })}
      </p>
    </div>
  );
}
