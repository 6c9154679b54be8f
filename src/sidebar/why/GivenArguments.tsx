import type { ExplainedArgument, ExplainedCell } from '../../contract/explain';
import { argumentHelp } from '../../i18n/functions/argumentHelp';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import { usePage } from '../PageContext';
import { givenText } from './givenText';

/** Each argument: its value, where that stands, what it means. */
export function GivenArguments({ name, explained }: { readonly name: FormulaName; readonly explained: ExplainedCell }) {
  const { texts, help } = usePage();
  const { why } = texts;
  const meanings: Readonly<Record<string, string>> = help[name].parameters;
  return (
    <section aria-labelledby="given">
      <h2 id="given">{why.given}</h2>
      <dl class="arguments">
        {explained.arguments.map(argument => (
          <Argument key={argument.key} argument={argument} help={meanings[argument.key] ?? ''} />
        ))}
      </dl>
    </section>
  );
}

function Argument({ argument, help }: { readonly argument: ExplainedArgument; readonly help: string }) {
  const { texts, numbers } = usePage();
  const { why } = texts;
  const { name, source, place } = argument;
  return (
    <div>
      <dt>
        <span class="formula-name">{name}</span>
        {place !== null && <span class="tag">{place}</span>}
        <span class={source === 'leftOut' ? 'value quiet' : 'value'}>{givenText(argument, why, numbers)}</span>
      </dt>
      {/* What it means to leave it out, the help says at its beginning, in brackets. */}
      <dd class="note">{source === 'leftOut' ? help : argumentHelp(help).meaning}</dd>
    </div>
  );
}
