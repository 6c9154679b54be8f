import { useEffect, useState } from 'preact/hooks';
import { EMPTY_DRAFT, type LoadedProfile, type ProfileDraft } from '../../contract/profile';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { showResult } from '../showResult';
import { useServerTask } from '../useServerTask';
import { Intro } from './Intro';
import { ProfileDone, type ProfileSheets } from './ProfileDone';
import { Selling } from './Selling';
import { Wizard } from './Wizard';

/** The ideal client of article 004: where one stands, the six steps, the filled sheets. */
export function IdealClientPanel() {
  const { texts } = usePage();
  const [loaded, setLoaded] = useState<LoadedProfile | null>(null);
  const [begun, setBegun] = useState<ProfileDraft | null>(null);
  const [sheets, setSheets] = useState<ProfileSheets | null>(null);
  const [asksWhetherItSells, setAsks] = useState(false);
  const task = useServerTask();
  const take = (profile: LoadedProfile) => {
    setLoaded(profile);
    setBegun(null);
  };
  useEffect(() => task.run(() => callServer.loadProfile(), take), []);

  if (asksWhetherItSells) return <Selling onBack={() => setAsks(false)} />;
  if (sheets) return <ProfileDone sheets={sheets} onWhetherItSells={() => setAsks(true)} />;
  if (loaded === null) {
    return (
      <>
        <Heading>{texts.idealClient.title}</Heading>
        <TaskStatus task={task} doing={texts.idealClient.loading} />
      </>
    );
  }
  if (begun === null) {
    return (
      <Intro
        loaded={loaded}
        onBegin={step => setBegun({ ...loaded.draft, step })}
        onWhetherItSells={() => setAsks(true)}
        onStartOver={() => setBegun(EMPTY_DRAFT)}
      />
    );
  }
  return (
    <Wizard
      loaded={loaded}
      draft={begun}
      onReloaded={take}
      onFilled={filled => {
        setSheets(filled);
        showResult(filled.scorecard);
      }}
    />
  );
}
