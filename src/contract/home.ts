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
  /** The last thing that was done here today, where one click takes it back. */
  readonly lastDone: DoneThing | null;
  /** What is broken on our sheets. */
  readonly faults: readonly SheetFault[];
  /** The one thing to do next. */
  readonly next: NextThing;
  /** Clients to ask whose least number of referrals this year is not reached, as the list of asks counts them. */
  readonly due: number;
  /** Referrals of the log that are neither a deal nor lost, and those among them that have waited too long. */
  readonly open: number;
  readonly waiting: number;
  /** The day on which the sheets reckon, and how many days ago that was; null where there is none to read. */
  readonly reckonedOn: { readonly day: string; readonly daysAgo: number } | null;
}
