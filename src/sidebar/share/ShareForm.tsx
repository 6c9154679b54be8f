import { useState } from 'preact/hooks';
import type { ShareWay, SheetToShare } from '../../addon/serverApi';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { RadioChoice } from '../parts/RadioChoice';

/** Which formulas are to be replaced: those of all sheets, of one, or of a copy of one. */
export type ShareScope =
  | { readonly on: 'all' }
  | { readonly on: 'sheet' | 'copy'; readonly sheetId: number; readonly sheetName: string };

/** What to put in place of the formulas, and on which sheets. */
export function ShareForm(props: {
  readonly sheets: readonly SheetToShare[];
  readonly busy: boolean;
  readonly onPrepare: (way: ShareWay, scope: ShareScope) => void;
}) {
  const { texts, numbers } = usePage();
  const { share } = texts;
  const [way, setWay] = useState<ShareWay>('native');
  const [on, setOn] = useState<ShareScope['on']>('all');
  const sheets = props.sheets.filter(({ native, values }) => native + values > 0);
  const scopes = scopesOf(sheets);
  const scope = scopes.find(candidate => candidate.on === on) ?? scopes[0]!;
  const chosen = scope.on === 'all' ? sheets : sheets.filter(({ sheetId }) => sheetId === scope.sheetId);
  const sum = (key: 'native' | 'values' | 'left') => chosen.reduce((total, sheet) => total + sheet[key], 0);
  const [native, values] = way === 'native' ? [sum('native'), sum('values')] : [0, sum('native') + sum('values')];
  const scopeTexts = (choice: ShareScope) => {
    if (choice.on === 'all') return { label: share.allSheets };
    const told = (text: string) => fill(text, { name: choice.sheetName });
    return choice.on === 'sheet'
      ? { label: told(share.thisSheet) }
      : { label: told(share.copy), note: told(share.copyWhy) };
  };
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!props.busy) props.onPrepare(way, scope);
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
      {scopes.length > 1 && (
        <RadioChoice
          legend={share.scope}
          choices={scopes.map(choice => ({ value: choice.on, ...scopeTexts(choice) }))}
          chosen={scope.on}
          onChoose={setOn}
        />
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

/** One sheet is chosen where the person looks at it, or where there is no other. */
function scopesOf(sheets: readonly SheetToShare[]): readonly [ShareScope, ...ShareScope[]] {
  const one = sheets.length === 1 ? sheets[0] : sheets.find(({ active }) => active);
  if (one === undefined) return [{ on: 'all' }];
  const { sheetId, sheetName } = one;
  const copy: ShareScope = { on: 'copy', sheetId, sheetName };
  const sheet: ShareScope = { on: 'sheet', sheetId, sheetName };
  return sheets.length === 1 ? [sheet, copy] : [{ on: 'all' }, sheet, copy];
}
