import type { Corner } from './Corner';

export type ProbeLocale = 'en_US' | 'pl_PL' | 'ru_RU';

/** One thing that no text tells for certain, and how to see it in a spreadsheet. */
export interface Question {
  readonly topic: string;
  readonly asks: string;
  /** What Polecam is built on. */
  readonly expected: string;
  /** The spreadsheet's locale meanwhile, en_US by default. */
  readonly locale?: ProbeLocale;
  /** Puts what is needed into the question's corner of the scratch sheet. */
  prepare?(corner: Corner): void;
  /** What is to be seen there, once all formulas are computed. */
  see(corner: Corner): string;
  /** A formula for the cell under "seen" itself, which a person has to look at. */
  readonly shown?: string;
  /** What the person does to see it, where the script cannot. */
  readonly byEye?: string;
}
