import type { TextsOf } from '../DocsTexts';

/** What stands around every page. */
export const frame: TextsOf<'frame', 'ru'> = {
  skip: 'Перейти к тексту',
  pages: 'Страницы',
  languages: 'Языки',
  home: 'Главная',
  formulas: 'Формулы',
  sheets: 'Листы',
  method: 'Метод',
  onThisPage: 'На этой странице',
  footer: 'Polecam: продажи по рекомендациям в Google Таблицах. Свободная программа, лицензия MIT.',
};
