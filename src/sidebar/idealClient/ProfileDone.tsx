import { useEffect, useState } from 'preact/hooks';
import type { WorkbookState } from '../../contract/home';
import type { ProfileOutcome } from '../../contract/profile';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { NextStep } from '../home/NextStep';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { OpenSheet } from '../parts/OpenSheet';
import { useServerTask } from '../useServerTask';

/** The two sheets of a profile. */
export type ProfileSheets = Extract<ProfileOutcome, { readonly outcome: 'filled' }>;

/** Both sheets are filled: open them, and go on to the next thing. */
export function ProfileDone(props: { readonly sheets: ProfileSheets; readonly onWhetherItSells: () => void }) {
  const { idealClient, scorecard } = props.sheets;
  const { texts, numbers } = usePage();
  const [workbook, setWorkbook] = useState<WorkbookState | null>(null);
  const task = useServerTask();
  const look = () => task.run(() => callServer.openWorkbook(), setWorkbook);
  useEffect(look, []);
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
        <OpenSheet sheetId={scorecard.sheetId} label={texts.idealClient.openScorecard} />
        <OpenSheet sheetId={idealClient.sheetId} label={texts.idealClient.openIdealClient} />
      </div>
      {workbook && <NextStep workbook={workbook} onAdded={look} />}
      <p class="below">
        <button type="button" class="link" onClick={props.onWhetherItSells}>
          {texts.selling.title}
        </button>
      </p>
    </>
  );
}
