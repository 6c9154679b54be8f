import type { WorkbookState } from '../../contract/home';

/** What the workbook had when the page was made, for the first look at it; null where the server has to be asked. */
export function broughtWorkbook(): WorkbookState | null {
  const script = document.getElementById('workbook');
  const brought = JSON.parse(script?.textContent ?? 'null') as WorkbookState | null;
  script?.remove();
  return brought;
}
