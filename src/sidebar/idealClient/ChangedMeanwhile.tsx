import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { type Conflict, conflictsBetween } from '../profile/conflictsBetween';
import { type Choices, mergeProfiles } from '../profile/mergeProfiles';
import type { Profile } from '../profile/Profile';
import { ConflictChoice } from './ConflictChoice';

/** Someone edited the sheets meanwhile: both versions go together, and where they differ the person chooses. */
export function ChangedMeanwhile(props: {
  readonly mine: Profile;
  readonly theirs: Profile;
  readonly busy: boolean;
  readonly onMerge: (merged: Profile) => void;
  readonly onTakeSheets: () => void;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}) {
  const { mine, theirs, busy, onMerge, onTakeSheets, onBack } = props;
  const { texts, numbers } = usePage();
  const { idealClient, common } = texts;
  const [choices, setChoices] = useState<Choices>(new Map());
  // As they stood when the person was told: what is merged meanwhile settles them.
  const [conflicts] = useState<readonly Conflict[]>(() => conflictsBetween(mine, theirs));
  const toGo = conflicts.filter(({ key }) => !choices.has(key)).length;
  const chooseAll = (whose: 'mine' | 'theirs') => setChoices(new Map(conflicts.map(({ key }) => [key, whose])));
  return (
    <>
      <Heading>{idealClient.changedTitle}</Heading>
      <p>{idealClient.changed}</p>
      <p>{conflicts.length === 0 ? idealClient.changedNothing : idealClient.changedChoose}</p>
      <fieldset class="step" disabled={busy}>
        {conflicts.length > 1 && (
          <div class="actions">
            <button type="button" onClick={() => chooseAll('theirs')}>
              {idealClient.allTheirs}
            </button>
            <button type="button" onClick={() => chooseAll('mine')}>
              {idealClient.allMine}
            </button>
          </div>
        )}
        {conflicts.map(conflict => (
          <ConflictChoice
            key={conflict.key}
            conflict={conflict}
            mine={mine}
            theirs={theirs}
            chosen={choices.get(conflict.key)}
            onChoose={whose => setChoices(new Map(choices).set(conflict.key, whose))}
          />
        ))}
      </fieldset>
      <p class="below">
        <button type="button" class="link" disabled={busy} onClick={onTakeSheets}>
          {idealClient.takeSheets}
        </button>
      </p>
      <footer>
        {props.children}
        <p class="counter" id="to-go" role="status">
          {toGo > 0 && numbers.counted(idealClient.chooseMore, toGo)}
        </p>
        <div class="actions">
          <button
            type="button"
            class="primary"
            disabled={busy || toGo > 0}
            aria-busy={busy}
            aria-describedby="to-go"
            onClick={() => onMerge(mergeProfiles(mine, theirs, choices))}
          >
            {idealClient.refill}
          </button>
          <button type="button" disabled={busy} onClick={onBack}>
            {common.back}
          </button>
        </div>
      </footer>
    </>
  );
}
