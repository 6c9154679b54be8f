import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { SOURCES, type SourceId } from '../sources';
import { docsTexts } from '../texts';

/** The articles behind a formula, and what of it is ours. */
export function SourceList({ name, language }: { readonly name: FormulaName; readonly language: Language }) {
  const { formula, method } = docsTexts[language];
  const own: Partial<Readonly<Record<FormulaName, string>>> = method.own;
  const link = (anchor: string, text: string) => <a href={`method.html#${anchor}`}>{text}</a>;
  const source = (id: SourceId) => {
    if (id === 'crv') return link('crv', method.crv.name);
    if (id !== 'own') return link(`a${id}`, method.articles[id].name);
    return (
      <>
        {link('own', formula.ours)}: {own[name]}
      </>
    );
  };
  return (
    <ul>
      {SOURCES[name].map(id => (
        <li key={id}>{source(id)}</li>
      ))}
    </ul>
  );
}
