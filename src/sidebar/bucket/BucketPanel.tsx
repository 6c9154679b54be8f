import { useEffect, useState } from 'preact/hooks';
import type { LoadedBucket } from '../../contract/bucket';
import type { Bucket } from '../../core/retention/bucketMonths';
import { ARTICLE_NORMS } from '../../core/retention/meetingsPerClient';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { NumberField } from '../parts/NumberField';
import { SliderField } from '../parts/SliderField';
import { TaskStatus } from '../parts/TaskStatus';
import { useCalmVoice } from '../parts/useCalmVoice';
import { useServerTask } from '../useServerTask';
import { BucketChart } from './BucketChart';
import { bucketStory } from './bucketStory';
import { OneFewer } from './OneFewer';

/** Clients gained, lost and won back, and where that leads in two years: as the sheet has it, else the article's three and three. */
export function BucketPanel() {
  const { texts, numbers } = usePage();
  const { bucket: said } = texts;
  const [tried, setBucket] = useState<Bucket | null>(null);
  const [known, setKnown] = useState<LoadedBucket | null>(null);
  const task = useServerTask();
  useEffect(() => task.run(() => callServer.loadBucket(), setKnown), []);
  const bucket = tried ?? known?.bucket ?? ARTICLE_BUCKET;
  const story = bucketStory(bucket);
  const after = numbers.counted(said.after, Math.round(story.end));
  const verdict = fill(said.verdict[story.verdict], {
    level: numbers.whole(story.settlesAt),
    gained: numbers.decimal(bucket.gained),
  });
  useCalmVoice(`${after}. ${verdict}`);
  const flow = (part: 'gained' | 'wonBack' | 'lost', most: number) => ({
    label: said[part],
    value: bucket[part],
    least: 0,
    most,
    reach: Math.max(LEAST_REACH, Math.ceil(bucket.start / 5)),
    spoken: numbers.counted(said.perMonth, bucket[part]),
    onChange: (value: number) => setBucket({ ...bucket, [part]: value }),
  });
  return (
    <>
      <Heading>{said.title}</Heading>
      <p class="lead">{said.lead}</p>
      <TaskStatus task={task} doing={texts.common.reading} />
      {known?.bucket && (
        <p class="note">{fill(numbers.counted(said.fromSheet, known.months), { sheet: known.sheetName ?? '' })}</p>
      )}
      <section class="outcome">
        <h2>{after}</h2>
        <p>{verdict}</p>
      </section>
      <BucketChart bucket={bucket} story={story} />
      <section class="fields">
        <NumberField
          label={said.start}
          value={bucket.start}
          least={1}
          most={MOST_CLIENTS}
          onChange={start => setBucket({ ...bucket, start, lost: Math.min(bucket.lost, start) })}
        />
        <SliderField {...flow('gained', MOST_CLIENTS)} />
        <SliderField {...flow('lost', bucket.start)} tone="amber" />
        <p class="note">{fill(said.lossRate, { share: numbers.rate(bucket.lost / bucket.start) })}</p>
        <SliderField {...flow('wonBack', MOST_CLIENTS)} />
        <p class="note">{said.wonBackFrom}</p>
      </section>
      <OneFewer bucket={bucket} end={story.end} norms={known?.norms ?? ARTICLE_NORMS} />
    </>
  );
}

const ARTICLE_BUCKET: Bucket = { start: 100, gained: 3, lost: 3, wonBack: 0 };

const MOST_CLIENTS = 100_000;

/** Sliders go to a fifth of the clients, and in the smallest firm at least so far. */
const LEAST_REACH = 10;
