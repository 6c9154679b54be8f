import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { callServer } from '../../addon/callServer';
import { FEW_ROWS, openFile } from '../../addon/openFile';
import { recognisedOrders } from '../../addon/orders';

const FOLDER = 'tests/workbook/files/cases';

it.each([
  [39, 'pl_PL', 2, 1005.5, ['Alfa', 'Beta']],
  [40, 'en_US', 2, 1500, ['Alfa', 'Beta']],
  [41, 'en_US', 1, 1000.5, ['Alfa']],
  [43, 'pl_PL', 2, 1005.5, ['Żółw', 'Beta']],
  [44, 'pl_PL', 28, 28 * 100 + (28 * 29) / 2, ['Klient 28', 'Klient 27']],
  [45, 'pl_PL', 3, undefined, ['Żółw', 'Świt\ufffd', 'Łódź sp. z o.o.']],
  [46, 'en_US', 2, 150, ['Peña Hermanos', 'Crème SA']],
  [47, 'ru_RU', 2, 1220.5, ['ООО Ромашка', 'ИП Щукин']],
] as const)('case %d is read from its file to its clients', async (number, locale, orders, revenue, clients) => {
  const name = readdirSync(FOLDER).find(file => file.startsWith(`${number}-`))!;
  const workbook = await openFile(`${FOLDER}/${name}`, locale, { newSheetRows: FEW_ROWS });
  const preview = callServer(workbook, 'previewOrders', recognisedOrders(workbook));
  expect([preview.orders, preview.questions.filter(({ open }) => open)]).toEqual([orders, []]);
  if (revenue !== undefined) expect(preview.revenue).toBe(revenue);
  expect(preview.top.map(({ client }) => client)).toEqual(expect.arrayContaining([...clients]));
});
