import { argumentQuestions } from './argumentQuestions';
import { arrayQuestions } from './arrayQuestions';
import { blankQuestions } from './blankQuestions';
import { copyQuestions } from './copyQuestions';
import { formulaQuestions } from './formulaQuestions';
import { importQuestions } from './importQuestions';
import { pageQuestions } from './pageQuestions';
import { protectionQuestions } from './protectionQuestions';
import { refusalQuestions } from './refusalQuestions';
import { resultQuestions } from './resultQuestions';
import { rowQuestions } from './rowQuestions';
import { sheetQuestions } from './sheetQuestions';
import { sizeQuestions } from './sizeQuestions';
import { textQuestions } from './textQuestions';
import { timeQuestions } from './timeQuestions';
import { volatileQuestions } from './volatileQuestions';

/** Everything that the probe asks. */
export const questions = [
  ...argumentQuestions,
  ...volatileQuestions,
  ...resultQuestions,
  ...formulaQuestions,
  ...arrayQuestions,
  ...textQuestions,
  ...blankQuestions,
  ...refusalQuestions,
  ...protectionQuestions,
  ...rowQuestions,
  ...sheetQuestions,
  ...importQuestions,
  ...copyQuestions,
  ...pageQuestions,
  ...timeQuestions,
  // Last, because its large sheet slows what is prepared after it.
  ...sizeQuestions,
];
