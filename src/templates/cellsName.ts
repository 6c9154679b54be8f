/** The name under which formulas of other sheets find these cells: clients, usualGapDays → POLECAM_CLIENTS_USUAL_GAP_DAYS. */
export function cellsName(template: string, key: string): string {
  return `POLECAM_${snake(template)}_${snake(key)}`;
}

function snake(camel: string): string {
  return camel.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();
}
