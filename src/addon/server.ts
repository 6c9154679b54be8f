import type { ColumnPick, OrderSource } from '../contract/orders';
import type { CreateProfileRequest } from '../contract/profile';
import { day, list, number, object, oneOf, orNull, text, truth, whole } from '../contract/request';
import type { ServerApi } from '../contract/ServerApi';
import type { CopyRequest, ShareRequest, ShareWay } from '../contract/share';
import type { TemplateId } from '../contract/sheets';
import type { NewSource, SourceKey } from '../contract/sources';
import type { HandOverRequest } from '../contract/team';
import { answer } from './answer';
import { addSheets } from './book/addSheets';
import { catalogue } from './book/catalogue';
import { change } from './book/change';
import type { Edit } from './book/Edit';
import { type Reading, reading } from './book/Reading';
import { readSheetName } from './book/readSheetName';
import type { HistoryEntry } from './book/tellHistory';
import { loadAsking } from './features/asking/loadAsking';
import { type AskNote, recordAsk } from './features/asking/recordAsk';
import { loadBucket } from './features/bucket/loadBucket';
import { insertExample } from './features/examples/insertExample';
import { explainCell } from './features/explain/explainCell';
import { historyOf } from './features/history/historyOf';
import { showHistory } from './features/history/showHistory';
import { createClients } from './features/orders/createClients';
import { previewOrders } from './features/orders/previewOrders';
import { readOrderColumns } from './features/orders/readOrderColumns';
import { createProfile } from './features/profile/createProfile';
import { forgetDraft, keepDraft } from './features/profile/draftStore';
import { isEmptyDraft } from './features/profile/isEmptyDraft';
import { loadProfile } from './features/profile/loadProfile';
import { readDraft } from './features/profile/profileRequest';
import { addReferral, type ReferralToAdd } from './features/referrals/addReferral';
import { loadReferrals } from './features/referrals/loadReferrals';
import { moveReferral, type ReferralMove } from './features/referrals/moveReferral';
import { loadSettings } from './features/settings/loadSettings';
import { saveSettings } from './features/settings/saveSettings';
import { readSettingsRequest } from './features/settings/settingsRequest';
import { bringFormulasBack } from './features/share/bringFormulasBack';
import { copyToShare } from './features/share/copyToShare';
import { prepareToShare } from './features/share/prepareToShare';
import { previewShare } from './features/share/previewShare';
import { handOver, previewHandOver } from './features/team/handOver';
import { loadTeam } from './features/team/loadTeam';
import { lockSettings } from './features/team/settingsLock';
import { addSources } from './features/team/sources/addSources';
import { loadSources } from './features/team/sources/loadSources';
import { removeSource } from './features/team/sources/removeSource';
import { addWeekSheet } from './features/team/weekSheets';
import { readTimePlan } from './features/time/readTimePlan';
import { openWorkbook } from './openWorkbook';

const sheetId = whole(0, 2 ** 31);
const position = orNull(whole(0, 18_277));
const columns = object<ColumnPick>({ day: position, client: position, amount: position, profit: position });
const readSource = object<OrderSource>({ sheetId, columns });
const templateIds = () => Object.keys(catalogue().templates) as TemplateId[];
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
const shareWay = oneOf<ShareWay>(['native', 'values']);
const readShare = object<ShareRequest>({ sheetId: orNull(sheetId), way: shareWay });
const readCopy = object<CopyRequest>({ sheetId, way: shareWay });
const readHandOver = object<HandOverRequest>({ from: name, to: name, print: text(20) });
const readNewSource = object<NewSource>({ salesperson: text(100), link: text(2000) });
const readSourceKey = object<SourceKey>({ salesperson: cell, link: cell });
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

/** Answers a request that changes the document; what was done is told to the history. */
function changing<Wanted, T>(
  read: () => Wanted,
  act: (edit: Edit, wanted: Wanted) => T,
  historyOf?: (outcome: T, wanted: Wanted, latest: Reading) => HistoryEntry | null,
): T {
  return answer(() => {
    const wanted = read();
    return change(
      edit => act(edit, wanted),
      (outcome, latest) => historyOf?.(outcome, wanted, latest) ?? null,
    );
  });
}

/** What the sidebar may call; each method reads its request anew, because any editor can send any JSON. */
export const server: ServerApi = {
  openWorkbook: () => answer(() => openWorkbook(reading())),

  readOrderColumns: request =>
    answer(() => readOrderColumns(reading(), object({ sheetId })(request, 'request').sheetId)),

  previewOrders: request => answer(() => previewOrders(reading(), readSource(request, 'request'))),

  createClients: request =>
    changing(
      () => ({ source: readSource(request, 'request'), name: orNull(readSheetName)(request.sheetName, 'sheetName') }),
      (edit, { source, name }) => createClients(edit, source, name),
      historyOf.createClients,
    ),

  loadSettings: () => answer(() => loadSettings(reading())),

  saveSettings: request =>
    changing(() => readSettingsRequest(request, 'request').changes, saveSettings, historyOf.saveSettings),

  loadTeam: () => answer(() => loadTeam(reading())),

  addWeekSheet: request =>
    changing(() => object({ salesperson: name })(request, 'request').salesperson, addWeekSheet, historyOf.addWeekSheet),

  loadSources: () => answer(() => loadSources(reading())),

  addSources: request =>
    changing(
      () => object({ sources: list(readNewSource, 100) })(request, 'request').sources,
      addSources,
      historyOf.addSources,
    ),

  removeSource: request => changing(() => readSourceKey(request, 'request'), removeSource, historyOf.removeSource),

  previewHandOver: request => answer(() => previewHandOver(reading(), object({ from: name })(request, 'request').from)),

  handOver: request => changing(() => readHandOver(request, 'request'), handOver, historyOf.handOver),

  showHistory: () => changing(() => null, showHistory),

  lockSettings: request =>
    changing(
      () => object({ locked: truth })(request, 'request').locked,
      lockSettings,
      (done, _, latest) => historyOf.lockSettings(done, latest),
    ),

  addSheets: request =>
    changing(
      () => {
        const ids = templateIds();
        return [...new Set(object({ sheets: list(oneOf(ids), ids.length) })(request, 'request').sheets)];
      },
      addSheets,
      historyOf.addSheets,
    ),

  loadProfile: () => answer(() => loadProfile(reading())),

  saveDraft: request =>
    changing(
      () => object({ draft: readDraft, revision: orNull(text(20)) })(request, 'request'),
      (_, { draft, revision }) => {
        if (isEmptyDraft(draft)) forgetDraft();
        else keepDraft(draft, revision);
        return { saved: true };
      },
    ),

  createProfile: request =>
    changing(() => readProfileRequest(request, 'request'), createProfile, historyOf.createProfile),

  insertExample: request =>
    changing(() => object({ name: text(40) })(request, 'request').name, insertExample, historyOf.insertExample),

  explainCell: () => answer(() => explainCell(reading())),

  readTimePlan: () => answer(() => readTimePlan(reading())),

  loadBucket: () => answer(() => loadBucket(reading())),

  loadAsking: () => answer(() => loadAsking(reading())),

  recordAsk: request =>
    changing(
      () => readAsk(request, 'request'),
      recordAsk,
      (done, { client }, latest) => historyOf.recordAsk(done, client, latest),
    ),

  loadReferrals: () => answer(() => loadReferrals(reading())),

  addReferral: request => changing(() => readReferral(request, 'request'), addReferral, historyOf.addReferral),

  moveReferral: request => changing(() => readMove(request, 'request'), moveReferral, historyOf.moveReferral),

  previewShare: () => answer(() => previewShare(reading())),

  prepareToShare: request => changing(() => readShare(request, 'request'), prepareToShare, historyOf.prepareToShare),

  copyToShare: request => changing(() => readCopy(request, 'request'), copyToShare, historyOf.copyToShare),

  bringFormulasBack: request =>
    changing(
      () => object({ sheetId: orNull(sheetId) })(request, 'request').sheetId,
      bringFormulasBack,
      historyOf.bringFormulasBack,
    ),

  showSheet: request =>
    answer(() => {
      const { spreadsheet } = reading();
      const wanted = object({ sheetId })(request, 'request');
      const sheet = spreadsheet.getSheets().find(candidate => candidate.getSheetId() === wanted.sheetId);
      if (sheet === undefined) return { shown: false };
      spreadsheet.setActiveSheet(sheet);
      return { shown: true };
    }),
};
