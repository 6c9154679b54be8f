import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { PageWords } from '../../i18n/pageWords';
import type { SidebarTexts } from '../../i18n/sidebar/SidebarTexts';
import { TOPICS } from './topics';

export interface FoundTopic {
  readonly topic: keyof typeof TOPICS;
  readonly names: readonly FormulaName[];
}

/** The formulas whose name or help has all the words, or beginnings of words, that were typed; by topic. */
export function findFormulas(
  help: PageWords['help'],
  texts: SidebarTexts['formulas'],
  typed: string,
): readonly FoundTopic[] {
  const wanted = plain(typed)
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean);
  const found = (topic: keyof typeof TOPICS) =>
    (TOPICS[topic] as readonly FormulaName[]).filter(name => {
      const { summary, returns } = help[name];
      const words = plain(
        `${name} ${name.replace(/_/g, ' ')} ${texts.topics[topic]} ${texts.meanings[name]} ${summary} ${returns}`,
      );
      return wanted.every(word => ` ${words.replace(/[^\p{L}\p{N}_]+/gu, ' ')}`.includes(` ${word}`));
    });
  return (Object.keys(TOPICS) as (keyof typeof TOPICS)[])
    .map(topic => ({ topic, names: found(topic) }))
    .filter(({ names }) => names.length > 0);
}

/** Small letters without their marks, because many type “wartosc” for “wartość” and «еще» for «ещё». */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
}
