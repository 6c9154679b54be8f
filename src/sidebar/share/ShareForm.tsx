import { useId, useState } from 'preact/hooks';
import type { ShareRequest, ShareWay, SheetToShare } from '../../addon/serverApi';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** What to put in place of the formulas, and on which sheets. */
export function ShareForm(props: {
  readonly sheets: readonly SheetToShare[];
  readonly busy: boolean;
  readonly onPrepare: (request: ShareRequest) => void;
}) {
  const { texts, numbers } = usePage();
  const { share } = texts;
  const [way, setWay] = useState<ShareWay>('native');
  const [onlyActive, setOnlyActive] = useState(false);
  const id = useId();
  const sheets = props.sheets.filter(({ native, values }) => native + values > 0);
  const active = sheets.length > 1 ? sheets.find(sheet => sheet.active) : undefined;
  const chosen = onlyActive && active ? [active] : sheets;
  const sum = (key: 'native' | 'values' | 'left') => chosen.reduce((total, sheet) => total + sheet[key], 0);
  const [native, values] = way === 'native' ? [sum('native'), sum('values')] : [0, sum('native') + sum('values')];
  const ways = [
    { way: 'native', label: share.native, note: share.nativeWhy },
    { way: 'values', label: share.values, note: share.valuesWhy },
  ] as const;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!props.busy) props.onPrepare({ sheetId: onlyActive && active ? active.sheetId : null, way });
      }}
    >
      <fieldset class="grades">
        <legend>{share.way}</legend>
        {ways.map(choice => (
          <label key={choice.way} class="grade">
            <input
              type="radio"
              name={`${id}way`}
              aria-labelledby={`${id}${choice.way}`}
              aria-describedby={`${id}${choice.way}-why`}
              checked={way === choice.way}
              onChange={() => setWay(choice.way)}
            />
            <span>
              <span id={`${id}${choice.way}`}>{choice.label}</span>
              <span class="note" id={`${id}${choice.way}-why`}>
                {choice.note}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {active && (
        <fieldset class="grades">
          <legend>{share.scope}</legend>
          {[false, true].map(only => (
            <label key={String(only)} class="grade">
              <input
                type="radio"
                name={`${id}scope`}
                checked={onlyActive === only}
                onChange={() => setOnlyActive(only)}
              />
              <span>{only ? fill(share.thisSheet, { name: active.sheetName }) : share.allSheets}</span>
            </label>
          ))}
        </fieldset>
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
