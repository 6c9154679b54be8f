import { argumentHelp } from '../../i18n/functions/argumentHelp';

/** The arguments in their order, by the names that Sheets shows; those that may be left out say so. */
export function ArgumentList({ parameters }: { readonly parameters: Readonly<Record<string, string>> }) {
  return (
    <dl class="arguments">
      {Object.entries(parameters).map(([key, text]) => {
        const { optional, meaning } = argumentHelp(text);
        return (
          <div key={key}>
            <dt>
              <span class="formula-name">{argumentName(key)}</span>
              {optional && <span class="tag">{optional}</span>}
            </dt>
            <dd>{meaning}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The argument's name as Sheets shows it: revenueShare → revenue_share. */
function argumentName(key: string): string {
  return key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
