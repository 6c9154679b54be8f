import { isTyped } from './isTyped';
import { operand } from './operand';

/** An argument that may be left out or blank, ready to reckon with. */
export function orElse(text: string | undefined, fallback: string): string {
  if (text === undefined || text === '' || text === '""') return operand(fallback);
  const cells = operand(text);
  return isTyped(text) ? cells : `IF(${cells}="";${fallback};${cells})`;
}
