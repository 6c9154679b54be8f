import type { Language } from '../../i18n/language';
import { docsTexts } from '../texts';

/** The way to the sections of a long page, by their titles. */
export function Contents({ language, sections }: ContentsProps) {
  return (
    <nav class="contents" aria-label={docsTexts[language].frame.onThisPage}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ContentsProps {
  readonly language: Language;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}
