import { argumentName } from '../../functions/argumentName';
import { type Cell, isRange } from '../../functions/cell';
import { functionHelp } from '../../i18n/functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { LOCALES } from '../locales';
import type { Mistake, WrongValue } from '../mistakes';
import { cellsOf, refusalOf } from '../refusalOf';
import { docsTexts } from '../texts';

/** What people may write wrongly, and the sentence with which the formula itself answers. */
export function RefusalTable({ name, mistakes, language }: RefusalTableProps) {
  const { formula: texts } = docsTexts[language];
  return (
    <table class="list" aria-labelledby="refuses">
      <thead>
        <tr>
          <th scope="col">{texts.written}</th>
          <th scope="col">{texts.answered}</th>
        </tr>
      </thead>
      <tbody>
        {mistakes.map((mistake, r) => (
          <tr key={r}>
            <td>
              {Object.entries(mistake).map(([key, value]) => (
                <div key={key}>
                  <code>{argumentName(key)}</code>: {cellList(value!, name, language)}
                </div>
              ))}
            </td>
            <td>{refusalOf(name, mistake, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RefusalTableProps {
  readonly name: FormulaName;
  readonly mistakes: readonly Mistake[];
  readonly language: Language;
}

/** What is written, as it stands in the cells: those of a column from the top, those of a row from the left. */
function cellList(value: WrongValue, name: FormulaName, language: Language) {
  const argument = cellsOf(value, functionHelp[language][name].example);
  const cells = isRange(argument) ? argument.flat() : [argument];
  return (
    <span class="written">
      {cells.map((cell, i) => (
        <span key={i} class="cell">
          {cell === '' ? <em>{docsTexts[language].formula.nothing}</em> : cellText(cell, language)}
        </span>
      ))}
    </span>
  );
}

function cellText(cell: Cell, language: Language): string {
  const text = String(cell).replace('-', '−');
  return typeof cell === 'number' ? text.replace('.', LOCALES[language].decimal) : text;
}
