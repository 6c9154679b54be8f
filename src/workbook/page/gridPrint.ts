import { onMounted } from '@odoo/owl';
import { type Model, Spreadsheet } from '../engine/odoo';
import { idNumber } from '../services/idNumber';
import type { GooglePdf } from './googlePdf';

let wanted: GooglePdf | null = null;

/** The grid's own print begins with the cells that a script asked for: selected, and the page upright or across. */
export function printWhatIsAsked(): void {
  const { SpreadsheetPrint } = Spreadsheet.components;
  Spreadsheet.components.SpreadsheetPrint = class extends SpreadsheetPrint {
    override setup(): void {
      super.setup();
      if (wanted === null) return;
      this.printStore.changePrintSelection('selection');
      this.printStore.changePrintLayout(wanted.paper);
      this.printStore.changePrintOrientation(wanted.landscape ? 'landscape' : 'portrait');
      // To its height only where it would not go on one page otherwise: the engine would cut what is low and wide.
      if (wanted.onePage && this.printStore.printPages.length > 1) this.printStore.changePrintScale('fitToHeight');
      // Owl may begin more than once before it shows one.
      onMounted(() => {
        wanted = null;
      });
    }
  };
}

/** Does what Google does behind a link to a PDF: prints those cells, here by the grid's own print. */
export function printAsGoogle(
  pdf: GooglePdf,
  {
    model,
    grid,
    show,
  }: {
    readonly model: Model;
    readonly grid: Spreadsheet;
    readonly show: (sheetId: string, range: string) => void;
  },
): void {
  const sheetId = model.getters.getSheetIds().find(id => idNumber(id) === pdf.gid);
  if (sheetId === undefined) return;
  show(sheetId, pdf.range);
  wanted = pdf;
  grid.state.printModeEnabled = true;
}
