import type { FillExampleOutcome } from '../../../contract/exampleFirm';
import { Refusal } from '../../../contract/Refusal';
import { TEMPLATE_IDS } from '../../../templates/sheetTemplate';
import { catalogue } from '../../book/catalogue';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { ourSheetOf } from '../../book/ourSheetOf';
import { findExample, METADATA } from '../../book/ourSheets';
import { personLanguage } from '../../book/personLanguage';
import { exampleSheets } from './exampleSheets';
import { typedPrint } from './typedPrint';

/** Fills all sheets with the invented firm, in the person's language; refused where a sheet of ours is there already. */
export function fillExampleFirm(edit: Edit): FillExampleOutcome {
  edit.tell({ action: 'fillExampleFirm' });
  const there = findExample(edit.spreadsheet);
  if (there.length > 0) return { added: false, sheets: there.map(sheet => ourSheetOf(sheet, 0)) };
  const ours = edit.ourSheets();
  const own = TEMPLATE_IDS.flatMap(id => ours.get(id) ?? [])[0];
  if (own !== undefined) throw new Refusal('exampleNotMixed', { sheet: own.getName() });
  const spoken = inPersonsLanguage(edit);
  const sheets = fillSheets(spoken, exampleSheets(spoken));
  const filled = edit.readAnew();
  for (const [id, [sheet]] of filled.ourSheets()) {
    if (TEMPLATE_IDS.includes(id))
      sheet!.addDeveloperMetadata(METADATA.example, typedPrint(filled.readIfWhole(id)?.rows));
  }
  return { added: true, sheets };
}

/** There are no Settings yet that would say another language than that of the person. */
function inPersonsLanguage(edit: Edit): Edit {
  const language = personLanguage();
  return Object.create(edit, {
    language: { value: language },
    texts: { value: catalogue().sheets[language] },
    serverTexts: { value: catalogue().server[language] },
  }) as Edit;
}
