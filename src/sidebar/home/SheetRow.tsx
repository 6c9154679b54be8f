import type { OurSheet, TemplateId } from '../../contract/sheets';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { OpenSheet } from '../parts/OpenSheet';

/** One of our sheets: its name and size and the way there, or the way to have it. */
export function SheetRow(props: {
  readonly template: TemplateId;
  readonly sheet: OurSheet | null;
  readonly disabled: boolean;
  readonly onAdd: () => void;
}) {
  const { template, sheet, disabled, onAdd } = props;
  const { texts, numbers } = usePage();
  const name = sheet?.sheetName ?? texts.home.sheetNames[template];
  return (
    <li>
      <span class={sheet ? 'mark done' : 'mark'} aria-hidden="true">
        {sheet ? '✓' : ''}
      </span>
      <span class="grow">
        <span class="clamp">{name}</span>
        <span class="note">{sheet ? numbers.counted(texts.common.rows, sheet.rows) : texts.home.missing}</span>
      </span>
      {sheet ? (
        <OpenSheet sheetId={sheet.sheetId} label={texts.common.open} title={fill(texts.home.openSheet, { name })} />
      ) : (
        <button type="button" aria-label={fill(texts.home.addSheet, { name })} disabled={disabled} onClick={onAdd}>
          {texts.common.add}
        </button>
      )}
    </li>
  );
}
