import type { SeenLookBack } from '../../contract/lookBack';
import type { SaidAndCame } from '../../core/retention/lookBack/saidAndCame';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { FifthsChart } from './FifthsChart';
import { StageTable } from './StageTable';

/** The verdict first, then what it stands on. */
export function SeenOutcome({ seen }: { readonly seen: SeenLookBack }) {
  const { texts, numbers } = usePage();
  const { lookBack: said } = texts;
  const { chance, stage, latest } = seen.skills;
  const inHundred = (share: number) => numbers.whole(100 * share);
  const cameOf = ({ came, clients }: Pick<SaidAndCame, 'came' | 'clients'>) => inHundred(came / clients);
  const called = (alarm: SeenLookBack['stages'][number]['alarm']) => {
    const groups = seen.stages.filter(group => group.alarm === alarm);
    const [clients, came] = (['clients', 'came'] as const).map(key =>
      groups.reduce((sum, group) => sum + group[key], 0),
    );
    return { clients: numbers.whole(clients!), came: numbers.whole(came!), away: numbers.whole(clients! - came!) };
  };
  const like =
    seen.verdict === 'noSkill'
      ? fill(said.likeAll, { came: cameOf(seen) })
      : fill(said.likeFifths, {
          lowest: cameOf(seen.fifths[0]!),
          highest: cameOf(seen.fifths[seen.fifths.length - 1]!),
        });
  return (
    <>
      <section class="outcome">
        <h2>{said.verdict[seen.verdict]}</h2>
        <p>
          {fill(said.ranked, {
            chance: inHundred(chance.skill),
            // Less than one pair is not told as none.
            margin: numbers.whole(Math.max(1, 100 * chance.margin)),
            latest: inHundred(latest.skill),
            stage: inHundred(stage.skill),
          })}
        </p>
        <p class="note">
          {fill(said.period, {
            cut: numbers.day(seen.cut),
            last: numbers.day(seen.lastDay),
            clients: numbers.counted(texts.common.clients, seen.clients),
            came: numbers.whole(seen.came),
          })}
        </p>
      </section>
      <FifthsChart fifths={seen.fifths} />
      {seen.correction !== 'none' && <p class="target">{`${said.correction[seen.correction]} ${like}`}</p>}
      <StageTable stages={seen.stages} />
      <ul class="called">
        <li>{fill(said.safe, called('none'))}</li>
        <li>{fill(said.atRisk, called('atRisk'))}</li>
        <li>{fill(said.lost, called('lost'))}</li>
      </ul>
      <p class="note">{said.assumes}</p>
    </>
  );
}
