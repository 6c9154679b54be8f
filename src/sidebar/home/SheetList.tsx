import type { TemplateId, WorkbookState } from '../../addon/serverApi';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { OpenSheet } from '../parts/OpenSheet';

/** Our sheets: those there are, to be opened, and those to come. */
export function SheetList({ workbook }: { readonly workbook: WorkbookState }) {
  const { texts, numbers } = usePage();
  return (
    <section aria-labelledby="sheets">
      <h2 id="sheets">{texts.home.sheets}</h2>
      <ul class="plain rows">
        {SHEETS.map(template => {
          const sheet = workbook.ours[template];
          return (
            <li key={template}>
              <span class={sheet ? 'mark done' : 'mark'} aria-hidden="true">
                {sheet ? '✓' : ''}
              </span>
              <span class="grow">
                <span class="name">{sheet ? sheet.sheetName : texts.home.sheetNames[template]}</span>
                <span class="note">{sheet ? numbers.counted(texts.common.rows, sheet.rows) : texts.home.missing}</span>
              </span>
              {sheet && (
                <OpenSheet
                  sheetId={sheet.sheetId}
                  label={texts.common.open}
                  title={fill(texts.home.openSheet, { name: sheet.sheetName })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const SHEETS: readonly TemplateId[] = ['clients', 'idealClient', 'scorecard'];
