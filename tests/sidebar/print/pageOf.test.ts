import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/sidebar/print/pageOf';

const pageFor = (width: number, rows: number) => {
  const { landscape, query } = pageOf({ first: 1, last: 3, rows, width }, 'A1:C9');
  const asked = new URLSearchParams(query);
  return { landscape, asked, onePage: asked.get('scale') === '4' };
};

describe('the page that suits the cells', () => {
  it('is the same for the link and in words', () => {
    for (const width of [500, 1500]) {
      const { landscape, asked } = pageFor(width, 20);
      expect(asked.get('portrait')).toBe(String(!landscape));
    }
  });

  it('stands upright for what is narrow, and lies across for what is wide', () => {
    expect(pageFor(700, 40)).toMatchObject({ landscape: false, onePage: true });
    expect(pageFor(2200, 30)).toMatchObject({ landscape: true, onePage: true });
  });

  it('stands upright for a wide list too, where that saves a page and is still to be read', () => {
    expect(pageFor(1200, 100)).toMatchObject({ landscape: false, onePage: true });
    expect(pageFor(2300, 100)).toMatchObject({ landscape: true, onePage: false });
  });

  it('is a single one where little would go onto a second, else as many as it takes at full width', () => {
    // A page across shows 717 / 21 = 34 rows of 1045 pixels; a quarter more is squeezed in.
    expect(pageFor(1045, 34).asked.get('fitw')).toBeNull();
    const long = pageFor(700, 500);
    expect([long.onePage, long.asked.get('fitw')]).toEqual([false, 'true']);
  });

  it('repeats the frozen rows, and names the cells', () => {
    const { asked } = pageFor(700, 500);
    expect([asked.get('range'), asked.get('fzr'), asked.get('gridlines')]).toEqual(['A1:C9', 'true', 'false']);
  });
});
