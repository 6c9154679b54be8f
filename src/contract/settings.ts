import type { OurSheet, TemplateId } from './sheets';

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
