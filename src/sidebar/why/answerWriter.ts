import type { WhyWords } from '../../i18n/why/WhyWords';
import type { Numbers } from '../numbersIn';

/** Writes answers as the hole of their sentence asks: {percent}, {score}, {number} … */
export function answerWriter(template: string, words: WhyWords, numbers: Numbers): (answer: number | string) => string {
  const hole = /\{(\w+)\}/.exec(template)?.[1];
  const number = (value: number) =>
    (Math.abs(value) < 1000 ? numbers.decimal(value) : numbers.whole(value)).replace('-', '−');
  return answer => {
    if (typeof answer === 'string') return answer;
    if (hole === 'percent') return numbers.rate(answer).replace('-', '−');
    if (hole === 'verdict') return words.verdicts[answer + 1] ?? number(answer);
    return hole === 'score' || hole === 'signed' ? `${answer > 0 ? '+' : ''}${number(answer)}` : number(answer);
  };
}
