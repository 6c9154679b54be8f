import type { ProfileOutcome } from '../../contract/profile';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { OpenSheet } from '../parts/OpenSheet';

/** The two sheets of a profile. */
export type ProfileSheets = Extract<ProfileOutcome, { readonly outcome: 'filled' }>;

/** Both sheets are filled: open them. */
export function ProfileDone(props: { readonly sheets: ProfileSheets; readonly onWhetherItSells: () => void }) {
  const { idealClient, scorecard } = props.sheets;
  const { texts, numbers } = usePage();
  return (
    <>
      <p class="tick" aria-hidden="true">
        ✓
      </p>
      <Heading>{texts.idealClient.doneTitle}</Heading>
      <p>
        {fill(texts.idealClient.done, {
          idealClient: idealClient.sheetName,
          scorecard: scorecard.sheetName,
          clients: numbers.counted(texts.common.clients, scorecard.rows),
        })}
      </p>
      <div class="actions">
        <OpenSheet kind="primary" sheetId={scorecard.sheetId} label={texts.idealClient.openScorecard} />
        <OpenSheet sheetId={idealClient.sheetId} label={texts.idealClient.openIdealClient} />
      </div>
      <p class="below">
        <button type="button" class="link" onClick={props.onWhetherItSells}>
          {texts.selling.title}
        </button>
      </p>
    </>
  );
}
