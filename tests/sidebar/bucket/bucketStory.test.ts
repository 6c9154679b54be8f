import { expect, it } from 'vitest';
import { bucketStory } from '../../../src/sidebar/bucket/bucketStory';

const story = (start: number, gained: number, lost: number, wonBack = 0) =>
  bucketStory({ start, gained, lost, wonBack });

it('stands still with the article’s three and three, and with nobody coming or leaving', () => {
  expect(story(100, 3, 3)).toMatchObject({ verdict: 'still', end: 100 });
  expect(story(100, 0, 0)).toMatchObject({ verdict: 'still', end: 100, settlesAt: Number.NaN });
  expect(story(7, 3, 3).verdict).toBe('still');
});

it('grows to where it settles: 100 to 150 when five come and one is won back for four lost', () => {
  const { verdict, end, settlesAt } = story(100, 5, 4, 1);
  expect([verdict, Math.round(end), Math.round(settlesAt)]).toEqual(['grows', 131, 150]);
});

it('shrinks to where it settles, or to nothing', () => {
  expect(story(1200, 15, 40)).toMatchObject({ verdict: 'shrinks', settlesAt: 450 });
  expect(story(100, 0, 3)).toMatchObject({ verdict: 'dry', settlesAt: 0 });
});

it('grows without end where nobody leaves', () => {
  expect(story(100, 3, 0, 2)).toMatchObject({ verdict: 'noLeak', end: 172 });
});

it('does not call it standing still when it only passes its start again', () => {
  expect(story(100, 2, 6, 5).verdict).toBe('grows');
});

it('goes through 24 months', () => {
  expect(story(100, 3, 3).months).toHaveLength(24);
});
