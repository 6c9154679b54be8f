import { isTyped } from './isTyped';
import { operand } from './operand';

/** Blank in every row where one of the arguments is, as a formula drawn over empty rows. */
export function unlessBlank(required: readonly string[], answer: string): string {
  return required
    .filter(text => !isTyped(text))
    .reduceRight((inner, text) => `IF(${operand(text)}="";"";${inner})`, answer);
}
