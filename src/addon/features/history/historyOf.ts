import type { AskNote, RecordAskOutcome, RecordReferrerOutcome, ReferrerNote } from '../../../contract/asking';
import type { MendOutcome } from '../../../contract/check';
import type { AddClientOutcome, NewClient } from '../../../contract/clients';
import type { TakeBackOutcome } from '../../../contract/done';
import type { FillExampleOutcome, RemoveExampleOutcome } from '../../../contract/exampleFirm';
import type { ExampleRequest, InsertOutcome } from '../../../contract/examples';
import type { AddLostOutcome, BackNote, RecordBackOutcome } from '../../../contract/keeping';
import type { WriteLookBackOutcome } from '../../../contract/lookBack';
import type { FillOutcome } from '../../../contract/orders';
import type { ProfileOutcome } from '../../../contract/profile';
import type { AddReferralOutcome, MoveReferralOutcome, NewReferral, ReferralDate } from '../../../contract/referrals';
import type { KeepOutcome } from '../../../contract/selling';
import type { SettingChanges, SettingsOutcome } from '../../../contract/settings';
import type { BringBackOutcome, CopyOutcome, ShareOutcome } from '../../../contract/share';
import type { OurSheet, TemplateId } from '../../../contract/sheets';
import type { AddSourcesOutcome, RemoveSourceOutcome, SourceKey } from '../../../contract/sources';
import type {
  AddSalespersonOutcome,
  HandOverOutcome,
  HandOverRequest,
  SettingsLock,
  WeekRequest,
  WeekSheet,
} from '../../../contract/team';
import type { Reading } from '../../book/Reading';
import type { HistoryEntry } from '../../book/tellHistory';

/** What each action comes to in the history; null where it changed nothing. */
export const historyOf = {
  createClients: (done: FillOutcome, _: unknown, reading: Reading): HistoryEntry | null =>
    done.outcome === 'filled'
      ? {
          what: done.gone.kept + done.gone.removed > 0 ? 'clientsRecounted' : 'clientsFilled',
          undo: 'versions',
          values: { rows: done.sheet.rows, ...done.gone },
          sheets: [
            done.sheet.sheetName,
            ...(done.logged > 0 ? namesOf(reading, 'referrals') : []),
            ...(done.months > 0 ? namesOf(reading, 'months') : []),
          ],
        }
      : null,

  writeLookBack: (done: WriteLookBackOutcome): HistoryEntry | null =>
    done.outcome === 'written' ? { what: 'lookBackWritten', undo: 'delete', sheets: [done.sheet.sheetName] } : null,

  addSheets: (sheets: readonly OurSheet[]): HistoryEntry => ({
    what: 'sheetsFilled',
    undo: 'versions',
    sheets: sheets.map(({ sheetName }) => sheetName),
  }),

  fillExampleFirm: ({ added, sheets }: FillExampleOutcome): HistoryEntry | null =>
    added ? { what: 'exampleFilled', undo: 'example', sheets: sheets.map(({ sheetName }) => sheetName) } : null,

  removeExampleFirm: (done: RemoveExampleOutcome): HistoryEntry | null =>
    done.outcome === 'removed' && done.sheets > 0
      ? { what: 'exampleRemoved', undo: 'versions', values: { count: done.sheets }, sheets: [] }
      : null,

  mendFaults: ({ mended, moved, sheetNames }: MendOutcome): HistoryEntry | null =>
    mended === 0
      ? null
      : { what: 'mended', undo: 'versions', values: { count: mended, moved: moved.length }, sheets: sheetNames },

  saveSettings: (done: SettingsOutcome, { changes }: SettingChanges): HistoryEntry | null => {
    if (done.outcome !== 'saved') return null;
    const names = done.settings.topics
      .flatMap(({ settings }) => settings)
      .filter(({ id }) => changes.some(change => change.id === id))
      .map(({ name }) => name);
    const sheets = done.settings.sheet === null ? [] : [done.settings.sheet.sheetName];
    return { what: 'settingsSaved', values: { settings: names.join(', ') }, sheets, undo: 'type' };
  },

  lockSettings: ({ locked }: SettingsLock, _: SettingsLock, reading: Reading): HistoryEntry => ({
    what: locked ? 'settingsLocked' : 'settingsOpened',
    undo: 'lock',
    sheets: namesOf(reading, 'settings'),
  }),

  createProfile: (done: ProfileOutcome): HistoryEntry | null =>
    done.outcome === 'filled'
      ? {
          what: 'profileFilled',
          undo: 'versions',
          sheets: [done.idealClient.sheetName, done.scorecard.sheetName],
        }
      : null,

  keepMatches: ({ kept }: KeepOutcome, _: unknown, reading: Reading): HistoryEntry | null =>
    kept === 0
      ? null
      : { what: 'matchesKept', undo: 'versions', values: { count: kept }, sheets: namesOf(reading, 'scorecard') },

  insertExample: ({ outcome, address }: InsertOutcome, { name: formula }: ExampleRequest): HistoryEntry | null =>
    outcome === 'inserted'
      ? {
          what: 'exampleInserted',
          undo: 'versions',
          values: { formula, address },
          sheets: [SpreadsheetApp.getActiveSheet().getName()],
        }
      : null,

  recordAsk: ({ outcome }: RecordAskOutcome, { client, refusal }: AskNote, reading: Reading): HistoryEntry | null => {
    if (outcome !== 'recorded') return null;
    const sheets = [...namesOf(reading, 'clients'), ...namesOf(reading, 'referrals')];
    return refusal === null
      ? { what: 'askNoted', values: { client }, sheets, undo: 'type' }
      : { what: 'refusalNoted', values: { client, reason: refusal }, sheets, undo: 'type' };
  },

  recordReferrer: (
    { outcome }: RecordReferrerOutcome,
    { client }: ReferrerNote,
    reading: Reading,
  ): HistoryEntry | null =>
    outcome === 'recorded'
      ? { what: 'referrerNoted', values: { client }, sheets: namesOf(reading, 'clients'), undo: 'type' }
      : null,

  addLost: ({ added, keeping }: AddLostOutcome): HistoryEntry | null =>
    added === 0 || keeping.list === null
      ? null
      : { what: 'lostListed', values: { count: added }, sheets: [keeping.list.sheetName], undo: 'versions' },

  recordBack: ({ outcome }: RecordBackOutcome, { client }: BackNote, reading: Reading): HistoryEntry | null =>
    outcome === 'recorded'
      ? { what: 'backNoted', values: { client }, sheets: namesOf(reading, 'keeping'), undo: 'type' }
      : null,

  addReferral: (done: AddReferralOutcome, { from, prospect }: Referral): HistoryEntry | null =>
    done.outcome === 'added'
      ? {
          what: 'referralAdded',
          undo: 'versions',
          values: { from, prospect },
          sheets: [done.sheet.sheetName],
        }
      : null,

  moveReferral: (
    { outcome }: MoveReferralOutcome,
    { from, prospect }: Referral,
    reading: Reading,
  ): HistoryEntry | null =>
    outcome === 'moved'
      ? {
          what: 'referralMoved',
          undo: 'type',
          values: { from, prospect },
          sheets: namesOf(reading, 'referrals'),
        }
      : null,

  dateReferral: (
    { outcome }: MoveReferralOutcome,
    { from, prospect, which }: ReferralDate,
    reading: Reading,
  ): HistoryEntry | null =>
    outcome === 'moved'
      ? {
          what: which === 'toldDay' ? 'clientTold' : 'stepMoved',
          undo: 'type',
          values: { from, prospect },
          sheets: namesOf(reading, 'referrals'),
        }
      : null,

  addClient: ({ outcome, sheet }: AddClientOutcome, { client, referredBy: from }: NewClient): HistoryEntry | null =>
    outcome === 'added' || outcome === 'referrerFilled'
      ? {
          what: from.trim() === '' ? 'newClient' : 'wonClient',
          undo: 'versions',
          values: { client, from },
          sheets: [sheet.sheetName],
        }
      : null,

  handOver: (done: HandOverOutcome, { from, to, client }: HandOverRequest): HistoryEntry | null => {
    if (done.outcome !== 'handedOver' || done.sheetNames.length === 0) return null;
    const { clients, referrals, steps } = done.preview;
    const counts = { clients: clients.count, referrals: referrals.count, steps: steps.count };
    const whose = client === null ? ({ what: 'handedOver' } as const) : ({ what: 'clientHandedOver' } as const);
    const values = { from, to, client: client ?? '', ...counts };
    return { ...whose, values, sheets: done.sheetNames, undo: 'versions' };
  },

  addSalesperson: ({ outcome, name }: AddSalespersonOutcome, _: unknown, reading: Reading): HistoryEntry | null =>
    outcome === 'added'
      ? { what: 'salespersonAdded', values: { name }, sheets: namesOf(reading, 'lists'), undo: 'type' }
      : null,

  addWeekSheet: ({ added, sheet }: WeekSheet, { salesperson: name }: WeekRequest): HistoryEntry | null =>
    added ? { what: 'weekAdded', values: { name }, sheets: [sheet.sheetName], undo: 'delete' } : null,

  addSources: ({ added, sources: { sheet } }: AddSourcesOutcome): HistoryEntry | null =>
    added.length === 0 || sheet === null
      ? null
      : {
          what: 'sourcesAdded',
          undo: 'source',
          values: { names: added.join(', ') },
          sheets: [sheet.sheetName],
        },

  removeSource: (
    { outcome, sources: { sheet } }: RemoveSourceOutcome,
    { salesperson, link }: SourceKey,
  ): HistoryEntry | null =>
    outcome === 'removed' && sheet !== null
      ? {
          what: 'sourceRemoved',
          undo: 'versions',
          values: { name: salesperson, link },
          sheets: [sheet.sheetName],
        }
      : null,

  takeBack: (done: TakeBackOutcome): HistoryEntry | null =>
    done.outcome === 'takenBack'
      ? { what: 'takenBack', values: { what: done.what }, sheets: done.sheets, undo: 'versions' }
      : null,

  prepareToShare: ({ native, values, sheetNames }: ShareOutcome): HistoryEntry | null =>
    sheetNames.length === 0
      ? null
      : { what: 'formulasReplaced', values: { native, values }, sheets: sheetNames, undo: 'bringBack' },

  copyToShare: ({ native, values, copy }: CopyOutcome): HistoryEntry | null =>
    copy?.added ? { what: 'copyMade', values: { native, values }, sheets: [copy.sheetName], undo: 'delete' } : null,

  bringFormulasBack: ({ restored, sheetNames }: BringBackOutcome): HistoryEntry | null =>
    restored === 0 ? null : { what: 'formulasBack', values: { count: restored }, sheets: sheetNames, undo: 'versions' },
};

type Referral = Pick<NewReferral, 'from' | 'prospect'>;

function namesOf(reading: Reading, id: TemplateId): string[] {
  const sheet = reading.ourSheet(id);
  return sheet === null ? [] : [sheet.getName()];
}
