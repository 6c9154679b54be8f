import type { FileReading } from './fileReading';
import { type LocaleHabits, readTable } from './readTable';
import { readXlsx } from './readXlsx';

/** Reads the tables of a file, whatever it is called: .csv and .tsv have one, an .xlsx one for each of its sheets. */
export async function readFile(bytes: Uint8Array, habits: LocaleHabits): Promise<FileReading> {
  if (ZIP.every((byte, at) => bytes[at] === byte)) return readXlsx(bytes);
  const reading = readTable(bytes, habits);
  return reading.ok ? { ok: true, sheets: [{ name: null, table: reading.table }], notes: reading.notes } : reading;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
