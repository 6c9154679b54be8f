/** A workbook or a file cannot be opened: the message is a sentence for the person. */
export class OpenRefusal extends Error {}
