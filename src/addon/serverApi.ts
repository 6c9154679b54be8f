/**
 * What the sidebar may ask of the server. JSON only: no Date, no undefined, no function crosses. Days are ISO dates
 * ('2017-12-30'). A method that cannot do what it is asked throws an Error whose message is a sentence for the person,
 * in the person's language.
 */
export interface ServerApi {
  /** What this workbook has and lacks. */
  openWorkbook(): WorkbookState;

  /** The columns of a sheet with orders, and which of them we take for the day, the client, the amount and the profit. */
  readOrderColumns(request: { readonly sheetId: number }): OrderColumns;

  /** What the orders say before anything is written. */
  previewOrders(request: OrderSource): OrdersPreview;

  /** Fills the Clients sheet from the orders. */
  createClients(request: OrderSource & { readonly sheetName: string | null }): FillOutcome;

  /** The settings of this workbook, each with what it means and where its default comes from. */
  loadSettings(): LoadedSettings;

  /** Writes settings, all or none, and only where the sheet still says what the person saw. */
  saveSettings(request: { readonly changes: readonly SettingChange[] }): SettingsOutcome;

  /** Who sells here, and what is theirs. */
  loadTeam(): Team;

  /** Adds the sheet of one salesperson's week, or gives the one there is. */
  addWeekSheet(request: { readonly salesperson: string }): WeekSheet;

  /** The other workbooks that this one collects from, and how each of them answers. */
  loadSources(): Sources;

  /** Adds workbooks to collect from, and connects those that a person typed on the sheet: so none at all connects those. */
  addSources(request: { readonly sources: readonly NewSource[] }): AddSourcesOutcome;

  /** Stops collecting from a workbook. */
  removeSource(request: SourceKey): RemoveSourceOutcome;

  /** What a salesperson would leave to another: nothing is written. */
  previewHandOver(request: { readonly from: string }): HandOverPreview;

  /** Hands all clients, open referrals and next steps of a salesperson over to another, if they are those of the preview. */
  handOver(request: HandOverRequest): HandOverOutcome;

  /** Shows the history of what the add-on did. */
  showHistory(): { readonly shown: boolean };

  /** Locks the Settings sheet to the owner of the spreadsheet, or opens it to all editors: the owner may. */
  lockSettings(request: { readonly locked: boolean }): { readonly locked: boolean };

  /**
   * Adds sheets, or brings those that are there to the present language; what people typed stays. With Settings that are
   * there go the side sheets; those that people see follow in the answer.
   */
  addSheets(request: { readonly sheets: readonly TemplateId[] }): readonly OurSheet[];

  /** The profile to go on with: the person's kept draft, else what its sheets say, else an empty one. */
  loadProfile(): LoadedProfile;

  /** Keeps the person's unfinished profile with the document, beside the revision it began from; an empty one is forgotten. */
  saveDraft(request: { readonly draft: ProfileDraft; readonly revision: string | null }): { readonly saved: true };

  /** Fills the Ideal client and the Scorecard sheets and forgets the draft. */
  createProfile(request: CreateProfileRequest): ProfileOutcome;

  /** Puts the example of a formula at the selected cell. */
  insertExample(request: { readonly name: string }): InsertOutcome;

  /** Explains the selected cell: what our formula there was given, what it answers, and what moves that most. */
  explainCell(): Explanation;

  /** What the clients bring, for the plan of the week. */
  readTimePlan(): RevenueByClient;

  /** How clients came and went by the sheets, and the norms by which a client is won. */
  loadBucket(): LoadedBucket;

  /** Whom to ask for referrals, the best ask first. */
  loadAsking(): Asking;

  /** Notes in the Clients sheet on which day a client was asked, or takes that back. */
  recordAsk(request: RecordAskRequest): RecordAskOutcome;

  /** What a new referral needs, and the open ones of the log. */
  loadReferrals(): ReferralBook;

  /** Adds one row to the log of referrals, which is made where there is none. */
  addReferral(request: NewReferral): AddReferralOutcome;

  /** Moves an open referral on: its stage, since when, and what came of it. */
  moveReferral(request: MoveReferralRequest): MoveReferralOutcome;

  /** How the formulas of ours on each sheet can be made readable for people without the add-on. */
  previewShare(): SharePreview;
  /** Replaces the formulas of ours, on one sheet or on all, all or none of them; they are kept. */
  prepareToShare(request: ShareRequest): ShareOutcome;
  /** The same on a copy of a sheet; the sheet stays as it is. */
  copyToShare(request: CopyRequest): CopyOutcome;
  /** Brings the replaced formulas back, on one sheet or on all, where nobody has changed the cells since. */
  bringFormulasBack(request: { readonly sheetId: number | null }): BringBackOutcome;
  /** Shows a sheet of this workbook to the person. */
  showSheet(request: { readonly sheetId: number }): { readonly shown: boolean };
}

export interface WorkbookState {
  readonly language: 'en' | 'pl' | 'ru';
  /** Locale of the spreadsheet, such as 'pl_PL': how numbers are written in its cells. */
  readonly locale: string;
  /** Sheets that may hold orders: visible, with at least one row below the first, none of ours. Likeliest first. */
  readonly orderSheets: readonly SheetChoice[];
  /** Our sheets that exist, null where one does not yet. */
  readonly ours: { readonly [Template in TemplateId]: OurSheet | null };
  /** An unfinished profile waits. */
  readonly hasDraft: boolean;
  /** Clients of the Scorecard with at least one score. */
  readonly scored: number;
  /** Clients whose least number of referrals this year is not reached. */
  readonly due: number;
  /** Referrals of the log that are neither a deal nor lost, and those among them that have waited too long. */
  readonly open: number;
  readonly waiting: number;
  /** The day on which the sheets reckon, and how many days ago that was; null where there is none to read. */
  readonly reckonedOn: { readonly day: string; readonly daysAgo: number } | null;
}

export type TemplateId =
  | 'settings'
  | 'clients'
  | 'idealClient'
  | 'scorecard'
  | 'referrals'
  | 'referralPlan'
  | 'channel'
  | 'timePlan'
  | 'keeping';

export interface OurSheet {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly rows: number;
}

export interface LoadedSettings {
  /** null where there is no Settings sheet yet: then there are no topics. */
  readonly sheet: OurSheet | null;
  /** In which everything is written into cells. */
  readonly language: 'en' | 'pl' | 'ru';
  /** The day it is. */
  readonly today: string;
  /** Our sheets that exist. */
  readonly sheets: readonly TemplateId[];
  readonly topics: readonly SettingTopic[];
}

export interface SettingTopic {
  readonly title: string;
  readonly settings: readonly Setting[];
}

/** A setting with its words in the person's language. */
export interface Setting {
  readonly id: string;
  readonly name: string;
  /** Where its default comes from. */
  readonly source: string;
  readonly kind: SettingKind;
  /** Bounds of a number. */
  readonly least: number;
  readonly most: number;
  readonly value: SettingValue;
  /** A formula of the person's stands in the cell: it is changed on the sheet only. */
  readonly computed: boolean;
}

export type SettingKind = 'language' | 'text' | 'day' | 'count' | 'number' | 'money' | 'share';

/** A day is an ISO date; what is neither, as it stands. null for an empty cell. */
export type SettingValue = number | string | null;

export interface SettingChange {
  readonly id: string;
  /** What the person saw: nothing else is overwritten. */
  readonly former: SettingValue;
  readonly value: number | string;
}

export type SettingsOutcome =
  | { readonly outcome: 'saved'; readonly settings: LoadedSettings }
  /** Someone has changed these settings since: nothing was written. */
  | { readonly outcome: 'changedMeanwhile'; readonly changed: readonly string[]; readonly settings: LoadedSettings };

export interface SheetChoice {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly rows: number;
  /** Its columns show a day, a client and an amount. */
  readonly recognised: boolean;
}

export interface OrderColumns {
  readonly sheetId: number;
  readonly columns: readonly OrderColumn[];
  /** Positions in `columns`; null where none was recognised. */
  readonly recognised: ColumnPick;
}

export interface OrderColumn {
  readonly header: string;
  /** Up to three values as the sheet shows them. */
  readonly samples: readonly string[];
}

export interface ColumnPick {
  readonly day: number | null;
  readonly client: number | null;
  readonly amount: number | null;
  readonly profit: number | null;
}

export interface OrderSource {
  readonly sheetId: number;
  /** day, client and amount are needed; profit may be null. */
  readonly columns: ColumnPick;
}

export interface OrdersPreview {
  /** Order lines that count. */
  readonly orders: number;
  readonly clients: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly revenue: number;
  /** Lines left out, by reason. */
  readonly skipped: readonly SkippedOrders[];
  /** The first clients by revenue, as the sheet will show them. */
  readonly top: readonly PreviewedClient[];
  readonly target: {
    readonly sheetName: string;
    readonly state: 'new' | 'refill' | 'taken';
    readonly freeName: string;
  };
}

export interface SkippedOrders {
  readonly reason: 'noDay' | 'noClient' | 'noAmount' | 'badDay' | 'badClient' | 'badAmount' | 'badProfit' | 'futureDay';
  readonly count: number;
  /** Sheet rows, the first five. */
  readonly rows: readonly number[];
}

export interface PreviewedClient {
  readonly client: string;
  readonly purchases: number;
  readonly lastDay: string;
  readonly usualGapDays: number | null;
  readonly revenueInAll: number;
}

export type FillOutcome =
  | { readonly outcome: 'filled'; readonly sheet: OurSheet }
  /** The name belongs to a sheet that is not ours: nothing was written. */
  | { readonly outcome: 'nameTaken'; readonly sheetName: string; readonly freeName: string };

/** The ideal client wizard's state, article 004. Lists hold what the person typed, trimmed, without blanks. */
export interface ProfileDraft {
  readonly step: 1 | 2 | 3 | 4 | 5 | 6;
  readonly best: readonly string[];
  readonly worst: readonly string[];
  readonly bestTraits: readonly string[];
  readonly worstTraits: readonly WorstTrait[];
  /** At most five, in the person's order. */
  readonly chosen: readonly ChosenTrait[];
  readonly scored: readonly ScoredClient[];
}

export interface WorstTrait {
  readonly trait: string;
  /** What its opposite is called; may be empty until the person decides. */
  readonly opposite: string;
}

export interface ChosenTrait {
  readonly trait: string;
  /** null = as important as any other. */
  readonly weight: number | null;
}

export interface ScoredClient {
  readonly client: string;
  /** One per chosen trait, in their order, −5..+5; null = not scored. */
  readonly scores: readonly (number | null)[];
  readonly plan: ClientPlan;
}

/** What to do about a client's mismatches, who and by when; '' where nothing is planned. */
export interface ClientPlan {
  readonly what: string;
  readonly who: string;
  /** An ISO date, or the words that a person put there. */
  readonly when: string;
}

export interface LoadedProfile {
  readonly draft: ProfileDraft;
  readonly source: 'draft' | 'sheets' | 'new';
  /** Names from the Clients sheet, by revenue; at most 2,000. */
  readonly clients: readonly string[];
  /** Names from the Settings sheet. */
  readonly salespeople: readonly string[];
  /** What the profile's sheets held when this, or the draft, was read from them; null while they did not exist. */
  readonly revision: string | null;
}

export interface CreateProfileRequest {
  readonly draft: ProfileDraft;
  readonly revision: string | null;
  /** Names for new sheets where the usual ones are taken; null = the usual ones. */
  readonly sheetNames: { readonly idealClient: string; readonly scorecard: string } | null;
}

export type ProfileOutcome =
  | { readonly outcome: 'filled'; readonly idealClient: OurSheet; readonly scorecard: OurSheet }
  | {
      readonly outcome: 'nameTaken';
      /** The names that are taken. */
      readonly taken: readonly string[];
      /** Free names for both sheets. */
      readonly sheetNames: { readonly idealClient: string; readonly scorecard: string };
    }
  /** Someone edited the profile's sheets since it was loaded: nothing was written, the draft is kept. */
  | {
      readonly outcome: 'changedMeanwhile';
      /** What the sheets say now, and its revision. */
      readonly theirs: ProfileDraft;
      readonly revision: string | null;
    };

/** Where the example stands; for all others, the cells for which nothing was written. */
export interface InsertOutcome {
  readonly outcome:
    | 'inserted'
    /** Something stands in those cells. */
    | 'notEmpty'
    /** The sheet ends too soon after that cell. */
    | 'noRoom'
    /** The person may not edit those cells. */
    | 'protected';
  readonly address: string;
}

export type Explanation =
  /** No formula of ours stands in the cell, nor fills it. */
  | { readonly outcome: 'noFormula'; readonly address: string }
  /** An argument of the formula has to be computed first, or points to cells that are not there. */
  | {
      readonly outcome: 'unreadable';
      readonly address: string;
      readonly name: string;
      /** As Sheets shows it, such as 'revenue_share'. */
      readonly argument: string;
      readonly text: string;
      readonly reason: 'expression' | 'noCells';
    }
  | ExplainedCell;

export interface ExplainedCell {
  readonly outcome: 'explained';
  readonly name: string;
  readonly address: string;
  /** Where the formula stands that fills the cell; null where it is the cell itself. */
  readonly filledFrom: string | null;
  /** The formula stands inside another one, which may change its answer. */
  readonly nested: boolean;
  /** What the cell shows. */
  readonly shown: string;
  /** '' where it answers a blank. */
  readonly result: number | string;
  /** Which of the cells across this is, from 0. */
  readonly across: number;
  /** Why there is no result; null where there is one. */
  readonly fault: string | null;
  readonly arguments: readonly ExplainedArgument[];
  readonly effects: readonly Effect[];
}

export interface ExplainedArgument {
  /** Such as 'revenueShare', and as Sheets shows it: 'revenue_share'. */
  readonly key: string;
  readonly name: string;
  readonly source: 'cells' | 'typed' | 'leftOut';
  /** As the sheet shows the cells, or as it is typed; '' for cells too many to show. */
  readonly text: string;
  /** The cells, such as 'B2'; null for what is typed or left out. */
  readonly place: string | null;
  /** What one cell means, also where it is left out: a number, a word in its English form; null for all else. */
  readonly value: number | string | null;
}

/** What the formula would answer if one number were lower or higher; null where it would answer nothing. */
export interface Effect {
  readonly key: string;
  readonly name: string;
  /** By 20%, as far as the argument allows; scores from −5 to +5 by one point. */
  readonly step: 'fifth' | 'point';
  /** The header above a score, or where it stands. */
  readonly label: string | null;
  readonly low: number | string | null;
  readonly high: number | string | null;
}

/** The leaky bucket as it is by the Keeping sheet. */
export interface LoadedBucket {
  /** Name of the Keeping sheet; null where there is none. */
  readonly sheetName: string | null;
  /** The last counted months, 12 at most, of which the bucket is the mean; 0 where none is counted. */
  readonly months: number;
  /** Clients at the end of the last month, and how many come, leave and are won back a month; null without months. */
  readonly bucket: {
    readonly start: number;
    readonly gained: number;
    readonly lost: number;
    readonly wonBack: number;
  } | null;
  /** So many first meetings bring so many referrals, so many meetings with those so many deals; all above 0. */
  readonly norms: {
    readonly meetings: number;
    readonly referrals: number;
    readonly referralMeetings: number;
    readonly deals: number;
  };
}

/** Who the big clients may be. */
export interface RevenueByClient {
  /** Name of the Clients sheet; null where there is none. */
  readonly sheetName: string | null;
  /** The first 40 by revenue, in falling order. */
  readonly clients: readonly ClientRevenue[];
  /** Revenue of the last 12 months of all clients, the listed and the others. */
  readonly revenue: number;
}

export interface ClientRevenue {
  readonly client: string;
  /** Of the last 12 months, above 0. */
  readonly revenue: number;
}

export interface Asking {
  /** Name of the Clients sheet; null where there is none. */
  readonly sheetName: string | null;
  /** The day on which all is reckoned: the one of the Settings sheet. */
  readonly reckonedOn: string;
  /** The day it is. */
  readonly today: string;
  /** As the Settings sheet names it; '' where it does not. */
  readonly currency: string;
  /** The best ask first, at most 200. */
  readonly asks: readonly AskToMake[];
}

export interface AskToMake {
  readonly client: string;
  /** '' where nobody is named. */
  readonly salesperson: string;
  /** What an ask is worth, and what a referral of his is worth. */
  readonly worth: number;
  readonly referralWorth: number;
  readonly stage: 'second' | 'third' | 'steady' | 'atRisk';
  /** Days since he was last served, and since his first purchase; null where not known. */
  readonly daysSinceServed: number | null;
  readonly daysAsClient: number | null;
  readonly match: number | null;
  /** Since he was asked or gave a referral; null for never. */
  readonly daysSinceAsked: number | null;
  /** The day he was last asked, as the Clients sheet has it; null for none. */
  readonly lastAsked: string | null;
  /** Referrals of this year, and the least that are expected. */
  readonly received: number;
  readonly minimum: number;
  /** What his referrals were like so far, 1 to 5; null where none has a quality. */
  readonly quality: number | null;
}

export interface RecordAskRequest {
  readonly client: string;
  /** What the sheet said when it was read: nothing else is overwritten. */
  readonly former: string | null;
  /** null for never. */
  readonly day: string | null;
}

export interface RecordAskOutcome {
  readonly outcome:
    | 'recorded'
    /** The client is no longer on the sheet. */
    | 'clientGone'
    /** Someone has noted another day meanwhile. */
    | 'changedMeanwhile';
}

export interface ReferralBook {
  /** The day it is. */
  readonly today: string;
  /** Names from the Clients sheet, at most 2,000. */
  readonly clients: readonly string[];
  readonly salespeople: readonly string[];
  /** What each quality stands for, from the Settings sheet. */
  readonly grades: readonly ReferralGrade[];
  readonly expectedProfit: number;
  /** As the Settings sheet names it; '' where it does not. */
  readonly currency: string;
  /** What the five stages are called; '' where Settings no longer names one. */
  readonly stages: readonly string[];
  readonly refusals: readonly RefusalReason[];
  /** The longest waiting first, at most 500. */
  readonly open: readonly OpenReferral[];
  /** The log; null where there is none yet. */
  readonly sheet: OurSheet | null;
}

export interface ReferralChances {
  readonly listen: number;
  readonly contact: number;
  readonly conversion: number;
}

export interface ReferralGrade extends ReferralChances {
  readonly quality: number;
}

export interface RefusalReason {
  readonly reason: string;
  /** The client's reason or the salesperson's own; null where the Settings sheet tells neither. */
  readonly side: 'client' | 'own' | null;
}

export interface OpenReferral {
  /** The row below the headers, from 0, and the print of what it holds: they find it again. */
  readonly row: number;
  readonly print: string;
  readonly from: string;
  readonly prospect: string;
  readonly salesperson: string;
  /** Place among the five stages, from 0. */
  readonly stage: number;
  readonly day: string | null;
  /** Days at this stage; null where no day is known. */
  readonly waiting: number | null;
  readonly expectedProfit: number;
}

export interface NewReferral {
  readonly day: string;
  readonly from: string;
  readonly prospect: string;
  readonly salesperson: string;
  readonly quality: number;
  /** null: as the Settings sheet has it for this quality. */
  readonly chances: { readonly [Chance in keyof ReferralChances]: number | null };
  /** null: the figure of the Settings sheet. */
  readonly expectedProfit: number | null;
}

export interface AddReferralOutcome {
  readonly outcome:
    | 'added'
    /** The log has a referral of this client to this prospect on this day: nothing was written. */
    | 'alreadyThere';
  readonly sheet: OurSheet;
}

export interface MoveReferralRequest {
  readonly row: number;
  readonly print: string;
  readonly from: string;
  readonly prospect: string;
  /** Place among the five stages, from 0. */
  readonly stage: number;
  readonly day: string;
  /** What a deal has brought; null where it is not known, or no deal. */
  readonly profit: number | null;
  /** Why there was none; null where no reason is given. */
  readonly refusal: string | null;
}

export interface MoveReferralOutcome {
  readonly outcome:
    | 'moved'
    /** Someone has changed that row, or taken it away: nothing was written. */
    | 'changedMeanwhile';
}

export interface Team {
  /** In the order of the Settings sheet; then those who are named elsewhere only. */
  readonly members: readonly TeamMember[];
  /** null where there is no Settings sheet yet. */
  readonly settingsLocked: boolean | null;
  readonly hasHistory: boolean;
}

export interface TeamMember {
  readonly name: string;
  /** The Settings sheet has him. */
  readonly isListed: boolean;
  readonly clients: number;
  /** Open ones. */
  readonly referrals: number;
  /** The sheet of his week; null where there is none yet. */
  readonly week: OurSheet | null;
}

export interface WeekSheet {
  /** false: it was there. */
  readonly added: boolean;
  readonly sheet: OurSheet;
}

export interface Sources {
  /** null where nothing is collected yet. */
  readonly sheet: OurSheet | null;
  readonly sources: readonly Source[];
  /** Of the Settings sheet, those who have no workbook here yet. */
  readonly salespeople: readonly string[];
}

/** What tells one workbook of the sheet from the others, as it stands there. */
export interface SourceKey {
  readonly salesperson: string;
  readonly link: string;
}

export interface Source extends SourceKey {
  readonly state: SourceState;
  /** 0 where it does not answer. */
  readonly clients: number;
  readonly received: number;
  readonly deals: number;
}

export type SourceState =
  | 'answers'
  /** Google waits for "Allow access", or the person may not open it, or there is none. */
  | 'silent'
  /** It answers, but has no sheets of ours. */
  | 'noPolecam'
  /** A person typed it on the sheet: no formula reads it yet. */
  | 'unconnected'
  | 'badLink'
  /** It has no name, or that of another one. */
  | 'badName';

/** A salesperson's workbook: its address, or its bare id. */
export interface NewSource {
  readonly salesperson: string;
  readonly link: string;
}

export interface AddSourcesOutcome {
  /** Names of those that were not there yet. */
  readonly added: readonly string[];
  readonly sources: Sources;
}

export interface RemoveSourceOutcome {
  readonly outcome:
    | 'removed'
    /** Someone has changed that row, or taken it away: nothing was written. */
    | 'changedMeanwhile';
  readonly sources: Sources;
}

export interface HandOverPreview {
  readonly clients: HandOverCount;
  readonly referrals: HandOverCount;
  /** Of the Scorecard and of those to be won back; those with clients go with them. */
  readonly steps: HandOverCount;
  /** Changes with every edit of what is to be handed over. */
  readonly print: string;
}

export interface HandOverCount {
  readonly count: number;
  /** The first few. */
  readonly names: readonly string[];
}

export interface HandOverRequest {
  readonly from: string;
  readonly to: string;
  /** Of the preview that the person saw. */
  readonly print: string;
}

export type HandOverOutcome =
  | { readonly outcome: 'handedOver'; readonly preview: HandOverPreview; readonly sheetNames: readonly string[] }
  /** Someone has changed what is to be handed over: nothing was written. */
  | { readonly outcome: 'changedMeanwhile'; readonly preview: HandOverPreview };

export interface SharePreview {
  /** Sheets with formulas of ours, or with formulas that are kept; in their order. */
  readonly sheets: readonly SheetToShare[];
}

export interface SheetToShare {
  readonly sheetId: number;
  readonly sheetName: string;
  /** The person looks at it. */
  readonly active: boolean;
  /** Formulas of ours that formulas of Sheets can replace, and those that only their values can. */
  readonly native: number;
  readonly values: number;
  /** They show an error, or their cells cannot be told. */
  readonly left: number;
  /** Formulas that are replaced already. */
  readonly kept: number;
}

/** By formulas of Sheets where there are such, else by values; or all by values. */
export type ShareWay = 'native' | 'values';

export interface ShareRequest {
  /** null for all sheets. */
  readonly sheetId: number | null;
  readonly way: ShareWay;
}

export interface ShareOutcome {
  /** How many formulas were replaced. */
  readonly native: number;
  readonly values: number;
  /** Formulas that stay as they are: an error stands there, or their cells cannot be told. */
  readonly left: readonly CellPlace[];
  /** Sheets that were changed. */
  readonly sheetNames: readonly string[];
}

export interface CopyRequest {
  readonly sheetId: number;
  readonly way: ShareWay;
}

export interface CopyOutcome extends ShareOutcome {
  /** The new copy, or the one that there is of the same; null where the sheet has no formula to replace. */
  readonly copy: { readonly sheetName: string; readonly added: boolean } | null;
}

export interface BringBackOutcome {
  readonly restored: number;
  /** Cells that someone has changed since, or that lost what their formula needs: they stay as they are. */
  readonly changed: readonly CellPlace[];
  readonly sheetNames: readonly string[];
}

export interface CellPlace {
  readonly sheetName: string;
  readonly address: string;
}
