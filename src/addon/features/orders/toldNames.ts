import type { NamesQuestion } from '../../../contract/orders';
import type { AlikeNames } from '../../../core/orders/joinNames';

const GROUPS_SHOWN = 100;

/** The question which names are one client; none where no names are alike. Those come first that are not decided. */
export function toldNames(groups: readonly AlikeNames[]): NamesQuestion[] {
  if (groups.length === 0) return [];
  const first = [...groups].sort((a, b) => Number(a.decided) - Number(b.decided));
  return [
    {
      kind: 'names',
      open: groups.some(({ open }) => open),
      groups: first.slice(0, GROUPS_SHOWN).map(({ joined, spellings }) => ({
        joined,
        spellings: spellings.map(({ name, rows, amount }) => ({ name, rows, amount })),
      })),
      all: groups.length,
    },
  ];
}
