import type { Question } from '../Question';

/** Whether a custom function may read a cell that changes all the time. TODAY is asked among the arguments. */
export const volatileQuestions: readonly Question[] = ['NOW()', 'RAND()', 'RANDBETWEEN(1;2)', 'RANDARRAY(1;1)'].flatMap(
  call => [asked(call, 0), asked(call, 1)],
);

/** With so many plain formulas between the function and ours. */
function asked(call: string, steps: 0 | 1): Question {
  return {
    topic: 'Arguments',
    asks: `A cell with =${call}${steps === 0 ? '' : ', one step away'}`,
    expected: '#ERROR!',
    prepare: ({ cell, at }) => {
      cell(1).setFormula(`=${call}`);
      cell(2).setFormula(`=${at(1)}*1`);
      cell().setFormula(`=PROBE_TELL(${at(1 + steps)})`);
    },
    see: ({ cell }) => cell().getDisplayValue(),
  };
}
