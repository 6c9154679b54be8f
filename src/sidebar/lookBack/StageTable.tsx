import type { SeenLookBack } from '../../contract/lookBack';
import { usePage } from '../PageContext';

/** Of each stage how many were said to come, and how many came. */
export function StageTable({ stages }: { readonly stages: SeenLookBack['stages'] }) {
  const { texts, numbers } = usePage();
  const { lookBack: said } = texts;
  return (
    <table class="by-stage">
      <caption>{said.stages}</caption>
      <thead>
        <tr>
          <th scope="col">{said.stage}</th>
          {[said.clients, said.saidOf, said.cameOf].map(header => (
            <th key={header} scope="col" class="number">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages
          .filter(({ clients }) => clients > 0)
          .map(stage => (
            <tr key={stage.name}>
              <th scope="row" title={stage.name}>
                {stage.name}
              </th>
              <td class="number">{numbers.whole(stage.clients)}</td>
              <td class="number">{numbers.percent(stage.said)}</td>
              <td class="number">{numbers.percent(stage.came / stage.clients)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
