/** What something asks of the clock on Google, in milliseconds: the least and the most that is known of it. */
export interface Cost {
  readonly least: number;
  readonly most: number;
  /** Whether somebody measured it, or nobody has published a figure and this is what we reckon with. */
  readonly known: 'published' | 'reported' | 'assumed';
  readonly source: string;
}

/**
 * What Google's servers take, so that seconds can be reckoned beforehand: no figure here was measured by us. The live
 * probe is what can replace them.
 */
export const COSTS = {
  menuClick: {
    least: 500,
    most: 1000,
    known: 'assumed',
    source: 'No figure: the script is started as for a formula, and the page is told. Loading Code.js is in it.',
  },
  sidebarCall: {
    least: 1000,
    most: 1500,
    known: 'reported',
    source: 'What developers tell of google.script.run, there and back. Loading Code.js is in it.',
  },
  sidebarPage: {
    least: 200,
    most: 500,
    known: 'assumed',
    source: 'No figure: the frame of the sidebar and a page of some 300 kB in it.',
  },
  formulaCall: {
    least: 500,
    most: 500,
    known: 'reported',
    source: 'tanaikech.github.io, 11 November 2020: about half a second a call with all its waiting; Code.js is in it.',
  },
  handle: {
    least: 0.2,
    most: 1,
    known: 'reported',
    source: 'stackoverflow.com/questions/29263774: 400 ranges fetched and written in 164 ms together.',
  },
  look: {
    least: 5,
    most: 20,
    known: 'assumed',
    source: 'No figure: names, sizes, marks and rules, which Google says to read ahead where it can (best practices).',
  },
  cells: {
    least: 20,
    most: 60,
    known: 'assumed',
    source: 'No figure that tells it from the waiting for writes; ten thousand cells are one call all the same.',
  },
  roundTrip: {
    least: 100,
    most: 300,
    known: 'reported',
    source:
      'A read or a flush after writes, beside the read itself: what developers tell; longer while formulas compute.',
  },
  write: {
    least: 0.4,
    most: 7,
    known: 'published',
    source:
      'Google’s best practices: 10,000 cells coloured one by one in 70 s, with all flushes; the least as for a handle.',
  },
  part: {
    least: 20,
    most: 100,
    known: 'assumed',
    source: 'No figure: a name, a mark, a chart, a protection, rows that are added: parts of the document, not cells.',
  },
  sheet: {
    least: 100,
    most: 300,
    known: 'assumed',
    source: 'No figure: a sheet that is added, copied or deleted is waited for as a round trip is.',
  },
  readProperty: {
    least: 20,
    most: 84,
    known: 'reported',
    source: 'ziritione.org/post/apps_script_performance: 100 runs, 30 to 34 ms on average.',
  },
  writeProperty: {
    least: 43,
    most: 231,
    known: 'reported',
    source: 'The same 100 runs, 62 to 64 ms on average.',
  },
  cache: {
    least: 10,
    most: 60,
    known: 'assumed',
    source: 'No figure: Google calls it faster than the properties, and a property is read in some 30 ms.',
  },
  lock: { least: 30, most: 100, known: 'assumed', source: 'No figure: as a property that is written.' },
  file: { least: 10, most: 30, known: 'assumed', source: 'No figure: a file of the project is looked up.' },
  kilobyte: {
    least: 0.1,
    most: 0.5,
    known: 'assumed',
    source: 'No figure: a thousand characters of a file are read, or handed over as a page.',
  },
  templateKilobyte: {
    least: 0.5,
    most: 2,
    known: 'assumed',
    source: 'No figure: a thousand characters of a template are taken apart, made a script and run.',
  },
} as const satisfies Readonly<Record<string, Cost>>;

export type CostName = keyof typeof COSTS;

/** How many runs Google does at once for one person (quotas): formulas beyond them wait for a second turn. */
export const RUNS_AT_ONCE = 30;
