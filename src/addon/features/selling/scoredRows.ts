import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { SCORE_COLUMNS } from '../../../templates/traitColumns';
import { cellText } from '../../book/cellText';
import { isUnkept, type Scored } from '../../book/firstMatch';
import type { OurContent } from '../../book/readSheet';

/** The rows of the Scorecard that name a client, each client once. */
export function clientRows({ rows }: OurContent): readonly { readonly row: Row; readonly place: number }[] {
  const seen = new Set<string>();
  return rows.flatMap((row, place) => {
    const key = nameKey(cellText(row.client));
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ row, place }];
  });
}

/** The scored clients whose match is not kept yet, with the match that the sheet shows now. */
export function unkeptClients(card: OurContent): Scored[] {
  const { layout, values } = card;
  const column = layout.columns.get('match');
  const traits = traitsOf(card);
  return clientRows(card).flatMap(({ row, place }) => {
    const match = column === undefined ? undefined : values[layout.headerRow + place]?.[column - 1];
    if (!isUnkept(row) || typeof match !== 'number' || match < 0 || match > 1) return [];
    return [{ client: cellText(row.client), match, traits, scores: SCORE_COLUMNS.map(key => row[key]) }];
  });
}

/** The traits that stand over the scores. */
export function traitsOf({ headers }: OurContent): readonly string[] {
  return SCORE_COLUMNS.map(key => headers[key] ?? '');
}
