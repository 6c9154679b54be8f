/** Where a Range is: 0-based corner and size, and how its notation leaves it open. */
export interface Place {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  /** 'A5:A' and 'C:C' have no last row, '5:7' no last column; 'header' tells C2:C from C:C. */
  readonly open?: { readonly rows?: boolean; readonly columns?: boolean; readonly header?: boolean };
}
