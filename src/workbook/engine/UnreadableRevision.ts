/** A co-editing message that can never be applied: nobody has it, and the workbook is as it was before. */
export class UnreadableRevision extends Error {}
