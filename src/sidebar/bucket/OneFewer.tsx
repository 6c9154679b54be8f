import type { Bucket } from '../../core/retention/bucketMonths';
import { meetingsPerClient, type ReferralNorms } from '../../core/retention/meetingsPerClient';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { bucketStory } from './bucketStory';

/** What it is worth to lose one client fewer a month: the meetings that winning a new one would take. */
export function OneFewer(props: { readonly bucket: Bucket; readonly end: number; readonly norms: ReferralNorms }) {
  const { bucket, end, norms } = props;
  const { texts, numbers } = usePage();
  const { bucket: said } = texts;
  const way = meetingsPerClient(norms);
  const more = bucket.lost < 1 ? end : bucketStory({ ...bucket, lost: bucket.lost - 1 }).end;
  return (
    <section class="card" aria-labelledby="fewer">
      <h2 id="fewer">{said.fewer}</h2>
      <p>{numbers.counted(said.saves, way.firstMeetings)}</p>
      {Math.round(more) !== Math.round(end) && (
        <p>{fill(said.instead, { more: numbers.whole(more), end: numbers.whole(end) })}</p>
      )}
      <p class="note">
        {fill(said.way, {
          firstMeetings: numbers.decimal(way.firstMeetings),
          referrals: numbers.decimal(way.referrals),
          referralMeetings: numbers.decimal(way.referralMeetings),
        })}
      </p>
      <p class="note">
        {fill(said.norms, {
          meetings: numbers.decimal(norms.meetings),
          referrals: numbers.decimal(norms.referrals),
          referralMeetings: numbers.decimal(norms.referralMeetings),
          deals: numbers.decimal(norms.deals),
        })}
      </p>
    </section>
  );
}
