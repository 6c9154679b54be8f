import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ProfileDraft } from '../../contract/profile';
import { callServer } from '../callServer';
import { type DraftSaver, draftSaver, type SaveState } from '../draftSaver';
import { draftOf } from '../profile/draftOf';
import type { Profile } from '../profile/Profile';

/** Keeps the profile as a draft with the document, and from which revision of the sheets it began: a moment after each change, and at once when a step is left. */
export function useDraftSaving(
  profile: Profile,
  revision: string | null,
): {
  readonly state: SaveState;
  readonly saver: DraftSaver<ProfileDraft>;
} {
  const [state, setState] = useState<SaveState>({ kind: 'unchanged' });
  const begunFrom = useRef(revision);
  begunFrom.current = revision;
  const saver = useMemo(
    () =>
      draftSaver<ProfileDraft>({
        save: draft => callServer.saveDraft({ draft, revision: begunFrom.current }),
        onState: setState,
      }),
    [],
  );
  const kept = useRef(profile);
  // Before anything else can be pressed: a change that came late would outlive the draft it belongs to.
  useLayoutEffect(() => {
    if (kept.current === profile) return;
    const stepLeft = kept.current.step !== profile.step;
    kept.current = profile;
    saver.changed(draftOf(profile));
    if (stepLeft) saver.flush();
  }, [profile, saver]);
  useEffect(() => {
    const flush = () => saver.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
  return { state, saver };
}
