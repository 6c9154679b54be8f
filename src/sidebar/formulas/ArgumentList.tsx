/** The arguments in their order, by the names that Sheets shows; those that may be left out say so. */
export function ArgumentList({ parameters }: { readonly parameters: Readonly<Record<string, string>> }) {
  return (
    <dl class="arguments">
      {Object.entries(parameters).map(([key, text]) => {
        const [, optional, meaning] = OPTIONAL.exec(text) ?? [];
        return (
          <div key={key}>
            <dt>
              <span class="formula-name">{argumentName(key)}</span>
              {optional && <span class="tag">{optional}</span>}
            </dt>
            <dd>{meaning ?? text}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Every language's help begins so where an argument may be left out, with what it then means. */
const OPTIONAL = /^\(([^)]+)\) (.+)$/;

/** The argument's name as Sheets shows it: revenueShare → revenue_share. */
function argumentName(key: string): string {
  return key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
