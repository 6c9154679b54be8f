import type { Answered } from '../contract/Answered';
import { readAskNote, readReferrerNote } from '../contract/asking';
import { readFaultsToMend } from '../contract/check';
import { readNewClient } from '../contract/clients';
import { readDoneThing } from '../contract/done';
import { readExampleRemoval } from '../contract/exampleFirm';
import { readExample } from '../contract/examples';
import { readBackNote, readLostToAdd } from '../contract/keeping';
import { readLookBackRequest } from '../contract/lookBack';
import { readClientsRequest, readOrderSource } from '../contract/orders';
import { readCellsToPrint, readSheetToPrint } from '../contract/print';
import { readDraftToKeep, readProfileRequest } from '../contract/profile';
import { readTicket } from '../contract/progress';
import { readNewReferral, readReferralDate, readReferralMove } from '../contract/referrals';
import { nothing, type Reader } from '../contract/request';
import type { ServerApi } from '../contract/ServerApi';
import { readSettingChanges } from '../contract/settings';
import { readCopyRequest, readShareRequest, readSheetToBringBack } from '../contract/share';
import { readSheetChoice, readSheetsToAdd } from '../contract/sheets';
import { readClientToShow } from '../contract/showClient';
import { readSourceKey, readSourcesToAdd } from '../contract/sources';
import {
  readHandOver,
  readHandOverFrom,
  readNewSalesperson,
  readSettingsLock,
  readWeekRequest,
} from '../contract/team';
import { addSheets } from './book/addSheets';
import { change } from './book/change';
import { brokenSheets } from './book/check/brokenSheets';
import { clientNames } from './book/clientNames';
import type { Edit } from './book/Edit';
import { hasSeenExample } from './book/ourSheets';
import { personLanguage } from './book/personLanguage';
import { cancelAction, loadProgress } from './book/progress';
import { type Reading, reading } from './book/Reading';
import { refuseExample } from './book/refuseExample';
import type { HistoryEntry } from './book/tellHistory';
import { faultSentence } from './faultSentence';
import { loadAsking } from './features/asking/loadAsking';
import { recordAsk } from './features/asking/recordAsk';
import { recordReferrer } from './features/asking/recordReferrer';
import { loadBucket } from './features/bucket/loadBucket';
import { mendFaults } from './features/check/mendFaults';
import { fillExampleFirm } from './features/exampleFirm/fillExampleFirm';
import { removeExampleFirm } from './features/exampleFirm/removeExampleFirm';
import { insertExample } from './features/examples/insertExample';
import { explainCell } from './features/explain/explainCell';
import { loadGoal } from './features/goal/loadGoal';
import { historyOf } from './features/history/historyOf';
import { loadDone } from './features/history/loadDone';
import { showHistory } from './features/history/showHistory';
import { takeBack } from './features/history/takeBack';
import { addLost } from './features/keeping/addLost';
import { loadKeeping } from './features/keeping/loadKeeping';
import { recordBack } from './features/keeping/recordBack';
import { createClients } from './features/orders/createClients';
import { findOrders } from './features/orders/findOrders';
import { loadLookBack } from './features/orders/loadLookBack';
import { previewOrders } from './features/orders/previewOrders';
import { readOrderColumns } from './features/orders/readOrderColumns';
import { writeLookBack } from './features/orders/writeLookBack';
import { loadPrint } from './features/print/loadPrint';
import { selectToPrint } from './features/print/selectToPrint';
import { createProfile } from './features/profile/createProfile';
import { draftOfSheets } from './features/profile/draftOfSheets';
import { keepSheetsAsDraft } from './features/profile/keepSheetsAsDraft';
import { loadProfile } from './features/profile/loadProfile';
import { saveDraft } from './features/profile/saveDraft';
import { addClient } from './features/referrals/addClient';
import { addReferral } from './features/referrals/addReferral';
import { dateReferral } from './features/referrals/dateReferral';
import { loadReferrals } from './features/referrals/loadReferrals';
import { moveReferral } from './features/referrals/moveReferral';
import { keepMatches } from './features/selling/keepMatches';
import { loadSelling } from './features/selling/loadSelling';
import { loadReckoning } from './features/settings/loadReckoning';
import { loadSettings } from './features/settings/loadSettings';
import { saveSettings } from './features/settings/saveSettings';
import { bringFormulasBack } from './features/share/bringFormulasBack';
import { copyToShare } from './features/share/copyToShare';
import { prepareToShare } from './features/share/prepareToShare';
import { previewShare } from './features/share/previewShare';
import { addSalesperson } from './features/team/addSalesperson';
import { handOver, previewHandOver } from './features/team/handOver';
import { loadTeam } from './features/team/loadTeam';
import { lockSettings } from './features/team/settingsLock';
import { addSources } from './features/team/sources/addSources';
import { loadSources } from './features/team/sources/loadSources';
import { removeSource } from './features/team/sources/removeSource';
import { addWeekSheet } from './features/team/weekSheets';
import { readTimePlan } from './features/time/readTimePlan';
import { openWorkbook } from './openWorkbook';
import { showClient } from './showClient';
import { showSheet } from './showSheet';

/** What the sidebar may ask, each with its answer and whether what it comes from is broken. */
type Server = {
  readonly [Method in keyof ServerApi]: (
    ...request: Parameters<ServerApi[Method]>
  ) => Answered<ReturnType<ServerApi[Method]>>;
};

/**
 * What the sidebar may call: for each method what does it, what reads its request, and what the history says of it. A
 * request is read anew, because any editor can send any JSON.
 */
export const server: Server = {
  openWorkbook: reads(book => openWorkbook(book, personLanguage()), nothing),
  showSheet: reads(showSheet, readSheetChoice),
  showClient: reads(showClient, readClientToShow),
  listClients: reads(clientNames, nothing),
  loadProgress: asks(loadProgress, readTicket),
  cancelAction: asks(cancelAction, readTicket),
  mendFaults: changes(mendFaults, readFaultsToMend, historyOf.mendFaults),
  addSheets: changes((edit, { sheets }) => addSheets(edit, [...new Set(sheets)]), readSheetsToAdd, historyOf.addSheets),
  addMoreSheets: changes(
    (edit, { sheets }) => addSheets(edit, [...new Set(sheets)]),
    readSheetsToAdd,
    sheets => ({ ...historyOf.addSheets(sheets), continues: true }),
  ),

  fillExampleFirm: changes(fillExampleFirm, nothing, historyOf.fillExampleFirm),
  removeExampleFirm: changes(
    (edit, request) => removeExampleFirm(edit, request, draftOfSheets),
    readExampleRemoval,
    historyOf.removeExampleFirm,
  ),

  findOrders: reads(findOrders, nothing),
  readOrderColumns: reads(readOrderColumns, readSheetChoice),
  previewOrders: reads(ofOwn(previewOrders), readOrderSource),
  createClients: changes(ofOwn(createClients), readClientsRequest, historyOf.createClients),
  loadLookBack: reads(loadLookBack, readLookBackRequest),
  writeLookBack: changes(writeLookBack, readLookBackRequest, historyOf.writeLookBack),

  loadProfile: reads(loadProfile, nothing),
  saveDraft: changes(saveDraft, readDraftToKeep),
  createProfile: changes(ofOwn(createProfile), readProfileRequest, historyOf.createProfile),

  loadSelling: reads(loadSelling, nothing),
  keepMatches: changes(keepMatches, nothing, historyOf.keepMatches),

  loadKeeping: reads(loadKeeping, nothing),
  addLost: changes(ofOwn(addLost), readLostToAdd, historyOf.addLost),
  recordBack: changes(recordBack, readBackNote, historyOf.recordBack),

  loadAsking: reads(loadAsking, nothing),
  recordAsk: changes(recordAsk, readAskNote, historyOf.recordAsk),
  recordReferrer: changes(recordReferrer, readReferrerNote, historyOf.recordReferrer),
  loadReferrals: reads(loadReferrals, nothing),
  addReferral: changes(ofOwn(addReferral), readNewReferral, historyOf.addReferral),
  moveReferral: changes(moveReferral, readReferralMove, historyOf.moveReferral),
  dateReferral: changes(dateReferral, readReferralDate, historyOf.dateReferral),
  addClient: changes(ofOwn(addClient), readNewClient, historyOf.addClient),

  insertExample: changes(insertExample, readExample, historyOf.insertExample),
  explainCell: reads(explainCell, nothing),
  readTimePlan: reads(readTimePlan, nothing),
  loadBucket: reads(loadBucket, nothing),
  loadGoal: reads(loadGoal, nothing),

  loadSettings: reads(loadSettings, nothing),
  loadReckoning: reads(loadReckoning, nothing),
  saveSettings: changes(saveSettings, readSettingChanges, historyOf.saveSettings),
  lockSettings: changes(lockSettings, readSettingsLock, historyOf.lockSettings),

  loadTeam: reads(loadTeam, nothing),
  addSalesperson: changes(ofOwn(addSalesperson), readNewSalesperson, historyOf.addSalesperson),
  addWeekSheet: changes(ofOwn(addWeekSheet), readWeekRequest, historyOf.addWeekSheet),
  previewHandOver: reads(previewHandOver, readHandOverFrom),
  handOver: changes(handOver, readHandOver, historyOf.handOver),
  loadDone: reads(loadDone, nothing),
  takeBack: changes(
    (edit, thing) => takeBack(edit, thing, { profileFilled: keepSheetsAsDraft }),
    readDoneThing,
    historyOf.takeBack,
  ),
  showHistory: changes(showHistory, nothing),

  loadSources: reads(loadSources, nothing),
  addSources: changes(ofOwn(addSources), readSourcesToAdd, historyOf.addSources),
  removeSource: changes(removeSource, readSourceKey, historyOf.removeSource),

  previewShare: reads(previewShare, nothing),
  prepareToShare: changes(prepareToShare, readShareRequest, historyOf.prepareToShare),
  copyToShare: changes(copyToShare, readCopyRequest, historyOf.copyToShare),
  bringFormulasBack: changes(bringFormulasBack, readSheetToBringBack, historyOf.bringFormulasBack),

  loadPrint: reads(loadPrint, readSheetToPrint),
  selectToPrint: reads(selectToPrint, readCellsToPrint),
};

/** What a person has of their own never comes among what is invented. */
function ofOwn<Book extends Reading, Request, T>(act: (book: Book, request: Request) => T): typeof act {
  return (book, request) => {
    refuseExample(book);
    return act(book, request);
  };
}

function reads<Request, Wire, T>(act: (reading: Reading, request: Request) => T, read: Reader<Request, Wire>) {
  return (sent?: Wire): Answered<T> =>
    answered(() => {
      const book = reading();
      const answer = act(book, read(sent, 'request'));
      return { answer, broken: brokenSheets(book).length > 0, example: hasSeenExample() };
    });
}

/** Beside an action that runs: nothing of the document is read. */
function asks<Request, Wire, T>(act: (request: Request) => T, read: Reader<Request, Wire>) {
  return (sent?: Wire): Answered<T> =>
    answered(() => ({ answer: act(read(sent, 'request')), broken: false, example: false }));
}

function changes<Request, Wire, T>(
  act: (edit: Edit, request: Request) => T,
  read: Reader<Request, Wire>,
  history: (outcome: T, request: Request, latest: Reading) => HistoryEntry | null = () => null,
) {
  return (sent?: Wire, ticket?: unknown): Answered<T> =>
    answered(() => {
      const request = read(sent, 'request');
      return change(
        edit => act(edit, request),
        (outcome, latest) => history(outcome, request, latest),
        readTicket({ ticket: ticket ?? '' }, 'ticket').ticket,
      );
    });
}

/** Whatever goes wrong becomes a sentence in the person's language. */
function answered<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Error(faultSentence(error));
  }
}
