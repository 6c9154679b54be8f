import type { NativeFormula } from './NativeFormula';
import { operand, unlessBlank } from './operands';

/** End, net change, loss rate, growth rate and where the number of clients settles, side by side. */
export const CLIENT_BALANCE: NativeFormula = typed => {
  const [start, gained, lost] = [0, 1, 2].map(at => operand(typed[at] ?? '')) as [string, string, string];
  const ofStart = (change: string) => `IF(${start}=0;"";${change}/${start})`;
  const answers = [
    `${start}+${gained}-${lost}`,
    `${gained}-${lost}`,
    ofStart(lost),
    ofStart(`(${gained}-${lost})`),
    `IF(${lost}=0;"";${gained}*${start}/${lost})`,
  ];
  return `HSTACK(${answers.map(answer => unlessBlank([start, gained, lost], answer)).join(';')})`;
};
