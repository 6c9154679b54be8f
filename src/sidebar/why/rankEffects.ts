import type { Effect } from '../../contract/explain';

/** Where a bar begins and how long it is, in percent of the width; the result is in the middle. */
export interface Bar {
  readonly left: number;
  readonly width: number;
}

export interface RankedEffect extends Effect {
  /** Lower and higher; null where the answers are no numbers. */
  readonly bars: readonly [Bar, Bar] | null;
}

/** The effects, the strongest first, with bars on one scale. */
export function rankEffects(result: number | string, effects: readonly Effect[]): readonly RankedEffect[] {
  const shift = (answer: Effect['low']) =>
    typeof answer === 'number' && typeof result === 'number' ? answer - result : 0;
  const size = ({ low, high }: Effect) => Math.max(Math.abs(shift(low)), Math.abs(shift(high)));
  const longest = Math.max(0, ...effects.map(size));
  const bar = (answer: Effect['low']): Bar => {
    const width = (Math.abs(shift(answer)) / longest) * 50;
    return { left: shift(answer) < 0 ? 50 - width : 50, width };
  };
  return [...effects]
    .sort((a, b) => size(b) - size(a))
    .map(effect => ({ ...effect, bars: longest > 0 ? [bar(effect.low), bar(effect.high)] : null }));
}
