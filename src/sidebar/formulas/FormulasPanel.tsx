import { useEffect, useState } from 'preact/hooks';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import { FormulaHelp } from './FormulaHelp';
import { FormulaIndex } from './FormulaIndex';

/** All formulas by topic, and the help of the chosen one. */
export function FormulasPanel() {
  const [typed, type] = useState('');
  const [chosen, choose] = useState<FormulaName | null>(null);
  const [former, remember] = useState<FormulaName | null>(null);
  useEffect(() => {
    if (chosen !== null) window.scrollTo(0, 0);
  }, [chosen]);
  if (chosen === null) return <FormulaIndex typed={typed} onType={type} former={former} onChoose={choose} />;
  return (
    <FormulaHelp
      name={chosen}
      onBack={() => {
        remember(chosen);
        choose(null);
      }}
    />
  );
}
