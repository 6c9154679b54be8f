/** The columns a list of orders needs, and the profit if it has one. */
export type OrderField = 'day' | 'client' | 'profit' | 'amount';

/** What the cells under a header mostly hold. */
export type ColumnContent = 'day' | 'number' | 'text' | 'nothing';

export interface HeadedColumn {
  readonly header: string;
  readonly content: ColumnContent;
}

/** Words of headers by field, the surest first. */
export type HeaderWords = Readonly<Record<OrderField, readonly string[]>>;

/** Words that make a header mean something else: a customer's number, a date of shipping, a share. */
const OTHER_MEANING =
  /\b(id|no|nr|code|kod|ship|ship(ping)?|delivery|due|payment|row|postal|type|segment|rate|%)\b|dostaw|wysyłk|płatnoś|termin|№|номер|код|достав|оплат|%/;

const CONTENT: Readonly<Record<OrderField, ColumnContent>> = {
  day: 'day',
  client: 'text',
  profit: 'number',
  amount: 'number',
};

/** The column of each field by its header and by what it holds; null where none fits. No column serves twice. */
export function recogniseColumns(
  columns: readonly HeadedColumn[],
  words: HeaderWords,
): Record<OrderField, number | null> {
  const picked: Record<OrderField, number | null> = { day: null, client: null, profit: null, amount: null };
  const taken = new Set<number>();
  for (const field of Object.keys(picked) as OrderField[]) {
    let best = 0;
    for (const [position, column] of columns.entries()) {
      const fitness = taken.has(position) ? 0 : fit(field, column, words[field]);
      if (fitness > best) {
        best = fitness;
        picked[field] = position;
      }
    }
    if (picked[field] !== null) taken.add(picked[field]);
  }
  return picked;
}

/** How well a column fits a field: 0 = not at all. */
function fit(field: OrderField, { header, content }: HeadedColumn, words: readonly string[]): number {
  if (content !== CONTENT[field]) return 0;
  const title = header
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');
  const exact = words.indexOf(title);
  if (exact >= 0) return 300 - exact;
  const part = words.findIndex(word => title.includes(word));
  const doubt = OTHER_MEANING.test(title) ? 100 : 0;
  if (part >= 0) return 200 - part - doubt;
  return field === 'day' && doubt === 0 ? 1 : 0;
}
