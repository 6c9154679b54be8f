import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { templateTexts } from '../../src/i18n/templates';
import { suggestedTraits } from '../../src/i18n/traits';
import { templates } from '../../src/templates';

/** Every text under its path; the plural forms of a phrase are one text, because languages have them in other numbers. */
function textsOf(node: unknown, path = ''): ReadonlyMap<string, readonly string[]> {
  if (typeof node === 'string') return new Map([[path, [node]]]);
  const entries = Object.entries(node as Readonly<Record<string, unknown>>);
  if (entries.some(([key, text]) => key === 'one' && typeof text === 'string'))
    return new Map([[path, entries.map(([, form]) => String(form))]]);
  return new Map(entries.flatMap(([key, child]) => [...textsOf(child, `${path}.${key}`)]));
}

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(hole => hole[1]).sort();
const english = textsOf(sidebarTexts.en);

/** What Intl tells apart among whole numbers. */
function categoriesOf(language: Language): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))].sort();
}

it.each(LANGUAGES)('the categories of counts are those of Intl in %s', language => {
  expect(Object.keys(sidebarTexts[language].common.rows).sort()).toEqual(categoriesOf(language));
});

describe.each(['pl', 'ru'] as const)('the sidebar in %s', language => {
  const translated = textsOf(sidebarTexts[language]);

  it('has the texts of the English one and no more', () => {
    expect([...translated.keys()]).toEqual([...english.keys()]);
  });

  it('has the same holes in every form', () => {
    for (const [path, forms] of translated)
      for (const form of forms) expect([path, holes(form)]).toEqual([path, holes(english.get(path)![0]!)]);
  });

  it('has all the forms that the language counts in', () => {
    const categories = categoriesOf(language);
    for (const [path, forms] of translated)
      if (english.get(path)!.length > 1) expect([path, forms.length]).toEqual([path, categories.length]);
  });

  it('is translated', () => {
    const same = [...translated].filter(([path, [text]]) => text === english.get(path)![0]).map(([path]) => path);
    // Where no word stands beside the holes there is nothing to translate: a period, before and after.
    const hasWords = (path: string) => /\p{L}/u.test(english.get(path)![0]!.replace(/\{\w+\}/g, ''));
    expect(same.filter(hasWords)).toEqual([]);
  });

  it('says something everywhere', () => {
    for (const [path, forms] of translated)
      for (const form of forms) expect([path, form.trim()]).not.toEqual([path, '']);
  });
});

it('calls the sheets as the sheets are called', () => {
  for (const language of LANGUAGES) {
    const { sheetNames } = sidebarTexts[language].home;
    const titles = Object.values(templates).map(({ id, title }) => [id, templateTexts[language][title]]);
    expect(Object.entries(sheetNames)).toEqual(titles);
  }
});

describe('suggested traits', () => {
  it('are the article’s five and six, and ours beside them, in every language', () => {
    for (const language of LANGUAGES) {
      const { best, worst } = suggestedTraits[language];
      expect([best.article.length, worst.article.length]).toEqual([5, 6]);
      expect([best.more.length, worst.more.length]).toEqual([4, 4]);
    }
  });

  it('are the article’s to the letter in Russian', () => {
    const { best, worst } = suggestedTraits.ru;
    expect(best.article).toEqual([
      'Доверяет моей компании',
      'Инновационный, прогрессивный менеджмент',
      'Лояльный к поставщикам',
      'Готов платить за продукты с высокой добавленной ценностью',
      'Высокий уровень бизнес-стандартов и поведения',
    ]);
    expect(worst.article.map(({ trait }) => trait)).toEqual([
      'Негибок при обсуждении цен',
      'Медленно принимает решения',
      'Не лоялен к моей компании или ко мне',
      'Авторитарный стиль менеджмента',
      'Секретничает и не желает сотрудничать',
      'Хочет получить максимум выгоды без учёта интересов поставщика',
    ]);
    expect(worst.article[4]!.opposite).toBe('Открыт к сотрудничеству, делится информацией');
  });

  it('are each named once, and every bad one has an opposite of its own', () => {
    for (const language of LANGUAGES) {
      const { best, worst } = suggestedTraits[language];
      const good = [...best.article, ...best.more];
      const bad = [...worst.article, ...worst.more];
      const opposites = bad.map(({ opposite }) => opposite);
      for (const names of [good, bad.map(({ trait }) => trait), opposites]) {
        expect(new Set(names).size).toBe(names.length);
        expect(names).not.toContain('');
      }
    }
  });
});
