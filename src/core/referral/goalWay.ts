import { NO_NUMBER } from '../noNumber';
import { type StepsSeen, stepRate } from './goalSteps';
import { GOAL_CERTAINTY } from './limits';
import { meetingsForGoal } from './meetingsForGoal';

/** Clients that are to come by referral within so many weeks; an ask or a meeting takes so many hours. */
export interface ClientGoal {
  readonly clients: number;
  readonly weeks: number;
  readonly hours: number;
}

export interface GoalWay {
  /** Meetings with prospects in all. */
  readonly meetings: number;
  /** A week: clients to ask, prospects to meet, hours for both. */
  readonly asksAWeek: number;
  readonly meetingsAWeek: number;
  readonly hoursAWeek: number;
}

/** What a goal takes a week, to be reached with GOAL_CERTAINTY. Refused where it takes more than a million meetings. */
export function goalWay({ clients, weeks, hours }: ClientGoal, steps: StepsSeen): GoalWay {
  const { events, tries, norm } = steps.deals;
  const meetings = meetingsForGoal({
    deals: clients,
    certainty: GOAL_CERTAINTY,
    dealsPerMeeting: norm,
    // Before the first meeting the norm is taken as it is.
    dealsSeen: tries > 0 ? events : NO_NUMBER,
    meetingsSeen: tries > 0 ? tries : NO_NUMBER,
  });
  const meetingsAWeek = meetings / weeks;
  const asksAWeek = meetingsAWeek / stepRate(steps.meetings) / stepRate(steps.referrals);
  return { meetings, meetingsAWeek, asksAWeek, hoursAWeek: hours * (asksAWeek + meetingsAWeek) };
}
