import type { CellParameter } from '../parameters';
import { share } from './share';

/** A share; TRUE is all and FALSE is none. */
export function shareOrFlag(): CellParameter<number> {
  const { read, limits } = share();
  return {
    kind: 'cell',
    type: 'boolean',
    step: 'fifth',
    required: true,
    limits: limits!,
    read(cell, argument) {
      if (typeof cell === 'boolean') return cell ? 1 : 0;
      return read(cell, argument);
    },
  };
}
