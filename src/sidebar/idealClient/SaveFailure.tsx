import { fill } from '../../i18n/fill';
import type { SaveState } from '../draftSaver';
import { explainFailure } from '../explainFailure';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';

/** Tells that the last change is not kept, why, and lets the person save it again. */
export function SaveFailure({ saving, onSave }: { readonly saving: SaveState; readonly onSave: () => void }) {
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
