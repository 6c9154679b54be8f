import { useEffect, useReducer, useState } from 'preact/hooks';
import {
  type CreateProfileRequest,
  EMPTY_DRAFT,
  type LoadedProfile,
  type ProfileDraft,
  type ProfileOutcome,
} from '../../contract/profile';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import type { SaveState } from '../draftSaver';
import { explainFailure } from '../explainFailure';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { draftOf } from '../profile/draftOf';
import type { Profile } from '../profile/Profile';
import { profileOf } from '../profile/profileOf';
import { profileReducer } from '../profile/profileReducer';
import { useServerTask } from '../useServerTask';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { NamesTaken } from './NamesTaken';
import type { ProfileSheets } from './ProfileDone';
import { StepView } from './StepView';
import { useDraftSaving } from './useDraftSaving';

/** The six steps, kept as a draft all the way, and what the server answers when the sheets are to be filled. */
export function Wizard(props: {
  readonly loaded: LoadedProfile;
  readonly draft: ProfileDraft;
  readonly onReloaded: (loaded: LoadedProfile) => void;
  readonly onFilled: (sheets: ProfileSheets) => void;
}) {
  const { loaded, onReloaded, onFilled } = props;
  const { texts } = usePage();
  const [profile, act] = useReducer(profileReducer, props.draft, profileOf);
  const [revision, setRevision] = useState(loaded.revision);
  const { state: saving, saver } = useDraftSaving(profile, revision);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const task = useServerTask();
  useEffect(() => window.scrollTo(0, 0), [profile.step, obstacle]);

  async function create(finished: Profile, sheetNames: CreateProfileRequest['sheetNames'], known: string | null) {
    // A save that came after it would bring the forgotten draft back.
    await saver.settle();
    return callServer.createProfile({ draft: draftOf(finished), revision: known, sheetNames });
  }
  const take = (answer: ProfileOutcome) => {
    if (answer.outcome !== 'filled') return setObstacle(answer);
    saver.forget();
    onFilled(answer);
  };
  const createAs = (sheetNames: CreateProfileRequest['sheetNames']) =>
    task.run(() => create(profile, sheetNames, revision), take);
  const createMerged = (merged: Profile, known: string | null) => {
    act({ type: 'replace', profile: merged });
    setRevision(known);
    task.run(() => create(merged, null, known), take);
  };
  /** The draft comes before the sheets wherever a profile is loaded, so it is emptied first. */
  const takeSheets = () =>
    task.run(async () => {
      await saver.settle();
      await callServer.saveDraft({ draft: EMPTY_DRAFT, revision: null });
      const now = await callServer.loadProfile();
      if (now.source === 'sheets') return now;
      await callServer.saveDraft({ draft: draftOf(profile), revision });
      throw new Error(texts.idealClient.sheetsUnreadable);
    }, onReloaded);

  const status = <TaskStatus task={task} doing={texts.idealClient.creating} />;
  if (obstacle?.outcome === 'nameTaken') {
    return (
      <NamesTaken clash={obstacle} busy={task.busy} onCreate={createAs} onBack={() => setObstacle(null)}>
        {status}
      </NamesTaken>
    );
  }
  if (obstacle?.outcome === 'changedMeanwhile') {
    return (
      <ChangedMeanwhile
        mine={profile}
        theirs={profileOf(obstacle.theirs)}
        busy={task.busy}
        onMerge={merged => createMerged(merged, obstacle.revision)}
        onTakeSheets={takeSheets}
        onBack={() => setObstacle(null)}
      >
        {status}
      </ChangedMeanwhile>
    );
  }
  return (
    <StepView
      profile={profile}
      act={act}
      clients={loaded.clients}
      salespeople={loaded.salespeople}
      saving={saving.kind}
      busy={task.busy}
      refill={revision !== null}
      onCreate={() => createAs(null)}
    >
      <SaveFailure saving={saving} onSave={saver.flush} />
      {status}
    </StepView>
  );
}

type Obstacle = Exclude<ProfileOutcome, ProfileSheets>;

/** Tells that the last change is not kept, why, and lets the person save it again. */
function SaveFailure({ saving, onSave }: { readonly saving: SaveState; readonly onSave: () => void }) {
  const { failures, idealClient } = usePage().texts;
  if (saving.kind !== 'failed') return null;
  return (
    <Notice alert>
      <p>{fill(idealClient.saveFailed, { reason: explainFailure(saving.error, failures) })}</p>
      <button type="button" onClick={onSave}>
        {idealClient.saveAgain}
      </button>
    </Notice>
  );
}
