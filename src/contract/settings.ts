import type { OwnNormId } from '../core/referral/ownNorms';
import type { Language } from '../i18n/language';
import { cell, list, object, type Reader, type RequestOf, text } from './request';
import type { Retention } from './retention';
import type { OurSheet, TemplateId } from './sheets';

export interface LoadedSettings {
  /** null where there is no Settings sheet yet: then there are no topics. */
  readonly sheet: OurSheet | null;
  /** In which everything is written into cells. */
  readonly language: Language;
  /** The day it is. */
  readonly today: string;
  /** Our sheets that exist. */
  readonly sheets: readonly TemplateId[];
  readonly topics: readonly SettingTopic[];
  /** What the counted orders say of the chance that a client stays; null where they say nothing. */
  readonly retention: Retention | null;
  /** What the log says of the norms of referrals, those of which it says anything. */
  readonly own: readonly OwnNorm[];
}

/** A number for a setting. */
export interface SettingTo {
  readonly id: string;
  readonly value: number;
}

/** A norm by the own log: per meeting with a client, per referral, per meeting with a prospect, or as a chance. */
export interface OwnNorm {
  /** The setting beside which it stands. */
  readonly id: OwnNormId;
  /** What a new sheet holds of it. */
  readonly norm: number;
  /** So many meetings or decided referrals say it. */
  readonly tries: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** They are enough; `more` is how many are missing, 0 where they are. */
  readonly tells: boolean;
  readonly more: number;
  /** The settings that would say it, and what they are on a new sheet. */
  readonly adopt: readonly SettingTo[];
  readonly begun: readonly SettingTo[];
}

/** What the day on which the sheets reckon has to do with the clients. */
export interface Reckoning {
  /** The day it is. */
  readonly today: string;
  /** The last order of all; null where no day is known. */
  readonly lastOrder: string | null;
  /** It is so long ago that clients look silent of whom nobody knows. */
  readonly endedLongAgo: boolean;
  readonly clients: number;
  /** How many clients are lost as of the day of the Settings, and how many as of today. */
  readonly lostNow: number;
  readonly lostToday: number;
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
  /** A flag is 1 for yes and 0 for no. */
  readonly kind: SettingKind;
  /** Bounds of a number; of a text, of how long it may be. */
  readonly least: number;
  readonly most: number;
  readonly value: SettingValue;
  /** A formula of the person's stands in the cell: it is changed on the sheet only. */
  readonly computed: boolean;
}

type SettingKind = 'language' | 'text' | 'day' | 'count' | 'number' | 'money' | 'share' | 'flag';

/** A day is an ISO date; what is neither, as it stands. null for an empty cell. */
export type SettingValue = number | string | null;

/** As long as a setting that is a text may be. */
export const LONGEST_SETTING = 200;
const MOST_CHANGES = 100;

const readValue: Reader<number | string> = (value, part) => (typeof value === 'number' ? value : cell(value, part));
const readFormer: Reader<SettingValue> = (value, part) => (value === null ? null : readValue(value, part));

const readChange = object({
  id: text(40),
  /** What the person saw: nothing else is overwritten. */
  former: readFormer,
  /** Whether it suits the setting is asked when that is known. */
  value: readValue,
});
export type SettingChange = RequestOf<typeof readChange>;

/** Which settings to write. */
export const readSettingChanges = object({ changes: list(readChange, MOST_CHANGES) });
export type SettingChanges = RequestOf<typeof readSettingChanges>;

export type SettingsOutcome =
  | { readonly outcome: 'saved'; readonly settings: LoadedSettings }
  /** Someone has changed these settings since: nothing was written. */
  | { readonly outcome: 'changedMeanwhile'; readonly changed: readonly string[]; readonly settings: LoadedSettings };
