import type { ExplainedArgument, ExplainedCell } from '../../addon/serverApi';
import { functionHelp } from '../../i18n/functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import { usePage } from '../PageContext';

/** Each argument: its value, where that stands, what it means. What is left out comes last, folded away. */
export function GivenArguments({ explained }: { readonly explained: ExplainedCell }) {
  const { language, texts } = usePage();
  const { why } = texts;
  const help: Readonly<Record<string, string>> = functionHelp[language][explained.name as FormulaName].parameters;
  return (
    <section aria-labelledby="given">
      <h2 id="given">{why.given}</h2>
      <dl class="arguments">
        {explained.arguments.map(argument => (
          <Argument key={argument.key} argument={argument} help={help[argument.key] ?? ''} />
        ))}
      </dl>
    </section>
  );
}

/** Every language's help begins so where an argument may be left out, with what it then means. */
const OPTIONAL = /^\(([^)]+)\) (.+)$/;

function Argument({ argument, help }: { readonly argument: ExplainedArgument; readonly help: string }) {
  const { texts, numbers } = usePage();
  const { why } = texts;
  const { name, source, text, place, value } = argument;
  const [, optional, meaning = help] = OPTIONAL.exec(help) ?? [];
  const typed = typeof value === 'number' && !/["%]/.test(text) ? numbers.decimal(value) : text;
  return (
    <div>
      <dt>
        <span class="formula-name">{name}</span>
        {source === 'cells' && <span class="tag">{place}</span>}
        {source === 'leftOut' && optional && <span class="tag">{optional}</span>}
        {source === 'leftOut' ? (
          <span class="value quiet">{why.leftOut}</span>
        ) : (
          <span class="value">{source === 'typed' ? typed : text || (place?.includes(':') ? '' : why.nothing)}</span>
        )}
      </dt>
      <dd class="note">{meaning}</dd>
    </div>
  );
}
