import { MOST_CHANCE } from '../../core/ideal/limits';
import type { JudgedTrait } from '../../core/ideal/traitVerdict';
import { fill } from '../../i18n/fill';
import type { Numbers } from '../numbersIn';
import { usePage } from '../PageContext';

/** What is said where there are too few: with how many of each it can be told, or that no end is in sight. */
export interface TooFew {
  readonly few: string;
  readonly fewWithoutEnd: string;
}

/** A trait with its verdict, and the numbers behind it. */
export function Judged(props: {
  readonly trait: string;
  readonly judged: JudgedTrait;
  readonly means: string;
  readonly tooFew: TooFew;
}) {
  const { trait, judged, means, tooFew } = props;
  return (
    <li class="below">
      <span class="clamp" title={trait}>
        {trait}
      </span>
      <strong>{usePage().texts.idealClient.verdict[judged.verdict]}</strong>
      <Behind judged={judged} means={means} tooFew={tooFew} />
    </li>
  );
}

/** The numbers behind a verdict. */
export function Behind({ judged, means, tooFew }: Omit<Parameters<typeof Judged>[0], 'trait'>) {
  const { texts, numbers } = usePage();
  const { verdict, chance, scored, enough } = judged;
  const tells = verdict === 'tellsApart' || verdict === 'tooFew';
  const byChance = fill(texts.idealClient.byChance, { chance: inHundred(chance, numbers) });
  return (
    <>
      <p class="note">{tells ? `${means} ${byChance}` : means}</p>
      {verdict === 'tooFew' && (
        <p class="note">{fill(Number.isNaN(enough) ? tooFew.fewWithoutEnd : tooFew.few, { ...scored, enough })}</p>
      )}
    </>
  );
}

/** So many of 100; never on the other side of the limit than the verdict, for being rounded. */
export function inHundred(chance: number, { whole, decimal }: Numbers): string {
  const cases = 100 * chance;
  const limit = 100 * MOST_CHANCE;
  if (cases < 1) return '<1';
  return cases > limit && Math.round(cases) <= limit ? decimal(cases) : whole(cases);
}
