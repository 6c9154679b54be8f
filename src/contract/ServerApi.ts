import type { Asking, RecordAskOutcome, RecordAskRequest, RecordReferrerOutcome, ReferrerNote } from './asking';
import type { LoadedBucket } from './bucket';
import type { FaultsToMend, MendOutcome } from './check';
import type { AddClientOutcome, NewClient } from './clients';
import type { DoneThing, DoneToTakeBack, TakeBackOutcome } from './done';
import type { ExampleRemoval, FillExampleOutcome, RemoveExampleOutcome } from './exampleFirm';
import type { ExampleRequest, InsertOutcome } from './examples';
import type { Explanation } from './explain';
import type { LoadedGoal } from './goal';
import type { WorkbookState } from './home';
import type { AddLostOutcome, Keeping, LostToAdd, RecordBackOutcome, RecordBackRequest } from './keeping';
import type { LookBackRequest, ToldLookBack, WriteLookBackOutcome } from './lookBack';
import type { ClientsRequest, FillOutcome, OrderColumns, OrderSheet, OrderSource, OrdersPreview } from './orders';
import type { CellsToPrint, PrintOffer, SheetChoiceToPrint } from './print';
import type { CreateProfileRequest, DraftToKeep, LoadedProfile, ProfileOutcome } from './profile';
import type { Progress, Ticket } from './progress';
import type {
  AddReferralOutcome,
  MoveReferralOutcome,
  MoveReferralRequest,
  NewReferral,
  ReferralBook,
  ReferralDateRequest,
} from './referrals';
import type { KeepOutcome, SellingBook } from './selling';
import type { LoadedSettings, Reckoning, SettingChanges, SettingsOutcome } from './settings';
import type {
  BringBackOutcome,
  CopyOutcome,
  CopyRequest,
  ShareOutcome,
  SharePreview,
  ShareRequest,
  SheetToBringBack,
} from './share';
import type { OurSheet, SheetChoice, SheetsToAdd } from './sheets';
import type { ClientToShow } from './showClient';
import type { AddSourcesOutcome, RemoveSourceOutcome, SourceKey, Sources, SourcesToAdd } from './sources';
import type {
  AddSalespersonOutcome,
  HandOverFrom,
  HandOverOutcome,
  HandOverPreview,
  HandOverRequest,
  NewSalesperson,
  SettingsLock,
  Team,
  WeekRequest,
  WeekSheet,
} from './team';
import type { RevenueByClient } from './time';

/**
 * What the sidebar may ask of the server. JSON only: no Date, no undefined, no function crosses. Days are ISO dates
 * ('2017-12-30'). A method that cannot do what it is asked throws an Error whose message is a sentence for the person,
 * in the person's language.
 */
export interface ServerApi {
  /** What this workbook has and lacks. */
  openWorkbook(): WorkbookState;

  /** How far an action is that runs, from another run beside it; null where there is none of that ticket. */
  loadProgress(request: Ticket): Progress | null;
  /** Has the action of that ticket stopped, if it has written nothing yet: then it is refused. */
  cancelAction(request: Ticket): { readonly asked: boolean };

  /** The names on the Clients sheet, in its order. */
  listClients(): readonly string[];

  /** Puts formulas back where they belong on our sheets, and what is in their way out of it, as far as nothing has changed. */
  mendFaults(request: FaultsToMend): MendOutcome;

  /** Sheets that may hold orders: visible, with at least one row below the first, none of ours. Likeliest first. */
  findOrders(): readonly OrderSheet[];

  /** The columns of a sheet with orders, and which of them we take for the day, the client, the amount and the profit. */
  readOrderColumns(request: SheetChoice): OrderColumns;

  /** What the orders say before anything is written. */
  previewOrders(request: OrderSource): OrdersPreview;

  /** Fills the Clients sheet from the orders. */
  createClients(request: ClientsRequest): FillOutcome;

  /** What the orders would have said of the clients some time before their end, and what came. */
  loadLookBack(request: LookBackRequest): ToldLookBack;

  /** Writes the same as a sheet of its own, over the one that there is. */
  writeLookBack(request: LookBackRequest): WriteLookBackOutcome;

  /** The settings of this workbook, each with what it means and where its default comes from. */
  loadSettings(): LoadedSettings;

  /** What the clients come to as of the day of the Settings, and as of today. Nothing is written. */
  loadReckoning(): Reckoning;

  /** Writes settings, all or none, and only where the sheet still says what the person saw. */
  saveSettings(request: SettingChanges): SettingsOutcome;

  /** Who sells here, and what is theirs. */
  loadTeam(): Team;

  /** Adds the sheet of one salesperson's week, or gives the one there is. */
  /** Adds a name to the list of salespeople; makes the list where there is none. */
  addSalesperson(request: NewSalesperson): AddSalespersonOutcome;
  addWeekSheet(request: WeekRequest): WeekSheet;

  /** The other workbooks that this one collects from, and how each of them answers. */
  loadSources(): Sources;

  /** Adds workbooks to collect from, and connects those that a person typed on the sheet: so none at all connects those. */
  addSources(request: SourcesToAdd): AddSourcesOutcome;

  /** Stops collecting from a workbook. */
  removeSource(request: SourceKey): RemoveSourceOutcome;

  /** What a salesperson would leave to another: nothing is written. */
  previewHandOver(request: HandOverFrom): HandOverPreview;

  /** Hands all clients, open referrals and next steps of a salesperson over to another, if they are those of the preview. */
  handOver(request: HandOverRequest): HandOverOutcome;

  /** The last things that the add-on did here, the newest first. */
  loadDone(): readonly DoneThing[];
  /** Takes one of them back, unless somebody has changed what it wrote. */
  takeBack(request: DoneToTakeBack): TakeBackOutcome;
  /** Shows the history of what the add-on did. */
  showHistory(): { readonly shown: boolean };

  /** Locks the Settings sheet to the owner of the spreadsheet, or opens it to all editors: the owner may. */
  lockSettings(request: SettingsLock): SettingsLock;

  /**
   * Adds sheets, or brings those that are there to the present language; what people typed stays. With Settings that are
   * there go the side sheets; those that people see follow in the answer.
   */
  addSheets(request: SheetsToAdd): readonly OurSheet[];
  /** The same as a part of one action with the call before, where many are added a few at a time. */
  addMoreSheets(request: SheetsToAdd): readonly OurSheet[];

  /** Fills the sheets with an invented firm to look at, where there are none of ours yet. */
  fillExampleFirm(): FillExampleOutcome;

  /** Removes the sheets of the invented firm; asks first where somebody has typed into them. */
  removeExampleFirm(request: ExampleRemoval): RemoveExampleOutcome;

  /** The profile to go on with: the person's kept draft, else what its sheets say, else an empty one. */
  loadProfile(): LoadedProfile;

  /** Keeps the person's unfinished profile with the document, beside the revision it began from; an empty one is forgotten. */
  saveDraft(request: DraftToKeep): { readonly saved: true };

  /** Fills the Ideal client and the Scorecard sheets and forgets the draft. */
  createProfile(request: CreateProfileRequest): ProfileOutcome;

  /** Puts the example of a formula at the selected cell. */
  insertExample(request: ExampleRequest): InsertOutcome;

  /** Explains the selected cell: what our formula there was given, what it answers, and what moves that most. */
  explainCell(): Explanation;

  /** What the clients bring, for the plan of the week. */
  readTimePlan(): RevenueByClient;

  /** How clients came and went by the sheets, and the norms by which a client is won. */
  loadBucket(): LoadedBucket;

  /** What the sheets say of the way from an ask to a deal, and what is done of it now. */
  loadGoal(): LoadedGoal;

  /** Who became lost, and who of the lost has bought again. */
  loadKeeping(): Keeping;

  /** Adds clients to the list of the lost, which is made where there is none. */
  addLost(request: LostToAdd): AddLostOutcome;

  /** Notes on the list of the lost since when a client buys again, or takes that back. */
  recordBack(request: RecordBackRequest): RecordBackOutcome;

  /** Whom to ask for referrals, the best ask first. */
  loadAsking(): Asking;

  /** Notes in the Clients sheet on which day a client was asked, or takes that back. */
  recordAsk(request: RecordAskRequest): RecordAskOutcome;

  /** Notes in the Clients sheet who sent a client, or that nobody did. */
  recordReferrer(request: ReferrerNote): RecordReferrerOutcome;
  /** What a new referral needs, and the open ones of the log. */
  loadReferrals(): ReferralBook;

  /** Adds one row to the log of referrals, which is made where there is none. */
  addReferral(request: NewReferral): AddReferralOutcome;

  /** What came of the prospects whose match was kept before it was decided. */
  loadSelling(): SellingBook;
  /** Keeps the match of scored clients as of today. */
  keepMatches(): KeepOutcome;

  /** Moves an open referral on: its stage, since when, and what came of it. */
  moveReferral(request: MoveReferralRequest): MoveReferralOutcome;
  /** Sets one date of a referral: of its next step, or on which the client heard what became of it. */
  dateReferral(request: ReferralDateRequest): MoveReferralOutcome;
  /** Adds somebody to the Clients sheet, with who sent them. */
  addClient(request: NewClient): AddClientOutcome;

  /** How the formulas of ours on each sheet can be made readable for people without the add-on. */
  previewShare(): SharePreview;
  /** Replaces the formulas of ours, on one sheet or on all, all or none of them; they are kept. */
  prepareToShare(request: ShareRequest): ShareOutcome;
  /** The same on a copy of a sheet; the sheet stays as it is. */
  copyToShare(request: CopyRequest): CopyOutcome;
  /** Brings the replaced formulas back, on one sheet or on all, where nobody has changed the cells since. */
  bringFormulasBack(request: SheetToBringBack): BringBackOutcome;
  /** Shows a sheet of this workbook to the person. */
  showSheet(request: SheetChoice): { readonly shown: boolean };
  /** Shows a client's row to the person, if it is still there. */
  showClient(request: ClientToShow): { readonly shown: boolean };

  /** What stands on a sheet that a person wants to print, and where Sheets makes a PDF of it. */
  loadPrint(request: SheetChoiceToPrint): PrintOffer;
  /** Selects cells of it. */
  selectToPrint(request: CellsToPrint): null;
}
