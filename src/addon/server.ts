import { clientsFromOrders } from '../core/orders/clientsFromOrders';
import { recogniseColumns } from '../core/orders/recogniseColumns';
import { clients } from '../templates/clients';
import { answer } from './answer';
import { sheetLanguage } from './languages';
import { openWorkbook } from './openWorkbook';
import { clientRow } from './orders/clientRow';
import { contentOf } from './orders/contentOf';
import { orderTable } from './orders/orderTable';
import { previewOrders } from './orders/previewOrders';
import { readOrders } from './orders/readOrders';
import { pageTexts } from './pageTexts';
import { createProfile } from './profile/createProfile';
import { forgetDraft, keepDraft } from './profile/draftStore';
import { isEmptyDraft } from './profile/isEmptyDraft';
import { loadProfile } from './profile/loadProfile';
import { readDraft } from './profile/profileRequest';
import { Refusal } from './Refusal';
import { object, orNull, text, whole } from './request';
import type { ColumnPick, CreateProfileRequest, OrderSource, ServerApi } from './serverApi';
import { fillSheets, takenNames } from './sheets/fillSheets';
import { freeSheetName } from './sheets/ourSheets';
import { underLock } from './underLock';

const SAMPLES = 3;

const sheetId = whole(0, 2 ** 31);
const position = orNull(whole(0, 18_277));
const columns = object<ColumnPick>({ day: position, client: position, amount: position, profit: position });
const sheetName = text(100);
const readSource = object<OrderSource>({ sheetId, columns });
const readProfileRequest = object<CreateProfileRequest>({
  draft: readDraft,
  revision: orNull(text(20)),
  sheetNames: orNull(object({ idealClient: sheetName, scorecard: sheetName })),
});

/** What the sidebar may call; each method reads its request anew, because any editor can send any JSON. */
export const server: ServerApi = {
  openWorkbook: () => answer(openWorkbook),

  readOrderColumns: request =>
    answer(spreadsheet => {
      const source = object({ sheetId })(request, 'request');
      const { headers, sample, shown } = orderTable(spreadsheet, source.sheetId);
      const samplesOf = (c: number) => Array.from(new Set(shown.map(row => row[c]!))).filter(cell => cell !== '');
      const headed = headers.map((header, c) => ({ header, content: contentOf(sample.map(row => row[c])) }));
      return {
        sheetId: source.sheetId,
        columns: headers.map((header, c) => ({ header, samples: samplesOf(c).slice(0, SAMPLES) })),
        recognised: recogniseColumns(headed),
      };
    }),

  previewOrders: request => answer(spreadsheet => previewOrders(spreadsheet, readSource(request, 'request'))),

  createClients: request =>
    answer(spreadsheet => {
      const source = readSource(request, 'request');
      const wanted = orNull(sheetName)(request.sheetName, 'sheetName');
      if (wanted !== null && wanted.trim() === '') throw new Refusal('sheetNameBad');
      const { orders } = readOrders(spreadsheet, orderTable(spreadsheet, source.sheetId), source.columns);
      return underLock(() => {
        const name = wanted?.trim() ?? pageTexts(sheetLanguage(spreadsheet)).sheets['clients.title'];
        if (takenNames(spreadsheet, [{ id: 'clients', name }]).length > 0) {
          return { outcome: 'nameTaken', sheetName: name, freeName: freeSheetName(spreadsheet, name) };
        }
        const rows = clientsFromOrders(orders).map(clientRow);
        const [sheet] = fillSheets(spreadsheet, [{ template: clients, name, rows }]);
        return { outcome: 'filled', sheet: sheet! };
      });
    }),

  loadProfile: () => answer(loadProfile),

  saveDraft: request =>
    answer(() => {
      const { draft } = object({ draft: readDraft })(request, 'request');
      if (isEmptyDraft(draft)) forgetDraft();
      else keepDraft(draft);
      return { saved: true };
    }),

  createProfile: request =>
    answer(spreadsheet => {
      const wanted = readProfileRequest(request, 'request');
      return underLock(() => createProfile(spreadsheet, wanted));
    }),

  showSheet: request =>
    answer(spreadsheet => {
      const wanted = object({ sheetId })(request, 'request');
      const sheet = spreadsheet.getSheets().find(candidate => candidate.getSheetId() === wanted.sheetId);
      if (sheet === undefined) return { shown: false };
      spreadsheet.setActiveSheet(sheet);
      return { shown: true };
    }),
};
