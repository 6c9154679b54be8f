import { fill } from '../../i18n/fill';
import { type Model, registries } from '../engine/odoo';
import type { PageTexts } from './pageTexts';

export interface FileMenu {
  readonly texts: PageTexts;
  /** The workbook's name. */
  readonly name: string;
  readonly model: () => Model;
  readonly take: (files: readonly File[]) => void;
  /** Says what is being done, and '' when it no longer is. */
  readonly working: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Adds to the grid's File menu: to open a file, and to download the workbook or the sheet in view. */
export function fileMenu({ texts, name, model, take, working, failed }: FileMenu): void {
  const menu = registries.topbarMenuRegistry;
  const save = async (path: string, file: string): Promise<void> => {
    working(fill(texts.savingFile, { file }));
    try {
      await handedOver(model());
      const response = await fetch(path);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      download(await response.blob(), file);
    } catch (error) {
      failed(error);
    } finally {
      working('');
    }
  };
  menu
    .addChild('open_file', ['file'], { name: texts.openFile, sequence: 10, execute: () => choose(take) })
    .addChild('download_xlsx', ['file'], {
      name: texts.downloadXlsx,
      sequence: 20,
      isReadonlyAllowed: true,
      execute: () => save('/download.xlsx', `${name}.xlsx`),
    })
    .addChild('download_csv', ['file'], {
      name: texts.downloadCsv,
      sequence: 30,
      separator: true,
      isReadonlyAllowed: true,
      execute: () => {
        const { getters } = model();
        const id = getters.getActiveSheetId();
        return save(`/download.csv?sheet=${encodeURIComponent(id)}`, `${name} – ${getters.getSheetName(id)}.csv`);
      },
    });
}

/** What was typed last is in the file too; where the program is gone, asking it tells. */
async function handedOver({ getters }: Model): Promise<void> {
  const end = performance.now() + LONGEST_WAIT;
  while (!getters.isFullySynchronized() && performance.now() < end) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

const LONGEST_WAIT = 10_000;

function choose(take: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.tsv,.txt,.xlsx';
  input.multiple = true;
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  input.click();
}

function download(content: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONGEST_WAIT);
}
