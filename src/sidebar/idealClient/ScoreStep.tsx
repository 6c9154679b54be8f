import { useState } from 'preact/hooks';
import { NO_PLAN } from '../../contract/profile';
import { nameKey } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { clientResult } from '../profile/clientResult';
import { hasName, sameName, scoredClients, scoreKey } from '../profile/Profile';
import { ClientGroupStep } from './ClientGroupStep';
import { ClientToScore } from './ClientToScore';
import { Mismatches } from './Mismatches';
import { PlanFields } from './PlanFields';
import { ScoreScale } from './ScoreScale';
import type { StepProps } from './StepProps';
import { Verdicts } from './Verdicts';

/** Step 6: one client at a time against the five traits. All of it can be left for the sheet. */
export function ScoreStep({ profile, act, clients, salespeople }: StepProps) {
  const { texts, numbers } = usePage();
  const { idealClient } = texts;
  const everyone = scoredClients(profile);
  const [wanted, setWanted] = useState(everyone[0] ?? '');
  const [adding, setAdding] = useState(everyone.length === 0);
  const place = Math.max(
    0,
    everyone.findIndex(client => sameName(client, wanted)),
  );
  const client = everyone[place];
  const result = client === undefined ? null : clientResult(profile, client);
  return (
    <>
      <p class="lead">{idealClient.scoreLead}</p>
      {client === undefined ? (
        <p class="note">{idealClient.noScoreClients}</p>
      ) : (
        <>
          <ClientToScore profile={profile} everyone={everyone} place={place} onChoose={setWanted} />
          {profile.chosen.map(trait => (
            <ScoreScale
              key={`${client}\n${trait}`}
              trait={trait}
              score={profile.scores.get(scoreKey(client, trait)) ?? null}
              onScore={score => act({ type: 'score', client, trait, score })}
            />
          ))}
          <div class="result">
            <output>
              {result
                ? fill(idealClient.result, {
                    score: numbers.score(result.score),
                    match: numbers.percent(result.match),
                  })
                : idealClient.noResult}
            </output>
            <Mismatches profile={profile} client={client} />
          </div>
          {(result !== null || profile.plans.has(nameKey(client))) && (
            <PlanFields
              key={client}
              plan={profile.plans.get(nameKey(client)) ?? NO_PLAN}
              salespeople={salespeople}
              onChange={plan => act({ type: 'plan', client, plan })}
            />
          )}
          <div class="actions">
            {place < everyone.length - 1 && (
              <button type="button" onClick={() => setWanted(everyone[place + 1]!)}>
                {idealClient.nextClient}
              </button>
            )}
            {hasName(profile.others, client) && (
              <button type="button" class="link" onClick={() => act({ type: 'removeClient', group: 'others', client })}>
                {idealClient.removeClient}
              </button>
            )}
          </div>
        </>
      )}
      <Verdicts profile={profile} onOtherTraits={() => act({ type: 'goTo', step: 5 })} />
      <section>
        <button type="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {adding ? idealClient.closeOthers : idealClient.addOthers}
        </button>
        {adding && (
          <ClientGroupStep profile={profile} act={act} clients={clients} salespeople={salespeople} group="others" />
        )}
      </section>
    </>
  );
}
