import type { Language } from '../../src/i18n/language';
import { suggestedTraits } from '../../src/i18n/traits/suggestedTraits';
import { DEMO_TEXTS } from '../../src/local/demo/demoTexts';
import type { Workbook } from '../../src/local/workbook';
import { callServer } from '../mainJob/callServer';

/** Scores of eight clients on five traits, from the ideal one to the worst. */
const SCORES = [
  [5, 4, 4, 3, 5],
  [4, 2, 5, 1, 3],
  [3, 4, 1, 2, 2],
  [2, -1, 3, 0, 1],
  [1, 0, 2, -2, 1],
  [-1, 2, 0, -3, null],
  [-3, -2, 1, -4, 0],
  [-5, -3, -2, -4, -1],
];
const BEST = 3;
const NO_PLAN = { what: '', who: '', when: '' };

/** Carries the demo's orders through the main job, so that its sheets are there to be seen. */
export function fillDemo(workbook: Workbook, language: Language): void {
  const { sheetId } = callServer(workbook, 'openWorkbook').orderSheets[0]!;
  const { recognised } = callServer(workbook, 'readOrderColumns', { sheetId });
  callServer(workbook, 'createClients', { sheetId, columns: recognised, sheetName: null });

  const { best, worst } = suggestedTraits[language];
  const bestTraits = best.article.slice(0, BEST);
  const worstTraits = worst.article.slice(0, 2);
  const clients = DEMO_TEXTS[language].clients.slice(0, SCORES.length);
  const chosen = [...bestTraits, ...worstTraits.map(({ opposite }) => opposite)];
  const draft = {
    step: 6,
    best: clients.slice(0, BEST),
    worst: clients.slice(-BEST),
    bestTraits,
    worstTraits,
    chosen: chosen.map((trait, place) => ({ trait, weight: place === 0 ? 2 : 1 })),
    scored: clients.map((client, place) => ({ client, scores: SCORES[place]!, plan: NO_PLAN })),
  } as const;
  const { revision } = callServer(workbook, 'loadProfile');
  callServer(workbook, 'createProfile', { draft, revision, sheetNames: null });
}
