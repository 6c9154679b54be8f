import { usePage } from '../PageContext';
import { dayAfter } from './dayAfter';

const CALENDAR = 'https://calendar.google.com/calendar/render';

/** A plain link that opens Google Calendar with a next step filled in, on the whole of its day. Nothing is sent before the click. */
export function CalendarLink(props: {
  readonly prospect: string;
  /** '' where only its day is known. */
  readonly nextStep: string;
  /** As '2017-12-30'. */
  readonly stepDay: string;
}) {
  const { prospect, nextStep, stepDay } = props;
  const { moveReferral } = usePage().texts;
  // The calendar ends an event before its last day begins.
  const dates = [stepDay, dayAfter(stepDay, 1)].map(day => day.replaceAll('-', '')).join('/');
  const event = new URLSearchParams({
    action: 'TEMPLATE',
    text: [nextStep, prospect].filter(Boolean).join(': '),
    dates,
  });
  return (
    <a
      href={`${CALENDAR}?${event}`}
      target="_blank"
      rel="noreferrer"
      aria-label={`${moveReferral.toCalendar}: ${prospect}`}
    >
      {moveReferral.toCalendar}
    </a>
  );
}
