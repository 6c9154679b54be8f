import type { Formula } from './sheetTemplate';

/** The formula that puts what each block answers below the one before; blank where none answers. */
export function stackBlocks(blocks: readonly Formula[]): Formula {
  return `ARRAYFORMULA(IFERROR(VSTACK(${blocks.join(';')});""))`;
}
