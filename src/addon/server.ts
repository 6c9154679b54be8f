import { answer } from './answer';
import { insertExample } from './examples/insertExample';
import { explainCell } from './explain/explainCell';
import { openWorkbook } from './openWorkbook';
import { createClients } from './orders/createClients';
import { previewOrders } from './orders/previewOrders';
import { readOrderColumns } from './orders/readOrderColumns';
import { pageTexts } from './pageTexts';
import { createProfile } from './profile/createProfile';
import { forgetDraft, keepDraft } from './profile/draftStore';
import { isEmptyDraft } from './profile/isEmptyDraft';
import { loadProfile } from './profile/loadProfile';
import { readDraft } from './profile/profileRequest';
import { list, object, oneOf, orNull, text, whole } from './request';
import type { ColumnPick, CreateProfileRequest, OrderSource, ServerApi, TemplateId } from './serverApi';
import { addSheets } from './sheets/addSheets';
import { readSheetName } from './sheets/readSheetName';
import { readTimePlan } from './time/readTimePlan';
import { underLock } from './underLock';

const sheetId = whole(0, 2 ** 31);
const position = orNull(whole(0, 18_277));
const columns = object<ColumnPick>({ day: position, client: position, amount: position, profit: position });
const readSource = object<OrderSource>({ sheetId, columns });
const templateIds = () => Object.keys(pageTexts().templates) as TemplateId[];
const readProfileRequest = object<CreateProfileRequest>({
  draft: readDraft,
  revision: orNull(text(20)),
  sheetNames: orNull(object({ idealClient: readSheetName, scorecard: readSheetName })),
});

/** What the sidebar may call; each method reads its request anew, because any editor can send any JSON. */
export const server: ServerApi = {
  openWorkbook: () => answer(openWorkbook),

  readOrderColumns: request =>
    answer(spreadsheet => readOrderColumns(spreadsheet, object({ sheetId })(request, 'request').sheetId)),

  previewOrders: request => answer(spreadsheet => previewOrders(spreadsheet, readSource(request, 'request'))),

  createClients: request =>
    answer(spreadsheet => {
      const source = readSource(request, 'request');
      const name = orNull(readSheetName)(request.sheetName, 'sheetName');
      return createClients(spreadsheet, source, name);
    }),

  addSheets: request =>
    answer(spreadsheet => {
      const ids = templateIds();
      const { sheets } = object({ sheets: list(oneOf(ids), ids.length) })(request, 'request');
      return underLock(() => addSheets(spreadsheet, [...new Set(sheets)]));
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

  insertExample: request =>
    answer(spreadsheet => {
      const { name } = object({ name: text(40) })(request, 'request');
      return underLock(() => insertExample(spreadsheet, name));
    }),

  explainCell: () => answer(explainCell),

  readTimePlan: () => answer(readTimePlan),

  showSheet: request =>
    answer(spreadsheet => {
      const wanted = object({ sheetId })(request, 'request');
      const sheet = spreadsheet.getSheets().find(candidate => candidate.getSheetId() === wanted.sheetId);
      if (sheet === undefined) return { shown: false };
      spreadsheet.setActiveSheet(sheet);
      return { shown: true };
    }),
};
