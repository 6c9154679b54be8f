import { answer } from './answer';
import { change } from './change';
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
import { addReferral, type ReferralToAdd } from './referrals/addReferral';
import { loadAsking } from './referrals/loadAsking';
import { loadReferrals } from './referrals/loadReferrals';
import { moveReferral, type ReferralMove } from './referrals/moveReferral';
import { type AskNote, recordAsk } from './referrals/recordAsk';
import { day, list, number, object, oneOf, orNull, text, truth, whole } from './request';
import type { ColumnPick, CreateProfileRequest, OrderSource, ServerApi, TemplateId } from './serverApi';
import { loadSettings } from './settings/loadSettings';
import { saveSettings } from './settings/saveSettings';
import { readSettingsRequest } from './settings/settingsRequest';
import { addSheets } from './sheets/addSheets';
import { readSheetName } from './sheets/readSheetName';
import { lockSettings } from './team/settingsLock';
import { readTimePlan } from './time/readTimePlan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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
const name = text(500);
/** What a cell may hold at most. */
const cell = text(50_000);
const money = orNull(number(-1e12, 1e12));
const chance = orNull(number(0, 1));
const readAsk = object<AskNote>({ client: cell, former: orNull(cell), day: orNull(day) });
const readReferral = object<ReferralToAdd>({
  day,
  from: cell,
  prospect: name,
  salesperson: name,
  quality: number(0, 100),
  chances: object({ listen: chance, contact: chance, conversion: chance }),
  expectedProfit: money,
});
const readMove = object<ReferralMove>({
  row: whole(0, 1e7),
  print: text(20),
  from: cell,
  prospect: cell,
  stage: whole(0, 4),
  day,
  profit: money,
  refusal: orNull(cell),
});

/** Answers a request that changes the document. */
function changing<T>(act: (spreadsheet: Spreadsheet) => T): T {
  return answer(spreadsheet => change(spreadsheet, () => act(spreadsheet)));
}

/** What the sidebar may call; each method reads its request anew, because any editor can send any JSON. */
export const server: ServerApi = {
  openWorkbook: () => answer(openWorkbook),

  readOrderColumns: request =>
    answer(spreadsheet => readOrderColumns(spreadsheet, object({ sheetId })(request, 'request').sheetId)),

  previewOrders: request => answer(spreadsheet => previewOrders(spreadsheet, readSource(request, 'request'))),

  createClients: request =>
    changing(spreadsheet => {
      const source = readSource(request, 'request');
      const name = orNull(readSheetName)(request.sheetName, 'sheetName');
      return createClients(spreadsheet, source, name);
    }),

  loadSettings: () => answer(loadSettings),

  saveSettings: request =>
    changing(spreadsheet => {
      const { changes } = readSettingsRequest(request, 'request');
      return saveSettings(spreadsheet, changes);
    }),

  lockSettings: request =>
    changing(spreadsheet => lockSettings(spreadsheet, object({ locked: truth })(request, 'request').locked)),

  addSheets: request =>
    changing(spreadsheet => {
      const ids = templateIds();
      const { sheets } = object({ sheets: list(oneOf(ids), ids.length) })(request, 'request');
      return addSheets(spreadsheet, [...new Set(sheets)]);
    }),

  loadProfile: () => answer(loadProfile),

  saveDraft: request =>
    changing(() => {
      const { draft, revision } = object({ draft: readDraft, revision: orNull(text(20)) })(request, 'request');
      if (isEmptyDraft(draft)) forgetDraft();
      else keepDraft(draft, revision);
      return { saved: true };
    }),

  createProfile: request =>
    changing(spreadsheet => {
      const wanted = readProfileRequest(request, 'request');
      return createProfile(spreadsheet, wanted);
    }),

  insertExample: request =>
    changing(spreadsheet => {
      const { name } = object({ name: text(40) })(request, 'request');
      return insertExample(spreadsheet, name);
    }),

  explainCell: () => answer(explainCell),

  readTimePlan: () => answer(readTimePlan),

  loadAsking: () => answer(loadAsking),

  recordAsk: request =>
    changing(spreadsheet => {
      const note = readAsk(request, 'request');
      return recordAsk(spreadsheet, note);
    }),

  loadReferrals: () => answer(loadReferrals),

  addReferral: request =>
    changing(spreadsheet => {
      const referral = readReferral(request, 'request');
      return addReferral(spreadsheet, referral);
    }),

  moveReferral: request =>
    changing(spreadsheet => {
      const move = readMove(request, 'request');
      return moveReferral(spreadsheet, move);
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
