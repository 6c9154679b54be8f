import type { NextThing } from '../core/next/nextThing';
import type { Language } from '../i18n/language';
import type { SheetFault } from './check';
import type { DoneThing } from './done';
import type { OurSheet, TemplateId } from './sheets';

export interface WorkbookState {
  readonly language: Language;
  /** Locale of the spreadsheet, such as 'pl_PL': how numbers are written in its cells. */
  readonly locale: string;
  /** Our sheets that exist, null where one does not yet. */
  readonly ours: { readonly [Template in TemplateId]: OurSheet | null };
  /** As the Settings sheet names it; '' where it does not. */
  readonly currency: string;
  /** Our sheets are those of the invented firm. */
  readonly isExample: boolean;
  /** The last thing that was done here today, where one click takes it back. */
  readonly lastDone: DoneThing | null;
  /** What is broken on our sheets. */
  readonly faults: readonly SheetFault[];
  /** The one thing to do next. */
  readonly next: NextThing;
  /** Clients loyal enough to be asked whose least number of referrals this year is not reached: as Overview counts them. */
  readonly due: number;
  /** Referrals of the log that are neither a deal nor lost, as above the log, and those among them that have waited too long. */
  readonly open: number;
  readonly waiting: number;
  /** Next steps of open referrals that are due, and clients who wait to hear what became of theirs. */
  readonly steps: number;
  readonly word: number;
  /** The day on which the sheets reckon, and how many days ago that was; null where there is none to read. */
  readonly reckonedOn: { readonly day: string; readonly daysAgo: number } | null;
}
