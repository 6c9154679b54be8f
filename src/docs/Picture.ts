/** A picture of a sheet, stored with the documentation; its size keeps the page still while it loads. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

/** The pictures that exist, by file name. */
export type Pictures = ReadonlyMap<string, Picture>;
