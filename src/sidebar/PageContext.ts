import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Panel } from '../contract/panels';
import type { Language } from '../i18n/language';
import type { PageWords } from '../i18n/pageWords';
import type { Numbers } from './numbersIn';

/** What every view needs: the language's words and numbers, the way to another panel, a voice for screen readers. */
export interface Page extends PageWords {
  readonly language: Language;
  readonly numbers: Numbers;
  readonly goTo: (panel: Panel, about?: About) => void;
  /** Whom the panel was opened for; null for nobody. */
  readonly about: About | null;
  /** Announces a sentence, or changes the last one. */
  readonly announce: (sentence: string | ((last: string) => string)) => void;
}

export interface About {
  readonly client: string;
  readonly salesperson: string;
}

export const PageContext = createContext<Page | null>(null);

/** The page that the view stands on. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('usePage works inside SidebarPage only');
  return page;
}
