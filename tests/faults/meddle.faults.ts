import { describe, expect, it } from 'vitest';
import { EDITS, meddle } from './meddle';
import { meddlings } from './meddlings';

describe.each(meddlings)('while $what', action => {
  it.each(EDITS)('before any service call: %s', edit => {
    const { calls, tried, refused, wrong, lost } = meddle(action, edit, all =>
      Array.from({ length: all }, (_, i) => i + 1),
    );
    console.info(
      `${action.what}, ${edit}: ${calls} calls, ${tried} tried, ${refused} refused, ${wrong.length} wrong, ${lost.length} lost`,
    );
    for (const what of [...wrong, ...lost.map(where => `lost at ${where}`)]) console.info(`  ${what.slice(0, 700)}`);
    expect(wrong).toEqual([]);
  });
});
