import type { SheetToShare } from '../../contract/share';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** The formulas that are replaced by now, and the way back. */
export function ReplacedFormulas(props: {
  readonly sheets: readonly SheetToShare[];
  readonly busy: boolean;
  readonly onBringBack: (sheetId: number | null) => void;
}) {
  const { texts, numbers } = usePage();
  const { share } = texts;
  const sheets = props.sheets.filter(({ kept }) => kept > 0);
  const active = sheets.length > 1 ? sheets.find(sheet => sheet.active) : undefined;
  const count = sheets.reduce((total, { kept }) => total + kept, 0);
  const bringBack = (sheetId: number | null) => !props.busy && props.onBringBack(sheetId);
  return (
    <section class="card" aria-labelledby="replaced">
      <h2 id="replaced">{share.keptTitle}</h2>
      <p>{numbers.counted(share.kept, count)}</p>
      <p class="note">{share.keptWhy}</p>
      <div class="actions">
        <button type="button" aria-busy={props.busy} onClick={() => bringBack(null)}>
          {share.bringBack}
        </button>
        {active && (
          <button type="button" aria-busy={props.busy} onClick={() => bringBack(active.sheetId)}>
            {fill(share.bringBackHere, { name: active.sheetName })}
          </button>
        )}
      </div>
    </section>
  );
}
