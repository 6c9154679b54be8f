import type { Example } from '../../i18n/functions/FunctionHelp';
import { layOutExample } from '../../i18n/functions/layOutExample';
import { usePage } from '../PageContext';

/** The example as cells: what stands in them, and the answer as Sheets shows it. */
export function ExampleGrid({ example }: { readonly example: Example }) {
  const { language, texts } = usePage();
  const { formulas } = texts;
  const { cells, answer, corner } = layOutExample(example);
  const answerAt = (r: number, c: number) => example.result[r - answer.row]?.[c - answer.column];
  // What needs no cells is a row of answers, wherever it stands.
  const addressed = example.cells !== undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="cells" aria-label={formulas.grid} tabIndex={0}>
      <table>
        {addressed && (
          <thead>
            <tr>
              <td />
              {cells[0]!.map((_, c) => (
                <th key={c} scope="col">
                  {String.fromCharCode(64 + corner.column + c)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {cells.map((line, r) => (
            <tr key={r}>
              <th scope="row">{addressed ? corner.row + r : <Equals answer={formulas.answer} />}</th>
              {line.map((cell, c) => {
                const given = answerAt(r, c);
                const text = given ?? (typeof cell === 'number' ? cell.toLocaleString(language) : cell);
                return (
                  <td key={c} class={given === undefined ? '' : 'answer'}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Equals({ answer }: { readonly answer: string }) {
  return (
    <>
      <span aria-hidden="true">=</span>
      <span class="unseen">{answer}</span>
    </>
  );
}
