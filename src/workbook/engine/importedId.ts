/** An id in the address of a workbook; Google takes the bare id too. */
const ID = /^(?:https?:\/\/\S+?\/d\/)?([\w-]+)(?:[/?#]\S*)?$/;

/** The id of the workbook that IMPORTRANGE is to read; undefined where the text names none. */
export function importedId(link: string): string | undefined {
  return ID.exec(link.trim())?.[1];
}
