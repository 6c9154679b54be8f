import { afterAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { axeFaults } from '../axeFaults';
import { openSidebar } from '../openSidebar';

afterAll(closePages);

const PLACES = {
  en: ['File → Import → Upload', 'Insert new sheet(s)', 'Import data'],
  pl: ['Plik → Importuj → Prześlij', 'Wstaw nowe arkusze', 'Importuj dane'],
  ru: ['Файл → Импортировать → Загрузить', 'Вставить новые листы', 'Импортировать данные'],
};

it.each(LANGUAGES)('says in %s, by the words of Google’s menu, how a file becomes a sheet', async language => {
  const page = await openSidebar(await sharedBrowser(), {
    language,
    panel: 'orders',
    answers: { findOrders: [[]] },
  });
  await page.locator('.card ol').waitFor();
  const said = await page.locator('.card').innerText();
  for (const place of PLACES[language]) expect(said).toContain(place);
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});
