import { describe, expect, it } from 'vitest';
import { demoMeddlings } from './demoMeddlings';
import { type Edit, meddle } from './meddle';

const { rows, cells } = demoMeddlings();

// What an adversary tried on the demo, at as many moments: npm run test:faults -- demo.
describe.each(rows)('on the demo, while $what', action => {
  it.each(['a row is inserted above', 'the first row is deleted'] as const)('%s', edit => {
    told(action, edit, 18);
  });
});

it.each(cells)('on the demo, a cell is typed while $what', action => {
  told(action, 'a cell is typed', 25);
});

function told(action: (typeof rows)[number], edit: Edit, parts: number): void {
  const { calls, tried, refused, wrong, lost } = meddle(action, edit, all => {
    const step = Math.max(1, Math.floor(all / parts));
    return Array.from({ length: Math.ceil(all / step) }, (_, i) => 1 + i * step);
  });
  console.info(
    `${action.what}, ${edit}: ${calls} calls, ${tried} tried, ${refused} refused, ${wrong.length} wrong, ${lost.length} lost`,
  );
  for (const what of [...wrong, ...lost.map(where => `lost at ${where}`)]) console.info(`  ${what.slice(0, 700)}`);
  expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
}
