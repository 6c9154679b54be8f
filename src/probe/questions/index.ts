import { argumentQuestions } from './argumentQuestions';
import { blankQuestions } from './blankQuestions';
import { copyQuestions } from './copyQuestions';
import { formulaQuestions } from './formulaQuestions';
import { importQuestions } from './importQuestions';
import { pageQuestions } from './pageQuestions';
import { refusalQuestions } from './refusalQuestions';
import { resultQuestions } from './resultQuestions';
import { sizeQuestions } from './sizeQuestions';
import { textQuestions } from './textQuestions';

/** Everything that the probe asks. */
export const questions = [
  ...argumentQuestions,
  ...resultQuestions,
  ...formulaQuestions,
  ...textQuestions,
  ...blankQuestions,
  ...refusalQuestions,
  ...importQuestions,
  ...copyQuestions,
  ...pageQuestions,
  // Last, because its large sheet slows what is prepared after it.
  ...sizeQuestions,
];
