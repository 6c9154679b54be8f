import { useId, useState } from 'preact/hooks';
import type { ShareWay, SheetToShare } from '../../contract/share';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { RadioChoice } from '../parts/RadioChoice';

/** Which formulas are to be replaced: those of all sheets, of one, or of a copy of one. */
export type ShareScope = { readonly on: 'all' } | { readonly on: 'sheet' | 'copy'; readonly sheetId: number };

/** What to put in place of the formulas, and on which sheets. */
export function ShareForm(props: {
  readonly sheets: readonly SheetToShare[];
  readonly busy: boolean;
  readonly onPrepare: (way: ShareWay, scope: ShareScope) => void;
}) {
  const { texts, numbers } = usePage();
  const { share } = texts;
  const id = useId();
  const [way, setWay] = useState<ShareWay>('native');
  const sheets = props.sheets.filter(({ native, values }) => native + values > 0);
  const [on, setOn] = useState<ShareScope['on']>(sheets.length > 1 ? 'all' : 'sheet');
  const [sheetId, setSheetId] = useState(sheets.find(({ active }) => active)?.sheetId);
  const one = sheets.find(sheet => sheet.sheetId === sheetId) ?? sheets[0]!;
  const chosen = on === 'all' ? sheets : [one];
  const sum = (key: 'native' | 'values' | 'left') => chosen.reduce((total, sheet) => total + sheet[key], 0);
  const [native, values] = way === 'native' ? [sum('native'), sum('values')] : [0, sum('native') + sum('values')];
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!props.busy) props.onPrepare(way, on === 'all' ? { on } : { on, sheetId: one.sheetId });
      }}
    >
      <RadioChoice
        legend={share.way}
        choices={[
          { value: 'native', label: share.native, note: share.nativeWhy },
          { value: 'values', label: share.values, note: share.valuesWhy },
        ]}
        chosen={way}
        onChoose={setWay}
      />
      <RadioChoice
        legend={share.scope}
        choices={[
          { value: 'all', label: share.allSheets },
          { value: 'sheet', label: share.oneSheet },
          { value: 'copy', label: share.copy, note: share.copyWhy },
        ]}
        chosen={on}
        onChoose={setOn}
      />
      {on !== 'all' && (
        <div class="field">
          <label for={id}>{share.sheet}</label>
          <select id={id} value={one.sheetId} onChange={event => setSheetId(Number(event.currentTarget.value))}>
            {sheets.map(({ sheetId, sheetName }) => (
              <option key={sheetId} value={sheetId}>
                {sheetName}
              </option>
            ))}
          </select>
        </div>
      )}
      <ul class="plain below">
        {way === 'native' && (
          <li>
            {share.native}: {numbers.whole(native)}
          </li>
        )}
        <li>
          {share.values}: {numbers.whole(values)}
        </li>
      </ul>
      {sum('left') > 0 && <p class="hint">{fill(share.cannot, { left: numbers.whole(sum('left')) })}</p>}
      <div class="actions">
        <button type="submit" class="primary" aria-busy={props.busy}>
          {share.prepare}
        </button>
      </div>
      {way === 'native' && <p class="hint">{share.caution}</p>}
    </form>
  );
}
