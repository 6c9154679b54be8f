import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ProfileOutcome } from '../../contract/profile';
import { LONGEST_SHEET_NAME } from '../../contract/sheets';
import { tidyName } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { sameName } from '../profile/Profile';

type NameClash = Extract<ProfileOutcome, { readonly outcome: 'nameTaken' }>;

/** Other sheets have the usual names: the person takes the free ones offered, or writes others. */
export function NamesTaken(props: {
  readonly clash: NameClash;
  readonly busy: boolean;
  readonly onCreate: (names: NameClash['sheetNames']) => void;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}) {
  const { clash, busy, onCreate, onBack } = props;
  const { texts } = usePage();
  const { idealClient } = texts;
  const [names, setNames] = useState(clash.sheetNames);
  const tidy = { idealClient: tidyName(names.idealClient), scorecard: tidyName(names.scorecard) };
  const wrong = tidy.idealClient === '' || tidy.scorecard === '' || sameName(tidy.idealClient, tidy.scorecard);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        onCreate(tidy);
      }}
    >
      <Heading>{idealClient.takenTitle}</Heading>
      <p>
        {fill(idealClient.taken, {
          names: clash.taken.map(name => fill(idealClient.quoted, { name })).join(', '),
        })}
      </p>
      {(['idealClient', 'scorecard'] as const).map(sheet => (
        <div key={sheet} class="field">
          <label for={sheet}>{sheet === 'idealClient' ? idealClient.idealClientName : idealClient.scorecardName}</label>
          <input
            id={sheet}
            type="text"
            maxLength={LONGEST_SHEET_NAME}
            value={names[sheet]}
            disabled={busy}
            onInput={event => setNames({ ...names, [sheet]: event.currentTarget.value })}
          />
        </div>
      ))}
      <p class="hint" role="status" id="names-needed">
        {wrong && idealClient.nameNeeded}
      </p>
      {props.children}
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || wrong} aria-busy={busy} aria-describedby="names-needed">
          {idealClient.create}
        </button>
        <button type="button" disabled={busy} onClick={onBack}>
          {texts.common.back}
        </button>
      </div>
    </form>
  );
}
