import type { Example } from '../../i18n/functions/FunctionHelp';
import { layOutExample } from '../../i18n/functions/layOutExample';
import type { Language } from '../../i18n/language';

/** The example as cells: what stands in them, and the answer as Sheets shows it; the site shows it too. */
export function ExampleGrid({ example, language, label, answerLabel }: ExampleGridProps) {
  const { cells, answer, corner } = layOutExample(example);
  const answerAt = (r: number, c: number) => example.result[r - answer.row]?.[c - answer.column];
  const addressed = example.cells !== undefined || answerLabel === undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="cells" aria-label={label} tabIndex={0}>
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
              <th scope="row">{addressed ? corner.row + r : <Equals answer={answerLabel} />}</th>
              {line.map((cell, c) => {
                const result = answerAt(r, c);
                const text = result ?? (typeof cell === 'number' ? cell.toLocaleString(language) : cell);
                const isNumeric = result === undefined ? typeof cell === 'number' : /\d/.test(result);
                return (
                  <td key={c} class={classOf(result !== undefined, isNumeric)}>
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

interface ExampleGridProps {
  readonly example: Example;
  readonly language: Language;
  /** What the grid is called for those who hear it. */
  readonly label: string;
  /** What needs no cells is a row of answers so called, wherever it stands; without that it stands in A1. */
  readonly answerLabel?: string;
}

function classOf(isAnswer: boolean, isNumeric: boolean): string | undefined {
  if (isAnswer) return isNumeric ? 'answer numeric' : 'answer';
  return isNumeric ? 'numeric' : undefined;
}

function Equals({ answer }: { readonly answer: string }) {
  return (
    <>
      <span aria-hidden="true">=</span>
      <span class="unseen">{answer}</span>
    </>
  );
}
