import { functionHelp } from './functions';
import type { FunctionHelp } from './functions/FunctionHelp';
import { LANGUAGES, type Language } from './language';
import { sidebarTexts } from './sidebar';
import type { SidebarTexts } from './sidebar/SidebarTexts';
import { suggestedTraits } from './traits';
import type { TraitSuggestions } from './traits/TraitSuggestions';
import { whyWords } from './why';
import type { WhyWords } from './why/WhyWords';

/** Every word of the sidebar's page in one language. */
export interface PageWords {
  readonly texts: SidebarTexts;
  readonly help: FunctionHelp;
  /** What the formulas answer. */
  readonly answers: WhyWords;
  readonly traits: TraitSuggestions;
}

/** The words of the page by language: a page is sent those of one. */
export const pageWords = Object.fromEntries(
  LANGUAGES.map(language => [
    language,
    {
      texts: sidebarTexts[language],
      help: functionHelp[language],
      answers: whyWords[language],
      traits: suggestedTraits[language],
    },
  ]),
) as Readonly<Record<Language, PageWords>>;
