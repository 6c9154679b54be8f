import { usePage } from '../PageContext';
import { ClientGroupStep } from './ClientGroupStep';
import type { StepProps } from './StepProps';

/** Step 2: the clients one would rather not have. */
export function WorstClientsStep(props: StepProps) {
  return (
    <>
      <p class="lead">{usePage().texts.idealClient.worstLead}</p>
      <ClientGroupStep {...props} group="worst" />
    </>
  );
}
